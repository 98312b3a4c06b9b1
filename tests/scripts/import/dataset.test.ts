import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFact, addName, Dataset, setLabel } from '../../../scripts/import/dataset.ts';
import { priorOf } from '../../../scripts/import/prior.ts';
import { report } from '../../../scripts/import/report.ts';
import { settle } from '../../../scripts/import/settle.ts';
import { shardOf } from '../../../scripts/import/shards.ts';
import { addOwnTerms, Terms, termsToTsv } from '../../../scripts/import/terms.ts';
import { cells, parseTsv, withKeptIds } from '../../../scripts/import/tsv.ts';
import { TypeReader, typeset } from '../../../scripts/import/types.ts';
import { englishWords, frenchWords, withNames, wordsToTsv } from '../../../scripts/import/words.ts';
import { compareIds, toRecord, writeRecords } from '../../../scripts/import/write.ts';

describe('parseTsv', () => {
  it('reads rows by column name and fills short lines', () => {
    expect(parseTsv('a\tb\n1\t2\n3\n')).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '' },
    ]);
  });

  it('splits cells without empty ones', () => {
    expect(cells('a||b')).toEqual(['a', 'b']);
    expect(cells(undefined)).toEqual([]);
  });

  it('takes the kingdom for the country', () => {
    expect(withKeptIds({ qid: 'Q756617', object_qid: 'Q1' })).toEqual({ qid: 'Q35', object_qid: 'Q1' });
  });
});

describe('Dataset', () => {
  it('keeps the first label and turns a second one into an alias', () => {
    const draft = new Dataset().ensure('Q1', 'place', 'test');
    setLabel(draft, 'fr', 'Kiev');
    setLabel(draft, 'fr', 'Kyïv');
    expect(draft.label.fr).toBe('Kiev');
    expect(draft.names.get('Kyïv')).toEqual({ text: 'Kyïv', kind: 'alias', lang: 'fr' });
  });

  it('makes a name of both languages of one that each language has', () => {
    const draft = new Dataset().ensure('Q1', 'person', 'test');
    addName(draft, 'Lula', 'alias', 'fr');
    addName(draft, 'Lula', 'alias', 'en');
    expect(draft.names.get('Lula')?.lang).toBeUndefined();
  });

  it('adds a fact once', () => {
    const draft = new Dataset().ensure('Q1', 'place', 'test');
    addFact(draft, 'country', { e: 'Q142' }, 'a@2020');
    addFact(draft, 'country', { e: 'Q142' }, 'b@2021');
    expect(draft.facts).toEqual([{ p: 'country', v: { e: 'Q142' }, src: 'a@2020' }]);
  });

  it('keeps the kind of the first source', () => {
    const dataset = new Dataset();
    dataset.ensure('Q1', 'place', 'a');
    expect(dataset.ensure('Q1', 'organization', 'b').kind).toBe('place');
  });

  it('knows regions by name and leaves out names that two share', () => {
    const dataset = new Dataset();
    for (const [id, name] of [
      ['Q1', 'Bavaria'],
      ['Q2', 'Punjab'],
      ['Q3', 'Punjab'],
    ] as const) {
      const draft = dataset.ensure(id, 'place', 'test');
      setLabel(draft, 'en', name);
      addFact(draft, 'type', { t: 'state' }, 'test@2020');
    }
    expect(dataset.regionByName('Bavaria')?.id).toBe('Q1');
    expect(dataset.regionByName('Punjab')).toBeUndefined();
  });

  it('tells regions of one name apart by their states', () => {
    const dataset = new Dataset();
    for (const [id, state] of [
      ['Q2', 'Q668'],
      ['Q3', 'Q843'],
    ] as const) {
      const draft = dataset.ensure(id, 'place', 'test');
      setLabel(draft, 'en', 'Punjab');
      addFact(draft, 'type', { t: 'state' }, 'test@2020');
      addFact(draft, 'country', { e: state }, 'test@2020');
    }
    expect(dataset.regionByName('Punjab', 'Q843')?.id).toBe('Q3');
    expect(dataset.regionByName('Punjab', 'Q30')).toBeUndefined();
  });
});

