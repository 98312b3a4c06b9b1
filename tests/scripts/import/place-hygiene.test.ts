import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/model.ts';
import { addFact, Dataset, type Draft, typeOf } from '../../../scripts/import/dataset.ts';
import { dropSpeechless, namesPlace, tidyPlaces, trimPlaceLabels } from '../../../scripts/import/place-hygiene.ts';

const SOURCE = 'wikidata@2020-09';

function place(dataset: Dataset, id: EntityId, label: string, type: string, country?: EntityId): Draft {
  const draft = dataset.ensure(id, 'place', 'wikidata');
  Object.assign(draft.label, { fr: label, en: label });
  addFact(draft, 'type', { t: type }, SOURCE);
  if (country !== undefined) addFact(draft, 'country', { e: country }, SOURCE);
  return draft;
}

function admins(draft: Draft): unknown[] {
  return draft.facts.filter(({ p }) => p === 'admin').map(({ v }) => v);
}

describe('the region of a place', () => {
  it('is in its own country, or of no country', () => {
    const dataset = new Dataset();
    place(dataset, 'Q1', 'Santander', 'department', 'Q739');
    place(dataset, 'Q2', 'Cantabrie', 'autonomous-community', 'Q29');
    place(dataset, 'Q3', 'Costa Verde', 'region');
    const town = place(dataset, 'Q4', 'Laredo', 'city', 'Q29');
    for (const id of ['Q1', 'Q2', 'Q3'] as const) addFact(town, 'admin', { e: id }, SOURCE);
    addFact(town, 'admin', { fr: 'Castille', en: 'Castile' }, SOURCE);
    tidyPlaces(dataset);
    expect(admins(town)).toEqual([{ e: 'Q2' }, { e: 'Q3' }, { fr: 'Castille', en: 'Castile' }]);
  });

  it('is left where nobody says in which country the place is', () => {
    const dataset = new Dataset();
    place(dataset, 'Q1', 'Santander', 'department', 'Q739');
    const town = place(dataset, 'Q4', 'Laredo', 'city');
    addFact(town, 'admin', { e: 'Q1' }, SOURCE);
    tidyPlaces(dataset);
    expect(admins(town)).toEqual([{ e: 'Q1' }]);
  });
});

describe('a duchy', () => {
  it('of no state of today is a former one', () => {
    const dataset = new Dataset();
    const duchy = place(dataset, 'Q1', 'Testbourg', 'duchy');
    tidyPlaces(dataset);
    expect(typeOf(duchy)).toBe('former-duchy');
    expect(dataset.terms.get('former-duchy')).toMatchObject({ en: 'former duchy', frM: 'ancien duché' });
  });

  it('that is a state, or in one, is not', () => {
    const dataset = new Dataset();
    const state = place(dataset, 'Q1', 'Testbourg', 'grand-duchy');
    addFact(state, 'iso2', 'TT', SOURCE);
    const part = place(dataset, 'Q2', 'Testwall', 'duchy', 'Q145');
    tidyPlaces(dataset);
    expect([typeOf(state), typeOf(part)]).toEqual(['grand-duchy', 'duchy']);
  });
});

describe('a municipality', () => {
  function municipality(source: string, population: number): Draft {
    const dataset = new Dataset();
    const draft = place(dataset, 'Q1', 'Kristinehamn Municipality', 'commune', 'Q34');
    draft.sources.add(source);
    draft.signals.population = population;
    tidyPlaces(dataset);
    return draft;
  }

  it('with the people of the town is the town', () => {
    const draft = municipality('geonames', 17_839);
    expect([draft.label.en, typeOf(draft)]).toEqual(['Kristinehamn', 'city']);
  });

  it('of the dumps alone is one', () => {
    expect(municipality('test', 24_000).label.en).toBe('Kristinehamn Municipality');
    expect(typeOf(municipality('geonames', 0))).toBe('commune');
  });
});

describe('a settlement', () => {
  it.each([
    [12_000, 'geonames', 'city'],
    [9_000, 'geonames', 'human-settlement'],
    [12_000, 'test', 'human-settlement'],
  ] as const)('of %i people by %s is a %s', (population, source, type) => {
    const dataset = new Dataset();
    const draft = place(dataset, 'Q1', 'Kunduz', 'human-settlement', 'Q889');
    draft.sources.add(source);
    draft.signals.population = population;
    tidyPlaces(dataset);
    expect(typeOf(draft)).toBe(type);
  });
});

describe('a county of Iran', () => {
  it.each([
    ['Langarud County', 'préfecture de Langarud', 'comté de Langarud'],
    ['Essai County', 'préfecture d’Essai', 'comté d’Essai'],
    ['Tirana Prefecture', 'préfecture de Tirana', 'préfecture de Tirana'],
  ])('%s: « %s » is « %s »', (en, fr, better) => {
    const dataset = new Dataset();
    const draft = place(dataset, 'Q1', en, 'county', 'Q794');
    draft.label.fr = fr;
    tidyPlaces(dataset);
    expect(draft.label.fr).toBe(better);
  });
});

