import { describe, expect, it } from 'vitest';
import { addName, Dataset, type Draft, setLabel } from '../../../scripts/import/dataset.ts';
import { addExtraNames, cleanNames, type HygieneContext } from '../../../scripts/import/hygiene.ts';
import { slug, surnameOf } from '../../../scripts/import/names.ts';
import { dropNoise } from '../../../scripts/import/noise.ts';
import { properCase } from '../../../scripts/import/people.ts';
import { addSurnames, surnameCounts } from '../../../scripts/import/surnames.ts';

const context: HygieneContext = {
  isCommonWord: (word) => ['orange', 'union', 'tours', 'pain'].includes(word),
  isEverydayWord: (word) => word === 'pain',
  demonyms: new Set(['français', 'chinese']),
  givenNames: new Set(['Emmanuel', 'Lourdes']),
};

function person(dataset: Dataset, id: `Q${number}`, name: string, floor = 0): Draft {
  const draft = dataset.ensure(id, 'person', 'test');
  setLabel(draft, 'fr', name);
  setLabel(draft, 'en', name);
  draft.signals.floor = floor;
  return draft;
}

function namesLeft(draft: Draft, aliases: readonly string[]): string[] {
  for (const alias of aliases) addName(draft, alias, 'alias');
  cleanNames(draft, context);
  return [...draft.names.keys()];
}

describe('slug', () => {
  it('is ASCII, lower case and hyphenated', () => {
    expect(slug('Agnès Pannier-Runacher')).toBe('agnes-pannier-runacher');
    expect(slug('  L’Équipe ! ')).toBe('l-equipe');
  });
});

