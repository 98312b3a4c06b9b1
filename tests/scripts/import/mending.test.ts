import { describe, expect, it } from 'vitest';
import type { Gender } from '../../../core/model.ts';
import { addFact, Dataset, type Draft, setLabel } from '../../../scripts/import/dataset.ts';
import { addExtraFacts } from '../../../scripts/import/extra-facts.ts';
import { addGenders } from '../../../scripts/import/genders.ts';
import { importWikidataFacts } from '../../../scripts/import/sources/wikidata-facts.ts';
import { importWordNetEvents, parseWordNetEvents } from '../../../scripts/import/sources/wordnet.ts';

function values(draft: Draft | undefined, p: string): unknown[] {
  return (draft?.facts ?? []).filter((fact) => fact.p === p).map((fact) => fact.v);
}

describe('genders', () => {
  function person(dataset: Dataset, number: number, label: string, gender?: Gender): Draft {
    const draft = dataset.ensure(`Q${number}`, 'person', 'test');
    setLabel(draft, 'en', label);
    if (gender !== undefined) draft.gender = gender;
    return draft;
  }

  function withBearers(count: number, gender: Gender): Dataset {
    const dataset = new Dataset();
    for (let i = 1; i <= count; i++) person(dataset, i, `Irmela Nom${i}`, gender);
    return dataset;
  }

  it('come from those who share a given name', () => {
    const dataset = withBearers(6, 'female');
    const open = person(dataset, 50, 'Irmela Neuf');
    expect(addGenders(dataset)).toBe(1);
    expect(open.gender).toBe('female');
  });

  it('stay open where the name has few bearers, or bearers of either', () => {
    const few = withBearers(5, 'female');
    const either = withBearers(6, 'female');
    person(either, 40, 'Irmela Homme', 'male');
    const open = [few, either].map((dataset) => person(dataset, 50, 'Irmela Neuf'));
    expect([addGenders(few), addGenders(either)]).toEqual([0, 0]);
    expect(open.map(({ gender }) => gender)).toEqual([undefined, undefined]);
  });

  it('are not told from a single name', () => {
    const dataset = withBearers(6, 'female');
    expect(person(dataset, 50, 'Irmela').gender).toBeUndefined();
    expect(addGenders(dataset)).toBe(0);
  });
});

describe('extra facts', () => {
  it('take the place of a single value, and stand beside several', () => {
    const dataset = new Dataset();
    const draft = dataset.ensure('Q1', 'organization', 'test');
    addFact(draft, 'inception', '1900', 'old@2000');
    addFact(draft, 'memberOf', { e: 'Q2' }, 'old@2000');
    addExtraFacts(dataset, [
      { id: 'Q1', p: 'inception', v: '1949-04-04', en: '', src: 'new@2026' },
      { id: 'Q1', p: 'memberOf', v: 'Q3', en: '', src: 'new@2026' },
      { id: 'Q1', p: 'memberCount', v: '32 États', en: '32 states', src: 'new@2026' },
      { id: 'Q404', p: 'inception', v: '1949', en: '', src: 'new@2026' },
    ]);
    expect(values(draft, 'inception')).toEqual(['1949-04-04']);
    expect(values(draft, 'memberOf')).toEqual([{ e: 'Q2' }, { e: 'Q3' }]);
    expect(values(draft, 'memberCount')).toEqual([{ fr: '32 États', en: '32 states' }]);
    expect(dataset.get('Q404')).toBeUndefined();
  });
});

describe('years of events in WordNet', () => {
  const line = (file: string, name: string, gloss: string): string =>
    `00001740 ${file} n 01 ${name} 0 001 @i 00002137 n 0000 | ${gloss}`;
  const read = (gloss: string) =>
    parseWordNetEvents(line('04', 'War_of_Belts', gloss)).map(({ start, end }) => [start, end]);

  it.each([
    ['a war fought from 1853 to 1856 in Ruritania', [['1853', '1856']]],
    ['a series of conflicts (1618-1648) between belts', [['1618', '1648']]],
    ['a battle in northern Ruritania in 1415; not the one of 1416', [['1415', '1415']]],
    ['either of two battles (1861 and 1862)', []],
    ['a naval battle of 31 BC', []],
    ['a war that nobody dates', []],
    ['a war begun in 1914 and ended in 1918', []],
  ])('« %s »', (gloss, expected) => {
    expect(read(gloss)).toEqual(expected);
  });

  it('are read of instances of acts and events alone', () => {
    expect(parseWordNetEvents(line('18', 'Someone', 'a man of 1415'))).toEqual([]);
    expect(parseWordNetEvents(line('04', 'War', 'any war of 1415').replace('@i', '@'))).toEqual([]);
  });

  it('go to the one event of that name that has none', () => {
    const dataset = new Dataset();
    const war = dataset.ensure('Q1', 'event', 'test');
    const dated = dataset.ensure('Q2', 'event', 'test');
    setLabel(war, 'en', 'War of Belts');
    setLabel(dated, 'en', 'Battle of Hats');
    addFact(dated, 'date', '1400', 'test@2020');
    importWordNetEvents(dataset, [
      { names: ['War of Belts'], start: '1853', end: '1856' },
      { names: ['Battle of Hats'], start: '1500', end: '1500' },
      { names: ['Nowhere War'], start: '1500', end: '1500' },
    ]);
    expect([values(war, 'start'), values(war, 'end')]).toEqual([['1853'], ['1856']]);
    expect(values(dated, 'date')).toEqual(['1400']);
  });
});

