import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/model.ts';
import { addFact, Dataset, type Draft, setLabel } from '../../../scripts/import/dataset.ts';
import { PlaceMatcher } from '../../../scripts/import/place-matcher.ts';
import { importCommunes } from '../../../scripts/import/sources/communes.ts';
import { type City, cityNames, importCities, parseCities } from '../../../scripts/import/sources/geonames.ts';
import { addDemonyms, importTerritories } from '../../../scripts/import/sources/territories.ts';
import type { Row } from '../../../scripts/import/tsv.ts';

const FRANCE = { qid: 'Q142', iso2: 'FR', name_fr: 'France', name_en: 'France', population: '68000000', groups: '' };
const GERMANY = {
  qid: 'Q183',
  iso2: 'DE',
  name_fr: 'Allemagne',
  name_en: 'Germany',
  population: '84000000',
  groups: 'EU|155|150|UN',
};

function city(change: Partial<City>): City {
  const base = { geonameId: '1', name: 'Altdorf', latitude: 48.1, longitude: 11.2, feature: 'PPL', iso2: 'DE' };
  return { ...base, admin1: '', admin2: '', admin4: '', population: 20_000, ...change };
}

function values(draft: Draft | undefined, p: string): unknown[] {
  return (draft?.facts ?? []).filter((fact) => fact.p === p).map((fact) => fact.v);
}

function withStates(): Dataset {
  const dataset = new Dataset();
  importTerritories(dataset, [FRANCE, GERMANY]);
  return dataset;
}

describe('importTerritories', () => {
  it('gives states their continent, population and code', () => {
    const draft = withStates().get('Q183');
    expect(values(draft, 'type')).toEqual([{ t: 'country' }]);
    expect(values(draft, 'continent')).toEqual([{ e: 'Q46' }]);
    expect(values(draft, 'population')).toEqual([84_000_000]);
    expect(values(draft, 'memberOf')).toEqual([{ e: 'Q458' }]);
  });

  it('knows that France is a state of Europe and of the Union, though its row has no groups', () => {
    const draft = withStates().get('Q142');
    expect(values(draft, 'continent')).toEqual([{ e: 'Q46' }]);
    expect(values(draft, 'memberOf')).toEqual([{ e: 'Q458' }]);
  });

  it('calls dependent territories territories', () => {
    const dataset = new Dataset();
    importTerritories(dataset, [
      { qid: 'Q33788', iso2: 'NC', name_fr: 'Nouvelle-Calédonie', name_en: 'New Caledonia', groups: 'EU|054|009|UN' },
    ]);
    expect(values(dataset.get('Q33788'), 'type')).toEqual([{ t: 'territory' }]);
  });

  it('adds demonyms as facts, not as names', () => {
    const dataset = withStates();
    addDemonyms(dataset, { DE: 'Allemand' }, { DE: 'German' });
    expect(values(dataset.get('Q183'), 'demonym')).toEqual([{ fr: 'Allemand', en: 'German' }]);
    expect(dataset.get('Q183')?.names.size).toBe(0);
  });
});

describe('parseCities', () => {
  it('reads the columns and skips sections of towns', () => {
    const line = (feature: string): string =>
      ['7', 'Altdorf', 'Altdorf', '', '48.1', '11.2', 'P', feature, 'DE', '', '02', '', '', '09162', '20000'].join(
        '\t',
      );
    expect(parseCities(`${line('PPL')}\n${line('PPLX')}\n`)).toEqual([
      city({ geonameId: '7', admin1: '02', admin4: '09162' }),
    ]);
  });
});

