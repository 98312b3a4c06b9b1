import { type Dataset, type Draft, hasFact, keepFacts, typeOf } from '../dataset.ts';

/** Bourgogne is a « région historique » today, and has no capital. */
export function endRegions(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    if (!isFormerRegion(draft) || typeOf(draft) !== 'region') continue;
    const facts = draft.facts.flatMap((fact) => {
      if (fact.p === 'capital') return [];
      return fact.p === 'type' ? [{ ...fact, v: { t: 'historical-region' } }] : [fact];
    });
    keepFacts(draft, facts);
  }
}

/** Regions of France until 2015, which no source marks as former. */
const FORMER_REGIONS = new Set([
  ...['Alsace', 'Aquitaine', 'Auvergne', 'Basse-Normandie', 'Bourgogne', 'Champagne-Ardenne', 'Franche-Comté'],
  ...['Haute-Normandie', 'Languedoc-Roussillon', 'Limousin', 'Lorraine', 'Midi-Pyrénées', 'Nord-Pas-de-Calais'],
  ...['Picardie', 'Poitou-Charentes', 'Rhône-Alpes'],
]);

/** Whether it is called like a region of France that is no more. */
export function isFormerRegion({ label }: Draft): boolean {
  return FORMER_REGIONS.has(label.fr ?? '');
}

/** A « state » of no country is none of a federation: the Southern Tang, the Landgraviate of Hesse-Kassel. */
export function endStates(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'place' || typeOf(draft) !== 'state' || hasFact(draft, 'country')) continue;
    for (const [at, fact] of draft.facts.entries()) {
      if (fact.p === 'type') draft.facts[at] = { ...fact, v: { t: 'historical-country' } };
    }
  }
}