describe('priorOf', () => {
  function prior(change: Partial<ReturnType<Dataset['ensure']>['signals']>, kind: 'place' | 'work' = 'place'): number {
    const draft = new Dataset().ensure('Q1', kind, 'test');
    Object.assign(draft.signals, change);
    return priorOf(draft);
  }

  it('puts a capital before a larger city, and a city before a town', () => {
    expect(prior({ population: 2_000_000, capitalOfState: true })).toBeGreaterThan(prior({ population: 9_000_000 }));
    expect(prior({ population: 500_000 })).toBeGreaterThan(prior({ population: 20_000 }));
  });

  it('grows with prominence, Wikipedias and relations, and stays under 1', () => {
    expect(prior({ prominence: 3 })).toBeGreaterThan(prior({ prominence: 1 }));
    expect(prior({ sitelinks: 200 })).toBeGreaterThan(prior({ sitelinks: 40 }));
    expect(prior({ inbound: 500 })).toBeGreaterThan(prior({ inbound: 10 }));
    expect(prior({ floor: 0.99, inbound: 10_000 })).toBeLessThan(1);
  });

  it('counts a popular title less than a popular place', () => {
    expect(prior({ prominence: 2 }, 'work')).toBeLessThan(prior({ prominence: 2 }));
  });
});

describe('Terms', () => {
  it('are kept as cards print them, and found however the apostrophe is typed', () => {
    const terms = new Terms();
    terms.add({ id: 'a', group: 'occupation', en: "miners' doctor", frM: 'médecin', frF: 'médecin' });
    const [frM, frF] = ['ministre de Saint-Vincent-et-les Grenadines', 'ministre de Saint-Vincent-et-les Grenadines'];
    terms.add({ id: 'b', group: 'position', en: 'Minister of St. Vincent and Grenadines', frM, frF });
    terms.add({ id: 'c', group: 'position', en: 'Mayor of St. Louis', frM: 'maire de Saint-Louis', frF: '' });
    expect(terms.findOccupation("miners' doctor")).toMatchObject({ id: 'a', en: 'miners’ doctor' });
    expect(terms.get('b')).toMatchObject({
      en: 'Minister of Saint Vincent and the Grenadines',
      frM: 'ministre de Saint-Vincent-et-les-Grenadines',
    });
    expect(terms.get('c')?.en).toBe('Mayor of St. Louis');
  });

  it('writes only used terms, with Wikidata’s id where one is known', () => {
    const terms = new Terms();
    addOwnTerms(terms);
    terms.setWikidataId('region', 'Q82794');
    terms.markUsed('region');
    expect(termsToTsv(terms.used())).toBe(
      'id\tgroup\ten\tfr_m\tfr_f\tfr_gender\tof\nQ82794\ttype\tregion\trégion\trégion\tf\t\n',
    );
  });

  it('refuses a term without French wording', () => {
    const terms = new Terms();
    terms.add({ id: 'x', group: 'position', en: 'thane', frM: '', frF: '' });
    expect(terms.get('x')).toBeUndefined();
  });
});

describe('TypeReader', () => {
  it('takes a type for its word, also one that objects have a member of', () => {
    const own = new Terms();
    new TypeReader(own, [{ en: 'constructor', kind: 'org', fr: 'constructeur', gender: 'm' }], []);
    expect(own.get('constructor')?.en).toBe('constructor');
  });

  const heads = [
    { en: 'county', kind: 'place', fr: 'comté', gender: 'm' },
    { en: 'cathedral', kind: 'place', fr: 'cathédrale', gender: 'f' },
    { en: 'battleship', kind: 'out', fr: '', gender: '' },
    { en: 'area', kind: 'place', fr: 'zone', gender: 'f' },
  ];
  const reference = [
    { qid: 'Q7278', label_en: 'political party', label_fr: "parti d'État", fr_gender: 'm', kind: 'organization' },
  ];
  const terms = new Terms();
  const reader = new TypeReader(terms, heads, reference);

  it('reads the head of a type and the place in it', () => {
    expect(reader.read({ instance_of_en: 'county of Texas' })).toMatchObject([
      { term: 'county', kind: 'place', place: 'Texas' },
    ]);
  });

  it('puts vague types last and skips what it cannot read', () => {
    const types = reader.read({ instance_of_en: 'protected area|Catholic cathedral|spiral galaxy' });
    expect(types.map((type) => type.term)).toEqual(['cathedral', 'area']);
  });

  it('says which types no card is made of', () => {
    expect(reader.read({ instance_of_en: 'pre-dreadnought battleship' })[0]?.kind).toBe('out');
  });

  it('knows Wikidata’s id of the types of the reference folder', () => {
    expect(terms.fileId('political-party')).toBe('Q7278');
    expect(terms.get('political-party')?.frM).toBe('parti d’État');
  });

  it('sets apostrophes and single blanks', () => {
    expect(typeset("  l'an  2000 ")).toBe('l’an 2000');
  });
});

