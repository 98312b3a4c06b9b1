import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../core/knowledge/record.ts';
import type { EntityKind } from '../../../core/model.ts';
import { addFact, Dataset, type Draft } from '../../../scripts/import/dataset.ts';
import { cleanFacts, isAcronymOf, isOwnSite, isToldAcronym } from '../../../scripts/import/fact-hygiene.ts';

const DUMP = 'xfactr@2020-09';

function draftOf(dataset: Dataset, id: `Q${number}`, kind: EntityKind, label: string, type?: string): Draft {
  const draft = dataset.ensure(id, kind, 'test');
  Object.assign(draft.label, { fr: label, en: label });
  if (type !== undefined) addFact(draft, 'type', { t: type }, 'test@2026');
  return draft;
}

/** A state with a capital, a town, a person and a firm. */
function world(): { dataset: Dataset; town: Draft; person: Draft; firm: Draft; state: Draft } {
  const dataset = new Dataset();
  const state = draftOf(dataset, 'Q1', 'place', 'Malawi', 'country');
  addFact(state, 'iso2', 'MW', 'test@2026');
  addFact(state, 'capital', { e: 'Q9' }, 'test@2026');
  const town = draftOf(dataset, 'Q2', 'place', 'Zomba', 'city');
  const person = draftOf(dataset, 'Q3', 'person', 'Awa Phiri');
  addFact(person, 'occupation', { t: 'singer' }, DUMP);
  const firm = draftOf(dataset, 'Q4', 'organization', 'Rivière Cie', 'company');
  return { dataset, town, person, firm, state };
}

function left(dataset: Dataset, draft: Draft, p: string, ...values: FactValue[]): FactValue[] {
  for (const v of values) addFact(draft, p, v, DUMP);
  cleanFacts(dataset);
  return draft.facts.filter((fact) => fact.p === p).map(({ v }) => v);
}

describe('facts of the wrong kind of thing', () => {
  it('go: a team’s riders of one year, and not a team with a number of its own', () => {
    const { dataset, person } = world();
    const season = { fr: 'Vélo-Rivière 2012', en: 'Vélo-Rivière 2012' };
    const team = { fr: 'Rivière 04', en: 'Rivière 04' };
    expect(left(dataset, person, 'membership', season, team)).toEqual([team]);
    expect(left(dataset, person, 'team', season)).toEqual([]);
  });

  it('go: trades of organizations, founding places of people', () => {
    const { dataset, firm, person } = world();
    expect(left(dataset, firm, 'occupation', { t: 'teacher' })).toEqual([]);
    expect(left(dataset, person, 'formedIn', { e: 'Q2' })).toEqual([]);
    expect(left(dataset, person, 'occupation')).toEqual([{ t: 'singer' }]);
  });

  it('go where a person stands for a place of birth', () => {
    const { dataset, person, town } = world();
    expect(left(dataset, person, 'birthPlace', { e: 'Q3' }, { e: town.id })).toEqual([{ e: town.id }]);
  });

  it('leave official languages to states', () => {
    const { dataset, town, firm, state } = world();
    const french = { fr: 'français', en: 'French' };
    expect(left(dataset, town, 'officialLanguage', french)).toEqual([]);
    expect(left(dataset, firm, 'officialLanguage', french)).toEqual([]);
    expect(left(dataset, state, 'officialLanguage', french)).toEqual([french]);
    const region = draftOf(dataset, 'Q5', 'place', 'Bretagne', 'region');
    expect(left(dataset, region, 'officialLanguage', { fr: 'breton', en: 'Breton' })).toEqual([]);
    const quebec = draftOf(dataset, 'Q176', 'place', 'Québec', 'province');
    expect(left(dataset, quebec, 'officialLanguage', french)).toEqual([french]);
  });

  it('go where a dump says who plays in a band, not since when', () => {
    const { dataset, firm, person, town } = world();
    expect(left(dataset, firm, 'hasPart', { e: person.id }, { e: town.id })).toEqual([{ e: town.id }]);
  });

  it('stay where nothing else would be left of a record', () => {
    const { dataset } = world();
    const award = { fr: 'Best Player Award', en: 'Best Player Award' };
    expect(left(dataset, draftOf(dataset, 'Q8', 'person', 'Bob Ray'), 'award', award)).toEqual([award]);
  });
});

