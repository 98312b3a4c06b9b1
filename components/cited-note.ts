import type { EntityDetails } from '../core/card/types.ts';
import type { Language } from '../core/model.ts';
import { cardMessages } from '../locales/card.ts';

/** How many facts a copied note carries: as many as the closed card. */
const FACTS_IN_NOTE = 3;

/** The card as plain text with its sources, for a reader who takes notes. */
export function citedNote(details: EntityDetails, language: Language): string {
  const words = cardMessages(language);
  const facts = details.facts.slice(0, FACTS_IN_NOTE);
  const lines = facts.map(({ propertyLabel, value, period }) => {
    const when = period === undefined ? '' : ` (${period})`;
    return `– ${propertyLabel}${words.colon} ${value}${when}`;
  });
  const sources = [...new Set(facts.map((fact) => words.sourceOf(fact.source, fact.asOf)))];
  const origin = sources.length > 0 ? sources.join(words.semicolon) : words.dataOf(details.asOf);
  const link = details.wikipedia === undefined ? [] : [details.wikipedia];
  return [`${details.label}, ${details.description}`, ...lines, `[Repères – ${origin}]`, ...link].join('\n');
}