describe('words', () => {
  it('ranks words that are not mostly capitalised', () => {
    expect([...englishWords([{ word: 'the' }, { word: 'Jack' }, { word: 'march' }])]).toEqual([
      ['the', 1],
      ['march', 2],
    ]);
  });

  it('takes French words only from the dictionary, once', () => {
    expect([...frenchWords(['le', 'Le', 'Paris', 'tours'], new Set(['le', 'tours']))]).toEqual([
      ['le', 1],
      ['tours', 2],
    ]);
  });

  it('adds names that the dictionary claims after all others', () => {
    const words = frenchWords(['le'], new Set(['le']));
    expect(wordsToTsv(withNames(words, new Set(['marin']), ['Marin', 'Zola']))).toBe('word\trank\nle\t1\nmarin\t2\n');
  });

  it('takes a rare word that is a name but for its accents, and no verb form that nobody writes', () => {
    const words = frenchWords(['le'], new Set(['le']));
    const dictionary = new Set(['grève', 'gênas', 'menât', 'zèbre']);
    const found = withNames(words, dictionary, ['Greve', 'Genas', 'Menat', 'Le']);
    expect([...found.keys()]).toEqual(['le', 'grève']);
  });
});

describe('settle', () => {
  it('leaves out what nothing can be said of and names it where others point to it', () => {
    const dataset = new Dataset();
    const school = dataset.ensure('Q1', 'organization', 'test');
    setLabel(school, 'fr', 'École du coin');
    setLabel(school, 'en', 'Corner School');
    const pupil = dataset.ensure('Q2', 'person', 'test');
    addFact(pupil, 'education', { e: 'Q1' }, 'test@2020');
    settle(dataset, () => []);
    expect([...dataset.drafts.keys()]).toEqual(['Q2']);
    expect(pupil.facts[0]?.v).toEqual({ fr: 'École du coin', en: 'Corner School' });
  });

  it('goes on until nothing more falls', () => {
    const dataset = new Dataset();
    dataset.ensure('Q1', 'organization', 'test');
    addFact(dataset.ensure('Q2', 'person', 'test'), 'affiliation', { e: 'Q1' }, 'test@2020');
    addFact(dataset.ensure('Q3', 'person', 'test'), 'spouse', { e: 'Q2' }, 'test@2020');
    settle(dataset, () => []);
    expect(dataset.drafts.size).toBe(0);
  });
});

describe('records', () => {
  it('keep their keys in one order, and one label where the languages agree', () => {
    const draft = new Dataset().ensure('Q90', 'place', 'test');
    setLabel(draft, 'fr', 'Paris');
    setLabel(draft, 'en', 'Paris');
    addName(draft, 'Paris', 'alias', 'en');
    addFact(draft, 'population', 2_103_778, 'communes@2026-03');
    const record = toRecord(draft, new Terms());
    expect(Object.keys(record)).toEqual(['id', 'kind', 'label', 'prior', 'facts']);
    expect(record.label).toBe('Paris');
  });

  it('share the labels of an organization between languages and shorten legal forms', () => {
    const draft = new Dataset().ensure('Q312', 'organization', 'test');
    setLabel(draft, 'fr', 'Pomme');
    setLabel(draft, 'en', 'Pomme Inc.');
    expect(toRecord(draft, new Terms()).names).toEqual(['Pomme', 'Pomme Inc.']);
  });

  it('do not share those of a place', () => {
    const draft = new Dataset().ensure('Q84', 'place', 'test');
    setLabel(draft, 'fr', 'Londres');
    setLabel(draft, 'en', 'London');
    expect(toRecord(draft, new Terms()).names).toBeUndefined();
  });

  it('are sorted by number, then by slug', () => {
    expect((['x:b', 'Q10', 'x:a', 'Q9'] as const).toSorted(compareIds)).toEqual(['Q9', 'Q10', 'x:a', 'x:b']);
  });

  it('go to one file a subject, and files of earlier imports go away', () => {
    const folder = mkdtempSync(join(tmpdir(), 'records-'));
    writeFileSync(join(folder, 'old.jsonl'), '{}\n');
    const draft = new Dataset().ensure('Q90', 'place', 'test');
    addFact(draft, 'insee', '75056', 'communes@2026-03');
    writeRecords(folder, new Map([[shardOf(draft), [toRecord(draft, new Terms())]]]));
    expect(readdirSync(folder)).toEqual(['commune.jsonl']);
    expect(readFileSync(join(folder, 'commune.jsonl'), 'utf8')).toMatch(/^\{"id":"Q90",.*\}\n$/);
  });

  it('are counted by kind and source', () => {
    const draft = new Dataset().ensure('Q90', 'place', 'test');
    addFact(draft, 'insee', '75056', 'communes@2026-03');
    const lines = report([[draft, toRecord(draft, new Terms())]])
      .split('\n')
      .map((line) => line.split(/ +/));
    expect(lines).toContainEqual(['place', '1', '1', '1']);
    expect(lines).toContainEqual(['communes', '1']);
  });
});