describe('importCities', () => {
  const context = { names: cityNames([]), regions: new Map([['DE.02', { fr: 'Bavière', en: 'Bavaria' }]]) };

  it('makes a record of a city with country, region, population and coordinates', () => {
    const dataset = withStates();
    importCities(dataset, [city({ geonameId: '5', admin1: '02' })], context);
    const draft = dataset.get('x:geonames-5');
    expect(values(draft, 'country')).toEqual([{ e: 'Q183' }]);
    expect(values(draft, 'admin')).toEqual([{ fr: 'Bavière', en: 'Bavaria' }]);
    expect(values(draft, 'coordinates')).toEqual(['48.1000,11.2000']);
  });

  it('leaves the towns of France to the communes, overseas too, but for capitals', () => {
    const dataset = withStates();
    const towns = [
      city({ geonameId: '5', iso2: 'FR' }),
      city({ geonameId: '6', iso2: 'NC' }),
      city({ geonameId: '7', iso2: 'NC', feature: 'PPLC' }),
    ];
    importCities(dataset, towns, context);
    expect([...dataset.drafts.keys()].filter((id) => id.startsWith('x:'))).toEqual(['x:geonames-7']);
  });

  it('names no region that is called like the city itself', () => {
    const dataset = withStates();
    const regions = new Map([['DE.02', { fr: 'Altdorf', en: 'Altdorf City' }]]);
    importCities(dataset, [city({ geonameId: '5', admin1: '02' })], { ...context, regions });
    expect(values(dataset.get('x:geonames-5'), 'admin')).toEqual([]);
  });

  it('finds a region of Wikidata under the title of its article, and gives it its French name', () => {
    const dataset = withStates();
    const region = dataset.ensure('Q980', 'place', 'test');
    for (const language of ['fr', 'en'] as const) setLabel(region, language, 'Free State of Bavaria');
    addFact(region, 'type', { t: 'state' }, 'test@2020');
    const regions = new Map([['DE.02', { fr: 'Bavière', en: 'Bavaria', article: 'Free State of Bavaria' }]]);
    importCities(dataset, [city({ geonameId: '5', admin1: '02' })], { ...context, regions });
    expect(values(dataset.get('x:geonames-5'), 'admin')).toEqual([{ e: 'Q980' }]);
    expect(region.label.fr).toBe('Bavière');
  });

  it('counts the people of a city that is a state once', () => {
    const dataset = withStates();
    const rows = [{ geonameid: '1', qid: 'Q183', fr_gettext: '', fr_natural_earth: '' }];
    importCities(dataset, [city({})], { ...context, names: cityNames(rows) });
    expect(values(dataset.get('Q183'), 'population')).toEqual([84_000_000]);
  });

  it('leaves out small towns and French ones, but not capitals', () => {
    const dataset = withStates();
    const cities = [
      city({ population: 3_000 }),
      city({ geonameId: '2', iso2: 'FR' }),
      city({ geonameId: '3', feature: 'PPLC', population: 9 }),
    ];
    importCities(dataset, cities, context);
    expect([...dataset.drafts.keys()].filter((id) => id.startsWith('x:'))).toEqual(['x:geonames-3']);
    expect(values(dataset.get('Q183'), 'capital')).toEqual([{ e: 'x:geonames-3' }]);
  });

  it('uses the Wikidata id and French name of the reference folder, each id once', () => {
    const rows = [
      { geonameid: '1', qid: 'Q1726', fr_gettext: 'Munich', fr_natural_earth: '' },
      { geonameid: '2', qid: 'Q1726', fr_gettext: '', fr_natural_earth: '' },
    ];
    const dataset = withStates();
    importCities(dataset, [city({ name: 'München' })], { ...context, names: cityNames(rows) });
    expect(dataset.get('Q1726')?.label).toEqual({ fr: 'Munich', en: 'München' });
    expect(cityNames(rows).get('2')?.qid).toBe('');
  });

  it('corrects an old country', () => {
    const dataset = withStates();
    const rows = [{ geonameid: '1', qid: 'Q1', fr_gettext: '', fr_natural_earth: '' }];
    addFact(dataset.ensure('Q1', 'place', 'test'), 'country', { e: 'Q142' }, 'codex@2019');
    importCities(dataset, [city({})], { ...context, names: cityNames(rows) });
    expect(values(dataset.get('Q1'), 'country')).toEqual([{ e: 'Q183' }]);
  });
});

