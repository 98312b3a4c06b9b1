import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/model.ts';
import { addFact, Dataset, type Draft } from '../../../scripts/import/dataset.ts';
import { nameSeats, serveTowns } from '../../../scripts/import/seats.ts';

const SOURCE = 'wikidata@2020-09';

function place(dataset: Dataset, id: EntityId, type: string, label = 'Testbourg', country?: EntityId): Draft {
  const draft = dataset.ensure(id, 'place', 'wikidata');
  Object.assign(draft.label, { fr: label, en: label });
  addFact(draft, 'type', { t: type }, SOURCE);
  if (country !== undefined) addFact(draft, 'country', { e: country }, SOURCE);
  return draft;
}

/** What the town of a division, and the division of its town, say of each other. */
function bothSides(type: string, label?: string, country?: EntityId): string[] {
  const dataset = new Dataset();
  const division = place(dataset, 'Q10', type, label, country);
  const town = place(dataset, 'Q11', 'city');
  addFact(division, 'capital', { e: town.id }, SOURCE);
  addFact(town, 'capitalOf', { e: division.id }, SOURCE);
  nameSeats(dataset);
  return [division, town].map(({ facts }) => facts.at(-1)?.p ?? '');
}

describe('the seat of a division', () => {
  it.each([
    ['province', 'Rizal'],
    ['county', 'Kent'],
    ['oblast', 'oblast de Tver'],
  ])('is no capital: of a %s', (type, label) => {
    expect(bothSides(type, label)).toEqual(['seat', 'seatOf']);
  });

  it.each([
    ['state', 'Bavière'],
    ['autonomous-community', 'Galice'],
    ['historical-country', 'république de Venise'],
    ['former-province', 'Anjou'],
    ['region', 'République autonome de Crimée'],
  ])('is a capital: of a %s', (type, label) => {
    expect(bothSides(type, label)).toEqual(['capital', 'capitalOf']);
  });

  it('is a capital of the provinces of Canada, and not of those of Italy', () => {
    expect(bothSides('province', 'Alberta', 'Q16')).toEqual(['capital', 'capitalOf']);
    expect(bothSides('province', 'Savone', 'Q38')).toEqual(['seat', 'seatOf']);
  });

  it('is a capital of what has the code of a state, whatever it is called', () => {
    const dataset = new Dataset();
    const state = place(dataset, 'Q10', 'region');
    addFact(state, 'iso2', 'MQ', SOURCE);
    addFact(state, 'capital', { e: 'Q11' }, SOURCE);
    nameSeats(dataset);
    expect(state.facts.at(-1)?.p).toBe('capital');
  });

  it('stays a capital where the division has no record', () => {
    const dataset = new Dataset();
    const town = place(dataset, 'Q11', 'city');
    addFact(town, 'capitalOf', { e: 'Q99' }, SOURCE);
    nameSeats(dataset);
    expect(town.facts.at(-1)?.p).toBe('capitalOf');
  });
});

describe('an airport', () => {
  const around = (type: string, of = 'international-airport'): string | undefined => {
    const dataset = new Dataset();
    place(dataset, 'Q11', type);
    const airport = place(dataset, 'Q12', of);
    addFact(airport, 'admin', { e: 'Q11' }, SOURCE);
    serveTowns(dataset);
    return airport.facts.at(-1)?.p;
  };

  it('serves the town that it was said to be in', () => {
    expect(['city', 'commune', 'capital'].map((type) => around(type))).toEqual(['serves', 'serves', 'serves']);
  });

  it('is in its region', () => {
    expect(around('region')).toBe('admin');
  });

  it('is what serves a town: a bridge is in it', () => {
    expect(around('city', 'bridge')).toBe('admin');
  });
});
