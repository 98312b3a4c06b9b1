import type { EntityId } from '../../core/model.ts';
import type { Dataset, Draft } from './dataset.ts';
import type { City } from './sources/geonames.ts';

/** Types of settlements: only these can be the same as a city of GeoNames. */
const SETTLEMENT =
  /^(?:city|big-city|town|capital|village|human-settlement|municipality|municipalities|commune|comune|locality|city-town|.*city.*|.*town.*|.*municipality.*|district-capital|county-seat|port-settlement|census-designated-place|community|suburb|borough)$/;

/** A namesake must be this many times larger to be taken for the entity without a known country. */
const CLEARLY_LARGER = 4;

/**
 * Finds which Wikidata place a city of GeoNames is, by name and country. Two records of
 * one city would tie in every article, so what stays unclaimed beside a namesake is dropped.
 */
export class PlaceMatcher {
  readonly #dataset: Dataset;
  readonly #drafts = new Map<string, Draft[]>();
  readonly #cities = new Map<string, City[]>();
  readonly #claimed = new Set<EntityId>();
  /** Lines for the review file: name, what was decided. */
  readonly review: string[] = [];

  constructor(dataset: Dataset, cities: readonly City[]) {
    this.#dataset = dataset;
    for (const draft of dataset.drafts.values()) if (isOpenSettlement(draft)) this.#index(draft);
    for (const city of cities) this.#cities.set(city.name, [...(this.#cities.get(city.name) ?? []), city]);
  }

  /** The id of the Wikidata place that this city is, or `undefined`. */
  claim(city: City, state: EntityId | undefined): EntityId | undefined {
    const open = (this.#drafts.get(city.name) ?? []).filter((draft) => !this.#claimed.has(draft.id));
    const same = open.filter((draft) => countryOf(draft) === state && state !== undefined);
    const unknown = open.filter((draft) => countryOf(draft) === undefined);
    const found = same.length === 1 ? same[0] : unknown.length === 1 && this.#standsOut(city) ? unknown[0] : undefined;
    if (found !== undefined) this.#claimed.add(found.id);
    return found?.id;
  }

  /** Unclaimed settlements of unknown country that share the name of an imported city. */
  dropUnclaimed(): void {
    for (const [name, drafts] of this.#drafts) {
      if (!this.#cities.has(name)) continue;
      for (const draft of drafts) {
        if (this.#claimed.has(draft.id) || countryOf(draft) !== undefined || draft.signals.prominence > 1) continue;
        this.review.push(`${draft.id}\t${name}\tleft out: namesake of a city of GeoNames, country unknown`);
        this.#dataset.drafts.delete(draft.id);
      }
    }
  }

  #index(draft: Draft): void {
    const labels = new Set([draft.label.en, draft.label.fr].filter((label) => label !== undefined));
    for (const label of labels) this.#drafts.set(label, [...(this.#drafts.get(label) ?? []), draft]);
  }

  #standsOut(city: City): boolean {
    const others = (this.#cities.get(city.name) ?? []).filter((other) => other !== city);
    return others.every((other) => city.population >= other.population * CLEARLY_LARGER);
  }
}

function isOpenSettlement(draft: Draft): boolean {
  if (draft.kind !== 'place' || draft.facts.some((fact) => fact.p === 'coordinates')) return false;
  const types = draft.facts.filter((fact) => fact.p === 'type').map((fact) => fact.v);
  return types.some((v) => typeof v === 'object' && 't' in v && SETTLEMENT.test(v.t));
}

function countryOf(draft: Draft): EntityId | undefined {
  const v = draft.facts.find((fact) => fact.p === 'country')?.v;
  return typeof v === 'object' && 'e' in v ? v.e : undefined;
}