describe('PlaceMatcher', () => {
  function withTown(id: EntityId, country?: EntityId): Dataset {
    const dataset = withStates();
    const draft = dataset.ensure(id, 'place', 'test');
    setLabel(draft, 'en', 'Altdorf');
    addFact(draft, 'type', { t: 'town' }, 'test@2020');
    if (country !== undefined) addFact(draft, 'country', { e: country }, 'test@2020');
    return dataset;
  }

  it('takes the namesake of the same country', () => {
    const matcher = new PlaceMatcher(withTown('Q1', 'Q183'), [city({})]);
    expect(matcher.claim(city({}), 'Q183')).toBe('Q1');
    expect(matcher.claim(city({}), 'Q183')).toBeUndefined();
  });

  it('refuses the namesake of another country', () => {
    expect(new PlaceMatcher(withTown('Q1', 'Q142'), [city({})]).claim(city({}), 'Q183')).toBeUndefined();
  });

  it('takes one of unknown country only for a city far larger than its namesakes', () => {
    const large = city({ population: 900_000 });
    const small = city({ population: 20_000, iso2: 'FR' });
    const twin = city({ population: 800_000, iso2: 'FR' });
    expect(new PlaceMatcher(withTown('Q1'), [large, small]).claim(large, 'Q183')).toBe('Q1');
    expect(new PlaceMatcher(withTown('Q1'), [large, twin]).claim(large, 'Q183')).toBeUndefined();
  });

  it('drops what stays unclaimed beside a namesake, and says so', () => {
    const dataset = withTown('Q1');
    const matcher = new PlaceMatcher(dataset, [city({})]);
    matcher.dropUnclaimed();
    expect(dataset.get('Q1')).toBeUndefined();
    expect(matcher.review).toHaveLength(1);
  });
});

describe('importCommunes', () => {
  const row = (name: string, population: number, insee: string): Row => ({
    ...{ name, insee, population: String(population), departement_code: '26', departement: 'Drôme' },
    region: 'Auvergne-Rhône-Alpes',
  });

  function imported(rows: readonly Row[], taken: readonly string[] = []): Dataset {
    const dataset = withStates();
    const byInsee = new Map([['26001', city({ geonameId: '9', iso2: 'FR' })]]);
    importCommunes(dataset, rows, { byInsee, qidByGeoname: new Map([['9', 'Q900']]), takenNames: new Set(taken) });
    return dataset;
  }

  it('makes the département and its region, and puts the commune in them', () => {
    const dataset = imported([row('Valmont-sur-Drôme', 800, '26002')]);
    expect(values(dataset.get('x:insee-26002'), 'admin')).toEqual([{ e: 'x:departement-26' }]);
    expect(values(dataset.get('x:departement-26'), 'admin')).toEqual([{ e: 'x:region-auvergne-rhone-alpes' }]);
  });

  it('joins Wikidata and coordinates by the INSEE code', () => {
    expect(values(imported([row('Valmont', 800, '26001')]).get('Q900'), 'coordinates')).toEqual(['48.1000,11.2000']);
  });

  it('keeps of namesakes only the one clearly larger', () => {
    const ids = (rows: readonly Row[]): string[] =>
      [...imported(rows).drafts.keys()].filter((id) => id.startsWith('x:insee'));
    expect(ids([row('Saint-Aubin', 900, '26002'), row('Saint-Aubin', 800, '26003')])).toEqual([]);
    expect(ids([row('Saint-Denis', 90_000, '26002'), row('Saint-Denis', 800, '26003')])).toEqual(['x:insee-26002']);
  });

  it('leaves out small communes called like a word, but not large ones', () => {
    expect(imported([row('Plaisir', 900, '26002')], ['plaisir']).get('x:insee-26002')).toBeUndefined();
    expect(imported([row('Plaisir', 32_000, '26002')], ['plaisir']).get('x:insee-26002')).toBeDefined();
  });
});