describe('facts that are out of date or say nothing', () => {
  it('are owners of the dumps, not those of a list with a year', () => {
    const { dataset, firm } = world();
    addFact(firm, 'owner', { fr: 'Groupe Midi', en: 'Groupe Midi' }, 'medias-francais@2024-12');
    expect(left(dataset, firm, 'owner', { fr: 'Yahoo!', en: 'Yahoo!' })).toEqual([
      { fr: 'Groupe Midi', en: 'Groupe Midi' },
    ]);
  });

  it('are seats that are a whole state, and genres of record labels', () => {
    const { dataset, firm, state, town } = world();
    expect(left(dataset, firm, 'headquarters', { e: state.id }, { e: town.id })).toEqual([{ e: town.id }]);
    const label = draftOf(dataset, 'Q5', 'organization', 'Sillon', 'record-label');
    expect(left(dataset, label, 'genre', { fr: 'jazz', en: 'jazz' })).toEqual([]);
  });

  it('are capitals of the past: the state names another', () => {
    const { dataset, town, state } = world();
    expect(left(dataset, town, 'capitalOf', { e: state.id })).toEqual([]);
    state.facts.push({ p: 'capital', v: { e: town.id }, src: 'test@2026' });
    expect(left(dataset, town, 'capitalOf', { e: state.id })).toEqual([{ e: state.id }]);
  });

  it('are airports named after their town, not those named after somebody', () => {
    const { dataset, town, person } = world();
    const airport = draftOf(dataset, 'Q6', 'place', 'aéroport de Zomba', 'airport');
    expect(left(dataset, airport, 'namedAfter', { e: town.id }, { e: person.id })).toEqual([{ e: person.id }]);
  });

  it('are owners of what is no more, and two continents at once', () => {
    const { dataset, firm } = world();
    const arena = draftOf(dataset, 'Q6', 'place', 'Testarena', 'former-stadium');
    expect(left(dataset, arena, 'owner', { e: firm.id })).toEqual([]);
    const stadium = draftOf(dataset, 'Q7', 'place', 'Teststadion', 'stadium');
    expect(left(dataset, stadium, 'owner', { e: firm.id })).toEqual([{ e: firm.id }]);
    expect(left(dataset, stadium, 'continent', { e: 'Q828' }, { e: 'Q49' })).toEqual([{ e: 'Q49' }]);
  });

  it('are countries that are none: what stands in Hong Kong is located there', () => {
    const { dataset, firm } = world();
    const city = draftOf(dataset, 'Q8646', 'place', 'Hong Kong', 'territory');
    addFact(city, 'iso2', 'HK', 'test@2026');
    const tower = draftOf(dataset, 'Q6', 'place', 'Testtower', 'tower');
    expect(left(dataset, tower, 'country', { e: city.id })).toEqual([]);
    expect(tower.facts.find(({ p }) => p === 'admin')?.v).toEqual({ e: city.id });
    expect(left(dataset, firm, 'country', { e: city.id })).toEqual([{ e: city.id }]);
  });

  it('are memberships of libraries', () => {
    const { dataset, firm } = world();
    const uefa = { fr: 'UEFA', en: 'UEFA' };
    expect(left(dataset, firm, 'memberOf', { fr: 'ORCID', en: 'ORCID' }, uefa)).toEqual([uefa]);
  });

  it('are marriages without days, of the living and of who married twice', () => {
    const { dataset, person } = world();
    expect(left(dataset, person, 'spouse', { fr: 'Ana', en: 'Ana' })).toEqual([]);
    addFact(person, 'deathDate', '1950', 'test@2026');
    expect(left(dataset, person, 'spouse', { fr: 'Ana', en: 'Ana' })).toEqual([{ fr: 'Ana', en: 'Ana' }]);
    expect(left(dataset, person, 'spouse', { fr: 'Eva', en: 'Eva' })).toEqual([]);
  });

  it('are years of a firm that ended before it began', () => {
    const { dataset, firm } = world();
    addFact(firm, 'inception', '2014', DUMP);
    expect(left(dataset, firm, 'dissolved', '2012')).toEqual([]);
    expect(left(dataset, firm, 'inception', '2010')).toEqual(['2010']);
  });

  it('are awards that the table left in English', () => {
    const { dataset, person } = world();
    const cesar = { fr: 'César', en: 'César' };
    expect(left(dataset, person, 'award', { fr: 'Award for Acting', en: 'Award for Acting' }, cesar)).toEqual([cesar]);
  });
});

describe('an acronym', () => {
  it('has Latin capitals and is not a piece of the name', () => {
    expect(isAcronymOf('URD', ['Union pour le renouveau'])).toBe(true);
    expect(isAcronymOf('ЛДПГ', ['Parti libéral'])).toBe(false);
    expect(isAcronymOf('Die', ['Die PARTEI'])).toBe(false);
    expect(isAcronymOf('TS', ['TS Union'])).toBe(false);
    expect(isAcronymOf('V', ['Venstre'])).toBe(false);
    expect(isAcronymOf('ZENTRUM', ['Zentrum'])).toBe(false);
  });
});

describe('an acronym on a French card', () => {
  const chinese = { fr: 'Parti communiste chinois', en: 'Communist Party of China' };

  it('is that of the French name or of the tongue of the party', () => {
    expect(isToldAcronym('PCC', chinese)).toBe(true);
    expect(isToldAcronym('SPD', { fr: 'Parti social-démocrate', en: 'Social Democratic Party' })).toBe(true);
    expect(isToldAcronym('RSF', { fr: 'Reporters sans frontières' })).toBe(true);
  });

  it('is not an English one, unless French papers print it', () => {
    expect(isToldAcronym('CPC', chinese)).toBe(false);
    expect(isToldAcronym('SNP', { fr: 'Parti national écossais', en: 'Scottish National Party' })).toBe(true);
  });

  it('goes from a card that tells it', () => {
    const { dataset, firm } = world();
    Object.assign(firm.label, chinese);
    expect(left(dataset, firm, 'shortName', 'CPC')).toEqual([]);
    expect(left(dataset, firm, 'shortName', 'PCC')).toEqual(['PCC']);
  });
});

describe('the site of an organization', () => {
  it('has a name, an end, and the country of the organization', () => {
    expect(isOwnSite('k', undefined)).toBe(false);
    expect(isOwnSite('midi.fr', 'FR')).toBe(true);
    expect(isOwnSite('midi.pt', 'FR')).toBe(false);
    expect(isOwnSite('midi.co.uk', 'GB')).toBe(true);
    expect(isOwnSite('midi.com', 'FR')).toBe(true);
  });

  it('is not that of a branch', () => {
    expect(isOwnSite('store.midi.com', undefined)).toBe(false);
    expect(isOwnSite('midikorea.co.kr', undefined)).toBe(false);
    expect(isOwnSite('midi.be', undefined)).toBe(true);
  });
});
