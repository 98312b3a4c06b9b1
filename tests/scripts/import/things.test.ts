import { describe, expect, it } from 'vitest';
import { addFact, addName, Dataset, type Draft, setLabel } from '../../../scripts/import/dataset.ts';
import { importEurovoc } from '../../../scripts/import/sources/eurovoc.ts';
import {
  addFrenchEventLabels,
  addYears,
  frenchEventTitle,
  importEvents,
} from '../../../scripts/import/sources/events.ts';
import { importMedia } from '../../../scripts/import/sources/media.ts';
import { importNsi, type NsiItem } from '../../../scripts/import/sources/nsi.ts';
import { importWikidataNames } from '../../../scripts/import/sources/wikidata-names.ts';
import { Terms } from '../../../scripts/import/terms.ts';
import { TypeReader } from '../../../scripts/import/types.ts';

function values(draft: Draft | undefined, p: string): unknown[] {
  return (draft?.facts ?? []).filter((fact) => fact.p === p).map((fact) => fact.v);
}

describe('importWikidataNames', () => {
  const heads = [
    { en: 'state', kind: 'place', fr: 'État fédéré', gender: 'm' },
    { en: 'company', kind: 'organization', fr: 'entreprise', gender: 'f' },
    { en: 'theory', kind: 'out', fr: '', gender: '' },
  ];
  const types = new TypeReader(new Terms(), heads, []);
  const context = { types, englishWords: new Set(['bank', 'of']), frenchWords: new Set(['banque', 'centrale']) };

  function imported(row: Readonly<Record<string, string>>): Draft | undefined {
    const dataset = new Dataset();
    importWikidataNames(dataset, [{ qid: 'Q1', kind: 'organization', prominence: '0', ...row }], context);
    return dataset.get('Q1');
  }

  it('mends a kind that all readable types contradict', () => {
    expect(imported({ label_en: 'Saarland', instance_of_en: 'state of Germany' })?.kind).toBe('place');
  });

  it('leaves out what no card is made of', () => {
    expect(imported({ label_en: 'Big Bang', instance_of_en: 'theory' })).toBeUndefined();
    expect(imported({ label_en: 'Hidden', kind: 'work' })).toBeUndefined();
  });

  it('prefers the English proper name to a guessed French label', () => {
    const row = { label_en: 'Airbelt', label_fr: 'Ceintair', label_fr_src: 'guess' };
    expect(imported(row)?.label.fr).toBe('Airbelt');
    expect(imported({ ...row, label_en: 'Bank of Airbelt' })?.label.fr).toBe('Ceintair');
    expect(imported({ ...row, label_fr_src: 'main' })?.label.fr).toBe('Ceintair');
  });

  it('gives organizations the capital of a proper name', () => {
    const row = { label_en: 'Bank of Airbelt', label_fr: 'banque centrale du Ceintair', label_fr_src: 'main' };
    expect(imported(row)?.label.fr).toBe('Banque centrale du Ceintair');
    expect(imported({ ...row, label_fr: 'airbelt France' })?.label.fr).toBe('airbelt France');
  });

  it('spells out an acronym that was only guessed to be the label', () => {
    const row = {
      label_en: 'OAB',
      label_en_src: 'guess',
      aliases_en: 'The OAB|Office of Air Belts',
      label_fr: 'Office de l’air',
    };
    expect(imported({ ...row, label_fr_src: 'guess' })?.label).toEqual({
      en: 'Office of Air Belts',
      fr: 'Office de l’air',
    });
    expect(imported({ ...row, label_en_src: 'main' })?.label.en).toBe('OAB');
    expect(imported({ ...row, aliases_en: 'Bureau of Belts' })?.label.en).toBe('OAB');
  });

  it('knows states of the past wherever their types say so', () => {
    const of = (instance_of_en: string) =>
      imported({ kind: 'place', label_en: 'Airbelt', instance_of_en })?.signals.formerState;
    expect(of('state|historical country')).toBe(true);
    expect(of('state')).toBe(false);
    const soviet = imported({ kind: 'place', label_en: 'Belt Soviet Socialist Republic', instance_of_en: 'state' });
    expect(soviet?.signals.formerState).toBe(true);
  });

  it('reads where a thing is from its type', () => {
    const dataset = new Dataset();
    const germany = dataset.ensure('Q183', 'place', 'test');
    setLabel(germany, 'en', 'Germany');
    germany.signals.prominence = 2;
    addFact(germany, 'iso2', 'DE', 'test@2020');
    importWikidataNames(
      dataset,
      [{ qid: 'Q1', kind: 'place', label_en: 'Saarland', instance_of_en: 'state of Germany' }],
      context,
    );
    expect(values(dataset.get('Q1'), 'country')).toEqual([{ e: 'Q183' }]);
  });
});

