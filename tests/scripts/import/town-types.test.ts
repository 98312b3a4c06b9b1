import { describe, expect, it } from 'vitest';
import type { EntityId, EntityKind } from '../../../core/model.ts';
import { addFact, Dataset, type Draft, typeOf } from '../../../scripts/import/dataset.ts';
import { endParties } from '../../../scripts/import/dissolved-parties.ts';
import { cleanFacts } from '../../../scripts/import/fact-hygiene.ts';
import { nameMunicipalities, nameTowns } from '../../../scripts/import/town-types.ts';

const SOURCE = 'geonames@2023-03';

function thing(dataset: Dataset, kind: EntityKind, label: string, type: string, country: EntityId): Draft {
  const draft = dataset.ensure('Q1', kind, 'test');
  Object.assign(draft.label, { fr: label, en: label });
  addFact(draft, 'type', { t: type }, SOURCE);
  addFact(draft, 'country', { e: country }, SOURCE);
  return draft;
}

describe('towns are called what they are', () => {
  it.each<readonly [string, EntityId, string, string]>([
    ['Woking', 'Q145', 'city', 'town'],
    ['Wells', 'Q145', 'city', 'city'],
    ['Kent', 'Q145', 'county', 'county'],
    ['Aberdeen', 'Q8646', 'city', 'neighborhood'],
    ['Woking', 'Q142', 'city', 'town'],
  ])('%s in %s, a %s: %s', (label, country, type, better) => {
    const dataset = new Dataset();
    const town = thing(dataset, 'place', label, type, country);
    nameTowns(dataset);
    expect(typeOf(town)).toBe(better);
  });

  it.each([
    ['Q183', 49_000, 'town'],
    ['Q183', 51_000, 'city'],
    ['Q183', 0, 'town'],
    ['Q30', 900, 'town'],
    ['Q17', 26_000, 'city'],
    ['Q884', 26_000, 'town'],
    ['Q928', 26_000, 'small-municipality'],
    ['Q928', 51_000, 'city'],
  ] as const)('by their size in English: in %s, %i inhabitants: %s', (country, population, better) => {
    const dataset = new Dataset();
    const town = thing(dataset, 'place', 'Testheim', 'city', country);
    town.signals.population = population;
    nameTowns(dataset);
    expect(typeOf(town)).toBe(better);
  });

  it.each([
    ['Q881', 'city', 90_000, false],
    ['Q148', 'city', 90_000, false],
    ['Q148', 'city', 2_000_000, true],
    ['Q145', 'city', 300_000, false],
    ['Q145', 'city', 60_000, true],
    ['Q45', 'municipality', 60_000, false],
    ['Q45', 'city', 60_000, true],
    ['Q142', 'city', 60_000, true],
  ] as const)(
    'and counted where GeoNames counts what a reader takes them for: in %s, a %s of %i: %s',
    (country, type, population, told) => {
      const dataset = new Dataset();
      const town = thing(dataset, 'place', 'Testheim', type, country);
      town.signals.population = population;
      addFact(town, 'population', population, SOURCE);
      nameTowns(dataset);
      expect(town.facts.some(({ p }) => p === 'population')).toBe(told);
    },
  );

  it('but by its charter in the United States, and what is well known though nobody counted it', () => {
    const dataset = new Dataset();
    const chartered = thing(dataset, 'place', 'Testville', 'city', 'Q30');
    chartered.sources.add('wikidata');
    chartered.signals.population = 900;
    nameTowns(dataset);
    expect(typeOf(chartered)).toBe('city');
  });

  it('and what is large is no town, but in the United Kingdom', () => {
    const typeOfLarge = (country: EntityId): string | undefined => {
      const dataset = new Dataset();
      const town = thing(dataset, 'place', 'Testham', 'town', country);
      town.signals.population = 150_000;
      nameTowns(dataset);
      return typeOf(town);
    };
    expect(typeOfLarge('Q668')).toBe('city');
    expect(typeOfLarge('Q145')).toBe('town');
  });

  it.each([
    ['Q55', 'municipality-commune'],
    ['Q142', 'commune'],
  ] as const)('and a commune in %s: %s', (country, better) => {
    const dataset = new Dataset();
    const commune = thing(dataset, 'place', 'Testdorf', 'commune', country);
    nameMunicipalities(dataset);
    expect(typeOf(commune)).toBe(better);
  });

  it.each([
    ['Q183', 'castle'],
    ['Q142', 'chateau'],
  ] as const)('and a castle in %s: %s', (country, better) => {
    const dataset = new Dataset();
    const castle = thing(dataset, 'place', 'Teststein', 'chateau', country);
    nameTowns(dataset);
    expect(typeOf(castle)).toBe(better);
  });

  it('without a count where it is 30 years old', () => {
    const dataset = new Dataset();
    const town = thing(dataset, 'place', 'Boma', 'city', 'Q974');
    addFact(town, 'population', 162_521, SOURCE);
    nameTowns(dataset);
    expect(town.facts.map(({ p }) => p)).toEqual(['type', 'country']);
  });
});

describe('parties of states that forbade them', () => {
  function partyOf(label: string, country: EntityId): string | undefined {
    const dataset = new Dataset();
    dataset.terms.add({ id: 'party', group: 'type', en: 'political party', frM: 'parti politique', frF: '' });
    const party = thing(dataset, 'organization', label, 'party', country);
    endParties(dataset);
    return typeOf(party);
  }

  it('are former ones', () => {
    expect(partyOf('Parti de l’essai', 'Q912')).toBe('former-political-party');
    expect(partyOf('Parti de l’essai', 'Q184')).toBe('former-political-party');
  });

  it('are none where it left them, or elsewhere', () => {
    expect(partyOf('Parti communiste de Biélorussie', 'Q184')).toBe('party');
    expect(partyOf('Parti de l’essai', 'Q142')).toBe('party');
  });
});

describe('a territory of another state', () => {
  function world(kind: EntityKind): { dataset: Dataset; draft: Draft } {
    const dataset = new Dataset();
    const territory = dataset.ensure('Q2', 'place', 'test');
    addFact(territory, 'iso2', 'MQ', SOURCE);
    return { dataset, draft: thing(dataset, kind, 'Essai', 'city', 'Q2') };
  }

  it('is where something lies, not its state', () => {
    const { dataset, draft } = world('place');
    cleanFacts(dataset);
    expect(draft.facts.map(({ p, v }) => [p, v])).toContainEqual(['admin', { e: 'Q2' }]);
    const { dataset: others, draft: firm } = world('organization');
    cleanFacts(others);
    expect(firm.facts.map(({ p }) => p)).toEqual(['type', 'location']);
  });

  it('is not told twice', () => {
    const { dataset, draft } = world('place');
    addFact(draft, 'admin', { e: 'Q3' }, SOURCE);
    cleanFacts(dataset);
    expect(draft.facts.map(({ p }) => p)).toEqual(['type', 'admin']);
  });
});

describe('the seat of an organization', () => {
  it('is no state or region', () => {
    const dataset = new Dataset();
    const state = dataset.ensure('Q2', 'place', 'test');
    addFact(state, 'type', { t: 'state' }, SOURCE);
    const firm = thing(dataset, 'organization', 'Essai', 'company', 'Q30');
    addFact(firm, 'headquarters', { e: 'Q2' }, SOURCE);
    cleanFacts(dataset);
    expect(firm.facts.map(({ p }) => p)).toEqual(['type', 'country']);
  });
});