describe('surnameOf', () => {
  it.each([
    ['Emmanuel Macron', 'Macron'],
    ['Charles de Gaulle', 'de Gaulle'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Pelé', undefined],
    ['Albert II', undefined],
    ['Robert Downey Jr.', undefined],
  ])('of %s is %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });
});

describe('properCase', () => {
  it.each([
    ['DI RUPO', 'Di Rupo'],
    ['MARCZUŁAJTIS-WALCZAK', 'Marczułajtis-Walczak'],
    ["O'SULLIVAN", 'O’Sullivan'],
    ['MCALLISTER', 'McAllister'],
    ['de Gaulle', 'de Gaulle'],
  ])('writes %s as %s', (capitals, name) => {
    expect(properCase(capitals)).toBe(name);
  });
});

describe('cleanNames', () => {
  it('drops codes of countries but keeps the acronyms that newspapers print', () => {
    const draft = new Dataset().ensure('Q1', 'place', 'test');
    setLabel(draft, 'fr', 'Royaume-Uni');
    expect(namesLeft(draft, ['GB', 'GBR', 'UK', 'U.K.'])).toEqual(['UK', 'U.K.']);
    expect(draft.names.get('UK')?.kind).toBe('acronym');
  });

  it('drops demonyms, common words, given names and lower-case words', () => {
    const draft = new Dataset().ensure('Q1', 'place', 'test');
    setLabel(draft, 'fr', 'Chine');
    expect(namesLeft(draft, ['Chinese', 'Orange', 'Lourdes', 'chine', 'Cathay'])).toEqual(['Cathay']);
  });

  it('drops the titles and initials of people, and both their first name and bare surname', () => {
    const draft = person(new Dataset(), 'Q1', 'Emmanuel Macron');
    const aliases = ['Emmanuel', 'Macron', 'President Macron', 'EM', 'Emmanuel Jean-Michel Macron'];
    expect(namesLeft(draft, aliases)).toEqual(['Emmanuel Jean-Michel Macron']);
  });

  it('drops names that good sources give to the wrong entity', () => {
    const draft = new Dataset().ensure('Q458', 'organization', 'test');
    setLabel(draft, 'fr', 'Union européenne');
    draft.signals.prominence = 2;
    expect(namesLeft(draft, ['Europe', 'UE'])).toEqual(['UE']);
  });

  it('drops addresses and lists', () => {
    const draft = new Dataset().ensure('Q1', 'place', 'test');
    setLabel(draft, 'en', 'Paris');
    expect(namesLeft(draft, ['Paris, France', 'Paris (75)', 'Paname'])).toEqual(['Paname']);
  });
});

describe('addExtraNames', () => {
  it('adds names by hand and skips entities that are not there', () => {
    const dataset = new Dataset();
    const draft = dataset.ensure('Q30', 'place', 'test');
    addExtraNames(dataset, [
      { id: 'Q30', text: 'U.S.', kind: 'acronym', lang: 'en' },
      { id: 'Q31', text: 'Belgium', kind: 'alias', lang: '' },
    ]);
    expect(draft.names.get('U.S.')).toEqual({ text: 'U.S.', kind: 'acronym', lang: 'en' });
  });
});

describe('addSurnames', () => {
  it('gives the surname to who outshines every other bearer', () => {
    const dataset = new Dataset();
    const president = person(dataset, 'Q1', 'Ada Tremblot', 0.85);
    president.facts.push({ p: 'position', v: { t: 'president-of-somewhere' }, src: 'test@2026' });
    person(dataset, 'Q2', 'Jules Tremblot');
    addSurnames(dataset, context);
    expect(president.names.get('Tremblot')?.kind).toBe('surname');
    expect(surnameCounts(dataset).get('Tremblot')).toBe(2);
  });

  it('gives it to nobody when two are as well known', () => {
    const dataset = new Dataset();
    const drafts = [person(dataset, 'Q1', 'Ada Tremblot', 0.85), person(dataset, 'Q2', 'Jules Tremblot', 0.85)];
    addSurnames(dataset, context);
    expect(drafts.flatMap((draft) => [...draft.names.keys()])).toEqual([]);
  });

  it('gives no surname that is a common word or the name of a place', () => {
    const dataset = new Dataset();
    const drafts = [person(dataset, 'Q1', 'Ada Orange', 0.85), person(dataset, 'Q2', 'Ada Lyon', 0.85)];
    setLabel(dataset.ensure('Q3', 'place', 'test'), 'fr', 'Lyon');
    dataset.ensure('Q3', 'place', 'test').signals.population = 520_000;
    addSurnames(dataset, context);
    expect(drafts.flatMap((draft) => [...draft.names.keys()])).toEqual([]);
  });

  it('takes no last word for a surname where the family name comes first', () => {
    const dataset = new Dataset();
    const draft = person(dataset, 'Q1', 'Xi Jinping', 0.85);
    draft.facts.push({ p: 'citizenship', v: { e: 'Q148' }, src: 'test@2026' });
    addSurnames(dataset, context);
    expect(draft.names.size).toBe(0);
  });

  it('gives one surname per language', () => {
    const dataset = new Dataset();
    const draft = dataset.ensure('Q1', 'person', 'test');
    setLabel(draft, 'fr', 'Ivan Petrovine');
    setLabel(draft, 'en', 'Ivan Petrovin');
    draft.signals.floor = 0.85;
    addSurnames(dataset, context);
    expect([...draft.names.keys()]).toEqual(['Petrovine', 'Petrovin']);
  });
});

describe('dropNoise', () => {
  function survives(name: string, kind: 'place' | 'organization', floor: number): boolean {
    const dataset = new Dataset();
    const draft = dataset.ensure('Q1', kind, 'test');
    setLabel(draft, 'en', name);
    draft.signals.floor = floor;
    const review = dropNoise(dataset, context);
    expect(review).toHaveLength(dataset.drafts.size === 0 ? 1 : 0);
    return dataset.drafts.size === 1;
  }

  it.each([
    ['Tours', 'place', 0.45, true],
    ['Tours', 'place', 0.1, false],
    ['Orange', 'organization', 0.5, true],
    ['Orange', 'organization', 0.2, false],
    ['Pain', 'organization', 0.5, false],
    ['Lourdes', 'place', 0.1, false],
    ['population census', 'organization', 0.9, false],
    ['Airbus', 'organization', 0.1, true],
  ] as const)('%s (%s, %d) stays: %s', (name, kind, floor, stays) => {
    expect(survives(name, kind, floor)).toBe(stays);
  });
});