describe('importMedia', () => {
  it('names the owner as an entity where it is one', () => {
    const dataset = new Dataset();
    setLabel(dataset.ensure('Q1', 'organization', 'test'), 'fr', 'Groupe Essai');
    importMedia(dataset, [
      { owner: 'Groupe Essai', relation: 'égal à', media: 'La Feuille' },
      { owner: 'Famille Test', relation: 'égal à', media: 'La Page' },
      { owner: 'Autre', relation: 'inférieur à', media: 'Le Non' },
    ]);
    expect(values(dataset.get('x:la-feuille'), 'owner')).toEqual([{ e: 'Q1' }]);
    expect(values(dataset.get('x:la-page'), 'owner')).toEqual([{ fr: 'Famille Test', en: 'Famille Test' }]);
    expect(dataset.get('x:le-non')).toBeUndefined();
  });
});

describe('importEurovoc', () => {
  const row = {
    eurovoc: '7',
    schemes: '100141|100285',
    fr: 'organisation Essai',
    en: 'Test Organisation',
    alt_fr: 'OE',
    alt_en: '',
  };

  it('makes organizations of the domains that hold them, merged by label', () => {
    const dataset = new Dataset();
    setLabel(dataset.ensure('Q9', 'organization', 'test'), 'en', 'Test Organisation');
    importEurovoc(dataset, [row]);
    expect([...dataset.drafts.keys()]).toEqual(['Q9']);
    expect(dataset.get('Q9')?.label.fr).toBe('Organisation Essai');
    expect(values(dataset.get('Q9'), 'partOf')).toEqual([{ e: 'Q1065' }]);
  });

  it('knows an organization by a name spelled out, never by an acronym', () => {
    const dataset = new Dataset();
    const known = dataset.ensure('Q9', 'organization', 'test');
    setLabel(known, 'en', 'OE');
    addName(known, 'OE', 'alias');
    importEurovoc(dataset, [row]);
    expect([...dataset.drafts.keys()]).toEqual(['Q9', 'x:eurovoc-7']);
    importEurovoc(dataset, [{ ...row, eurovoc: '8', en: 'UN Belt Council', fr: 'Conseil des ceintures ONU' }]);
    const council = dataset.ensure('Q10', 'organization', 'test');
    setLabel(council, 'en', 'United Nations Hat Council');
    importEurovoc(dataset, [{ ...row, eurovoc: '9', en: 'UN Hat Council', fr: 'Conseil des chapeaux ONU' }]);
    expect([...dataset.drafts.keys()]).toEqual(['Q9', 'x:eurovoc-7', 'x:eurovoc-8', 'Q10']);
  });

  it('takes an acronym with « ONU » after it for one too', () => {
    const dataset = new Dataset();
    addName(dataset.ensure('Q9', 'organization', 'test'), 'OE', 'alias');
    importEurovoc(dataset, [{ ...row, alt_fr: 'OE ONU' }]);
    expect([...dataset.drafts.keys()]).toEqual(['Q9', 'x:eurovoc-7']);
  });

  it('makes no third record where its two names mean two organizations', () => {
    const dataset = new Dataset();
    setLabel(dataset.ensure('Q9', 'organization', 'test'), 'en', 'Test Organisation');
    setLabel(dataset.ensure('Q8', 'organization', 'test'), 'fr', 'organisation Essai');
    importEurovoc(dataset, [row]);
    expect([...dataset.drafts.keys()]).toEqual(['Q9', 'Q8']);
  });

  it('leaves out common nouns and other domains', () => {
    const dataset = new Dataset();
    importEurovoc(dataset, [
      { ...row, en: 'sister institution' },
      { ...row, schemes: '100141|100170' },
    ]);
    expect(dataset.drafts.size).toBe(0);
  });
});

