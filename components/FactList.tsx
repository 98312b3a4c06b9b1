import type { CardFact } from '../core/card/types.ts';
import type { EntityId, Language } from '../core/model.ts';
import { SourceNotes, sourcesOf } from './SourceNotes.tsx';

export interface FactListProps {
  readonly facts: readonly CardFact[];
  /** Interface language; the facts themselves come already written in the cards' language. */
  readonly language: Language;
  readonly withSources?: boolean | undefined;
  /** Makes values that are entities open their own card. */
  readonly onOpen?: ((entity: EntityId) => void) | undefined;
}

/** Facts as a two-column list: property, value and period; what several share, property or source, is said once. */
export function FactList({ facts, language, withSources = false, onOpen }: FactListProps) {
  if (facts.length === 0) return null;
  const sources = withSources ? sourcesOf(facts) : [];
  return (
    <>
      <dl class="facts">
        {groupByProperty(facts).map((group) => (
          <div class="fact" key={group[0].property}>
            <dt>{group[0].propertyLabel}</dt>
            {group.map((fact) => (
              <dd key={`${fact.value}${fact.period ?? ''}`}>
                <FactValue fact={fact} onOpen={onOpen} />
                {fact.period !== undefined && <span class="period"> {fact.period}</span>}
                {sources.length > 1 && <sup>{sources.findIndex((source) => source.isOf(fact)) + 1}</sup>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {withSources && <SourceNotes sources={sources} language={language} />}
    </>
  );
}

function FactValue({ fact, onOpen }: { fact: CardFact; onOpen: FactListProps['onOpen'] }) {
  const { entity, value } = fact;
  if (entity === undefined || onOpen === undefined) return <span>{value}</span>;
  return (
    <button type="button" class="textual" onClick={() => onOpen(entity)}>
      {value}
    </button>
  );
}

type Group = [CardFact, ...CardFact[]];

/** Facts by what they tell, in the order of their first. */
export function groupByProperty(facts: readonly CardFact[]): Group[] {
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const group = groups.get(fact.property);
    if (group) group.push(fact);
    else groups.set(fact.property, [fact]);
  }
  return [...groups.values()];
}
