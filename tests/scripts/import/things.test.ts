import { describe, expect, it } from 'vitest';
import { addFact, Dataset, type Draft, setLabel } from '../../../scripts/import/dataset.ts';
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
  const context = { types, englishWords: new Set(['bank', 'of']) };

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
    expect(values(dataset.get('Q1'), 'type')).toEqual([{ t: 'coup' }]);
    expect(values(dataset.get('Q1'), 'date')).toEqual(['1960']);
  });

  it.each([
    ['Battle of Vienna', 'bataille de Vienne'],
    ['Siege of Orleans', 'siège d’Orléans'],
    ['Treaty of Altdorf', 'traité de Altdorf'.replace('de A', 'd’A')],
    ['Battle of the Bulge', undefined],
    ['Battle of Le Mans', undefined],
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
    addFrenchEventLabels(dataset);
    expect(draft.label.fr).toBe('Verdun 1916');
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

  it('keeps a chain of many countries', () => {
    expect(imported({ locationSet: { include: ['kz', 'ru', 'cn', 'jp', 'in'] } })).toBeDefined();
  });
});