describe('events', () => {
  it('get their type from the deck and their year from their name', () => {
    const dataset = new Dataset();
    importEvents(dataset, [
      { qid: 'Q1', label_en: '1960 Ruritanian coup attempt', sitelinks: '12', deck: 'coups-year' },
    ]);
    addYears(dataset);
    expect(values(dataset.get('Q1'), 'type')).toEqual([{ t: 'coup-attempt' }]);
    expect(values(dataset.get('Q1'), 'date')).toEqual(['1960']);
  });

  it.each([
    ['Battle of Vienna', 'bataille de Vienne'],
    ['Siege of Orleans', 'siège d’Orléans'],
    ['Treaty of Altdorf', 'traité de Altdorf'.replace('de A', 'd’A')],
    ['Battle of the Bulge', undefined],
    ['Battle of Le Mans', 'bataille du Mans'],
    ['1989 Sudanese coup d’état', 'coup d’État soudanais de 1989'],
    ['1981 Mauritanian coup d’état attempt', 'tentative de coup d’État mauritanienne de 1981'],
    ['1989 Ruritanian coup d’état', undefined],
    ['Second Battle of Vienna', 'deuxième bataille de Vienne'],
    ['Tenth Battle of Vienna', undefined],
    ['Operation Belt', 'opération Belt'],
    ['Orleans massacre', 'massacre d’Orléans'],
    ['Toyota War', undefined],
  ])('%s is « %s »', (english, french) => {
    const places = new Map([
      ['Vienna', 'Vienne'],
      ['Orleans', 'Orléans'],
    ]);
    expect(frenchEventTitle(english, places)).toBe(french);
  });

  it('keep a French name that a source gave', () => {
    const dataset = new Dataset();
    const draft = dataset.ensure('Q1', 'event', 'test');
    setLabel(draft, 'en', 'Battle of Verdun');
    setLabel(draft, 'fr', 'Verdun 1916');
    addFrenchEventLabels(dataset, []);
    expect(draft.label.fr).toBe('Verdun 1916');
  });

  it('take the usual French name of a table before any other, which stays an alias', () => {
    const dataset = new Dataset();
    const draft = dataset.ensure('Q1', 'event', 'test');
    setLabel(draft, 'en', 'War of the Belts');
    setLabel(draft, 'fr', 'guerre de Ceinture');
    addFrenchEventLabels(dataset, [
      { id: 'Q1', fr: 'guerre des Ceintures' },
      { id: 'Q2', fr: 'guerre de personne' },
    ]);
    expect(draft.label.fr).toBe('guerre des Ceintures');
    expect([...draft.names.keys()]).toEqual(['guerre de Ceinture']);
  });
});

describe('importNsi', () => {
  const item = (change: Partial<NsiItem>): NsiItem => ({
    ...{ displayName: 'Bankette', locationSet: { include: ['fr'] }, tags: { 'brand:wikidata': 'Q77' } },
    ...change,
  });
  const category = { category: 'amenity/bank', en: 'bank', fr: 'banque', gender: 'f' };

  function imported(change: Partial<NsiItem>, taken = false): Draft | undefined {
    const dataset = new Dataset();
    const file = {
      nsi: {
        'brands/amenity/bank': { items: [item(change)] },
        'brands/shop/other': { items: [item({ tags: { 'brand:wikidata': 'Q78' } })] },
      },
    };
    const wikidata = {
      wikidata: { Q77: { label: 'Bankette', identities: { website: 'https://www.bankette.example/fr' } } },
    };
    importNsi(dataset, file, wikidata, { categories: [category], taken: () => taken });
    expect(dataset.get('Q78')).toBeUndefined();
    return dataset.get('Q77');
  }

  it('makes a record of a brand with its type and site', () => {
    const draft = imported({});
    expect(values(draft, 'type')).toEqual([{ t: 'bank' }]);
    expect(values(draft, 'website')).toEqual(['bankette.example']);
  });

  it('leaves out brands that readers do not meet, without an id, or called like something else', () => {
    expect(imported({ locationSet: { include: ['kz'] } })).toBeUndefined();
    expect(imported({ tags: {} })).toBeUndefined();
    expect(imported({}, true)).toBeUndefined();
  });

  it('is from the one country where it is met, and from none of several branches', () => {
    const countries = (...items: NsiItem[]): unknown[] => {
      const dataset = new Dataset();
      addFact(dataset.ensure('Q142', 'place', 'test'), 'iso2', 'FR', 'test@2020');
      const file = { nsi: { 'brands/amenity/bank': { items } } };
      importNsi(dataset, file, { wikidata: {} }, { categories: [category], taken: () => false });
      return values(dataset.get('Q77'), 'country');
    };
    expect(countries(item({}))).toEqual([{ e: 'Q142' }]);
    expect(countries(item({}), item({ locationSet: { include: ['001'] } }))).toEqual([]);
    expect(countries(item({}), item({ locationSet: {} }))).toEqual([]);
  });

  it('keeps a chain of many countries', () => {
    expect(imported({ locationSet: { include: ['kz', 'ru', 'cn', 'jp', 'in'] } })).toBeDefined();
  });
});
