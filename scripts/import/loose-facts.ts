import type { FactRecord } from '../../core/knowledge/record.ts';
import { type Dataset, type Draft, dropFacts, entityOf, hasFact, keepFacts } from './dataset.ts';

/** « Club 27 », « Brat Pack », « Famille Carradine »: words for people, no bodies that one joins. */
const NO_BODY =
  /^(?:Club (?:des )?27|27 Club|Brat Pack|Rat Pack|Sainte Famille|[Ff]amille .*|.* [Ff]amily|independent politician|sans étiquette)$/;
const MEMBERSHIPS = new Set(['memberOf', 'membership', 'affiliation', 'party']);

const UNITED_KINGDOM = 'Q145';
/** England, Scotland, Wales, Northern Ireland: of a British citizen they are where one is from. */
const ITS_NATIONS = new Set(['Q21', 'Q22', 'Q25', 'Q26']);

/** Takes out what people belong to in name alone, and parliamentary groups of who has left the parliament. */
export function dropLooseFacts(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'person') continue;
    const isBritish = draft.facts.some((fact) => fact.p === 'citizenship' && entityOf(fact.v) === UNITED_KINGDOM);
    const kept = draft.facts.filter((fact) => {
      if (MEMBERSHIPS.has(fact.p)) return !NO_BODY.test(nameOf(dataset, fact));
      return !(isBritish && fact.p === 'citizenship' && ITS_NATIONS.has(entityOf(fact.v) ?? ''));
    });
    if (kept.length > 0) keepFacts(draft, kept);
    if (!hasFact(draft, 'position')) dropFacts(draft, ['group', 'constituency']);
  }
  for (const draft of dataset.drafts.values()) nameAirport(draft);
}

function nameOf(dataset: Dataset, fact: FactRecord): string {
  if (typeof fact.v === 'object' && 'fr' in fact.v) return fact.v.fr;
  const { fr, en } = dataset.get(entityOf(fact.v) ?? '')?.label ?? {};
  return fr ?? en ?? '';
}

/** Codes of airports that the dumps have for their French name: « IJK ». */
const CODE = /^[A-Z]{3,4}$/;

/** "Izhevsk Airport" → « aéroport Izhevsk » would be a guess: the English name stands, as for airports without a French one. */
function nameAirport({ kind, label, names }: Draft): void {
  if (kind !== 'place' || label.en === undefined || !/\bAirport$/.test(label.en)) return;
  if (!CODE.test(label.fr ?? '')) return;
  names.delete(label.fr ?? '');
  label.fr = label.en;
}