describe('what the dumps have of several values', () => {
  const row = (qid: string, property: string, object_qid: string, object_en = ''): Record<string, string> => ({
    ...{ qid, property, object_qid, object_en, source: 'xfactr-2020' },
  });
  function world(): Dataset {
    const dataset = new Dataset();
    for (const [id, label] of [
      ['Q29', 'Spain'],
      ['Q414', 'Argentina'],
      ['Q38', 'Italy'],
    ] as const) {
      const state = dataset.ensure(id, 'place', 'test');
      setLabel(state, 'en', label);
      addFact(state, 'iso2', label.slice(0, 2).toUpperCase(), 'test@2020');
    }
    for (const id of ['Q1', 'Q2'] as const) setLabel(dataset.ensure(id, 'person', 'test'), 'en', `Player ${id}`);
    setLabel(dataset.ensure('Q9', 'organization', 'test'), 'en', 'Argentina national football team');
    return dataset;
  }

  it('is the citizenship of birth or of the national team', () => {
    const dataset = world();
    importWikidataFacts(dataset, [
      row('Q1', 'P27', 'Q29'),
      row('Q1', 'P27', 'Q414'),
      row('Q1', 'P54', 'Q9', 'Argentina national football team'),
      row('Q2', 'P27', 'Q38'),
      row('Q2', 'P27', 'Q29'),
    ]);
    expect(values(dataset.get('Q1'), 'citizenship')).toEqual([{ e: 'Q414' }]);
    expect(values(dataset.get('Q2'), 'citizenship')).toEqual([{ e: 'Q38' }, { e: 'Q29' }]);
  });

  it('gives way to the country of a list of office holders', () => {
    const dataset = world();
    const ruler = dataset.get('Q1');
    if (ruler) addFact(ruler, 'citizenship', { e: 'Q38' }, 'factbook@2026-01-22');
    importWikidataFacts(dataset, [row('Q1', 'P27', 'Q29')]);
    expect(values(ruler, 'citizenship')).toEqual([{ e: 'Q38' }]);
  });

  it('is no origin where a film comes from several countries', () => {
    const dataset = world();
    for (const id of ['Q5', 'Q6'] as const) dataset.ensure(id, 'work', 'test');
    importWikidataFacts(dataset, [row('Q5', 'P495', 'Q29'), row('Q5', 'P495', 'Q38'), row('Q6', 'P495', 'Q38')]);
    expect(values(dataset.get('Q5'), 'originCountry')).toEqual([]);
    expect(values(dataset.get('Q6'), 'originCountry')).toEqual([{ e: 'Q38' }]);
  });

  it('is a genre in French words', () => {
    const dataset = world();
    dataset.ensure('Q5', 'work', 'test');
    const words = [{ fr: 'Biografilm', en: '', better_fr: 'film biographique', better_en: '' }];
    importWikidataFacts(
      dataset,
      [{ ...row('Q5', 'P136', 'Q77', 'biographical film'), object_fr: 'Biografilm' }],
      words,
    );
    expect(values(dataset.get('Q5'), 'genre')).toEqual([{ fr: 'film biographique', en: 'biographical film' }]);
  });

  it('is no place where an event took place in many', () => {
    const dataset = world();
    for (const id of ['Q5', 'Q6'] as const) dataset.ensure(id, 'event', 'test');
    importWikidataFacts(dataset, [row('Q5', 'P276', 'Q29'), row('Q5', 'P276', 'Q38'), row('Q6', 'P276', 'Q38')]);
    expect(values(dataset.get('Q5'), 'location')).toEqual([]);
    expect(values(dataset.get('Q6'), 'location')).toEqual([{ e: 'Q38' }]);
  });

  it('is neither a state of the past nor a shareholder nor the capital of an organization', () => {
    const dataset = world();
    const past = dataset.ensure('Q7', 'place', 'test');
    past.signals.formerState = true;
    const city = dataset.ensure('Q8', 'place', 'test');
    importWikidataFacts(dataset, [
      row('Q8', 'P131', 'Q7'),
      row('Q8', 'P17', 'Q7'),
      row('Q9', 'P127', 'Q1'),
      row('Q9', 'P36', 'Q8'),
    ]);
    expect([values(city, 'admin'), values(city, 'country')]).toEqual([[], []]);
    expect(dataset.get('Q9')?.facts).toEqual([]);
  });
});