describe('places of which a card would say nothing', () => {
  const keepsNone = (): boolean => false;

  function airport(dataset: Dataset, id: EntityId, label: string, country?: EntityId): Draft {
    dataset.terms.add({ id: 'airport', group: 'type', en: 'airport', frM: 'aéroport', frF: 'aéroport' });
    return place(dataset, id, label, 'airport', country);
  }

  it('are what their names say', () => {
    const dataset = new Dataset();
    airport(dataset, 'Q1', 'aéroport de Szeged');
    airport(dataset, 'Q2', 'aéroport de Split', 'Q224');
    airport(dataset, 'Q3', 'Gatwick');
    airport(dataset, 'Q4', 'aéroport de Bangui').signals.inbound = 1;
    expect(dropSpeechless(dataset, keepsNone)).toEqual([
      'Q1\taéroport de Szeged\tleft out: a place that is only what its name says',
    ]);
    expect([...dataset.drafts.keys()]).toEqual(['Q2', 'Q3', 'Q4']);
  });

  it('are towns of the United States beside a namesake, in no state', () => {
    const dataset = new Dataset();
    place(dataset, 'Q1', 'Lebanon', 'city', 'Q30');
    addFact(place(dataset, 'Q2', 'Lebanon', 'city', 'Q30'), 'admin', { e: 'Q9' }, SOURCE);
    place(dataset, 'Q3', 'Lonetown', 'city', 'Q30');
    place(dataset, 'Q4', 'Toledo', 'city', 'Q29');
    place(dataset, 'Q5', 'Toledo', 'city', 'Q30');
    dropSpeechless(dataset, ({ id }) => id === 'Q5');
    expect([...dataset.drafts.keys()]).toEqual(['Q2', 'Q3', 'Q4', 'Q5']);
  });

  it('are kept where they are well known', () => {
    const dataset = new Dataset();
    airport(dataset, 'Q1', 'aéroport de Szeged').signals.prominence = 1_000_000;
    expect(dropSpeechless(dataset, keepsNone).length).toBeLessThanOrEqual(1);
  });
});

describe('the label of a place', () => {
  it('is without the place around it, but for the capital of the United States', () => {
    const dataset = new Dataset();
    const suburb = place(dataset, 'Q1', 'Ivanhoe, Victoria', 'suburb');
    const capital = place(dataset, 'Q2', 'Washington, D.C.', 'city');
    trimPlaceLabels(dataset);
    expect(suburb.label).toEqual({ fr: 'Ivanhoe', en: 'Ivanhoe' });
    expect([...suburb.names.keys()]).toContain('Ivanhoe, Victoria');
    expect(capital.label.en).toBe('Washington, D.C.');
  });
});

describe('a name of GeoNames or of a translator', () => {
  const tidied = (type: string, country: EntityId, fr: string, en: string): Draft => {
    const dataset = new Dataset();
    const draft = place(dataset, 'Q1', fr, type, country);
    draft.label.en = en;
    draft.sources.add('geonames');
    tidyPlaces(dataset);
    return draft;
  };

  it('of an American town is not translated, that of a lake is', () => {
    expect(tidied('city', 'Q30', 'lac Charles', 'Lake Charles').label.fr).toBe('Lake Charles');
    expect(tidied('lake', 'Q30', 'lac Charles', 'Lake Charles').label.fr).toBe('lac Charles');
    expect(tidied('city', 'Q183', 'lac Charles', 'Lake Charles').label.fr).toBe('lac Charles');
  });

  it('of a Greek town has no stress marks, and is still found by them', () => {
    const town = tidied('city', 'Q41', 'Kavála', 'Kavála');
    expect(town.label).toEqual({ fr: 'Kavala', en: 'Kavala' });
    expect([...town.names.keys()]).toEqual(['Kavála']);
    expect(tidied('city', 'Q41', 'Thèbes', 'Thíva').label).toEqual({ fr: 'Thèbes', en: 'Thiva' });
    expect(tidied('city', 'Q29', 'Málaga', 'Málaga').label.fr).toBe('Málaga');
  });

  it('"stream" is a river, but of a brook; a German or plural word is the English one', () => {
    expect(typeOf(tidied('stream', 'Q145', 'Mersey', 'River Mersey'))).toBe('watercourse');
    expect(typeOf(tidied('stream', 'Q145', 'Skirfare', 'Cowside Beck'))).toBe('stream');
    expect(typeOf(tidied('ortsteil', 'Q183', 'Testdorf', 'Testdorf'))).toBe('locality');
    expect(typeOf(tidied('provinces', 'Q974', 'Testa', 'Testa'))).toBe('province');
  });

  it.each([
    ['council area in Scotland', true],
    ['district of Istanbul', true],
    ['place of worship', false],
  ])('"%s" says where something is: %s', (type, says) => {
    expect(namesPlace(type)).toBe(says);
  });
});
