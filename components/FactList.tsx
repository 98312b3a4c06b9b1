import type { CardFact } from '../core/card/types.ts';
import type { EntityId, Language } from '../core/model.ts';
import { cardMessages } from '../locales/card.ts';

export interface FactListProps {
  readonly facts: readonly CardFact[];
  /** Interface language; the facts themselves come already written in the cards' language. */
  readonly language: Language;
  readonly withSources?: boolean | undefined;
  /** Makes values that are entities open their own card. */
  readonly onOpen?: ((entity: EntityId) => void) | undefined;
}

/** Facts as a two-column list: property, value and period; what all share, property or source, is said once. */
export function FactList({ facts, language, withSources = false, onOpen }: FactListProps) {
  if (facts.length === 0) return null;
  const shared = withSources && haveOneSource(facts);
  const list = (
    <dl class="facts">
      {groupByProperty(facts).map((group) => (
        <div class="fact" key={group[0].property}>
          <dt>{group[0].propertyLabel}</dt>
          {group.map((fact) => (
            <dd key={`${fact.value}${fact.period ?? ''}`}>
              <FactValue fact={fact} onOpen={onOpen} />
              {fact.period !== undefined && <span class="period"> {fact.period}</span>}
              {withSources && !shared && <FactSource fact={fact} language={language} />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
  return shared ? (
    <>
      {list}
      <FactSource fact={facts[0]!} language={language} />
    </>
  ) : (
    list
  );
}

function haveOneSource([first, ...rest]: readonly CardFact[]): boolean {
  return rest.every((fact) => fact.source === first?.source && fact.asOf === first.asOf && fact.url === first.url);
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

function FactSource({ fact, language }: { fact: CardFact; language: Language }) {
  const text = cardMessages(language).sourceOf(fact.source, fact.asOf);
  if (fact.url === undefined) return <span class="source">{text}</span>;
  return (
    <a class="source" href={fact.url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

type Group = [CardFact, ...CardFact[]];

function groupByProperty(facts: readonly CardFact[]): Group[] {
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const group = groups.get(fact.property);
    if (group) group.push(fact);
    else groups.set(fact.property, [fact]);
  }
  return [...groups.values()];
}
