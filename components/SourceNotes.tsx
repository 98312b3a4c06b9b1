import type { CardFact, Provenance } from '../core/card/types.ts';
import type { Language } from '../core/model.ts';
import { cardMessages } from '../locales/card.ts';

/** A source with its date, and which facts come from it. */
export interface NumberedSource extends Provenance {
  isOf(fact: CardFact): boolean;
}

/** The sources of facts, each once, in the order in which they are first needed. */
export function sourcesOf(facts: readonly CardFact[]): NumberedSource[] {
  const sources: NumberedSource[] = [];
  for (const { source, asOf, url } of facts) {
    if (sources.some((known) => known.source === source && known.asOf === asOf)) continue;
    const isOf = (fact: CardFact) => fact.source === source && fact.asOf === asOf;
    sources.push({ source, asOf, isOf, ...(url !== undefined && { url }) });
  }
  return sources;
}

export interface SourceNotesProps {
  readonly sources: readonly NumberedSource[];
  readonly language: Language;
}

/** Notes at the foot of the facts, as newspapers number their sources; a single one needs no number. */
export function SourceNotes({ sources, language }: SourceNotesProps) {
  const words = cardMessages(language);
  return (
    <ol class="sources">
      {sources.map(({ source, asOf, url }, i) => (
        <li key={`${source} ${asOf}`}>
          {sources.length > 1 && <sup>{i + 1}</sup>}
          {url === undefined ? (
            words.sourceOf(source, asOf)
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {words.sourceOf(source, asOf)}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
