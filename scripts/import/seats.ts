import type { FactRecord } from '../../core/knowledge/record.ts';
import { countryOf, type Dataset, type Draft, entityOf, hasFact, termOf, typeOf } from './dataset.ts';

/** Divisions that have a seat (« chef-lieu ») and no capital, by the beginning of their type. */
const DIVISION =
  /^(?:province|region|oblast|krai|okrug|governorate|voivodeship|județ|judet|regency|regierungsbezirk|local-government-area|rural-district|council-area|borough|city|municipality|special-municipality|non-metropolitan-district|regional-unit|administrative-region|county|district|department|arrondissement|raion|commune|canton|parish|township|powiat|comarca|prefecture)/;

/** Canada, China, South Africa, Argentina, Pakistan, Afghanistan: French speaks of the capitals of their provinces. */
const PROVINCES_WITH_CAPITALS = new Set(['Q16', 'Q148', 'Q258', 'Q414', 'Q843', 'Q889']);

/** Flanders and Wallonia are of a federation, though no source calls them states. */
const FEDERATED = new Set(['Q9337', 'Q234', 'Q231']);

/** Whether the seat of a place is its capital: of states, of those of federations, of what was a state once. */
export function hasCapital(place: Draft): boolean {
  const type = typeOf(place) ?? '';
  if (
    hasFact(place, 'iso2') ||
    FEDERATED.has(place.id) ||
    !DIVISION.test(type) ||
    /^république/i.test(place.label.fr ?? '')
  )
    return true;
  return type === 'province' && PROVINCES_WITH_CAPITALS.has(countryOf(place) ?? '');
}

/** « Capitale de : Rizal » → « Chef-lieu de : Rizal »; on the card of the division, « Chef-lieu ». */
export function nameSeats(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    for (const [at, fact] of draft.facts.entries()) {
      const p = seatProperty(dataset, draft, fact);
      if (p !== undefined) draft.facts[at] = { ...fact, p };
    }
  }
}

function seatProperty(dataset: Dataset, draft: Draft, { p, v }: FactRecord): string | undefined {
  if (p === 'capital') return hasCapital(draft) ? undefined : 'seat';
  const division = p === 'capitalOf' ? dataset.get(entityOf(v) ?? '') : undefined;
  return division === undefined || hasCapital(division) ? undefined : 'seatOf';
}

/** Airports, whose towns the sources give as those they are in: most stand outside. */
const AIRPORT = /airport|aerodrome|air-base/;
const TOWN = /^(?:city|town|capital|commune|municipality|small-municipality|city-state|federal-capital)/;

/** « aéroport de Guarulhos · Situé dans : São Paulo » → « Dessert : São Paulo ». */
export function serveTowns(dataset: Dataset): void {
  for (const { facts, kind } of dataset.drafts.values()) {
    if (kind !== 'place' || !facts.some(({ p, v }) => p === 'type' && AIRPORT.test(termOf(v) ?? ''))) continue;
    for (const [at, fact] of facts.entries()) {
      const town = fact.p === 'admin' ? dataset.get(entityOf(fact.v) ?? '') : undefined;
      if (town !== undefined && TOWN.test(typeOf(town) ?? '')) facts[at] = { ...fact, p: 'serves' };
    }
  }
}
