import { describe, expect, it } from 'vitest';
import { deriveNames } from '../../core/gazetteer/derive-names.ts';
import { feminine } from '../../core/gazetteer/feminine.ts';
import { fuzzyKeys } from '../../core/gazetteer/fuzzy-keys.ts';
import type { EntityRecord } from '../../core/knowledge/record.ts';
import { record } from '../linking/support/small-world.ts';

const SRC = 'test@2026-01-01';

function namesOf(records: readonly EntityRecord[]): string[] {
  const indexOf = (id: string): number | undefined => {
    const index = records.findIndex((one) => one.id === id);
    return index < 0 ? undefined : index;
  };
  return deriveNames(records, { indexOf }).map(({ text, entity, kind }) => `${records[entity]?.id} ${kind} ${text}`);
}

const ITALY = record(
  'Q38',
  'place',
  { fr: 'Italie', en: 'Italy' },
  {
    prior: 0.95,
    facts: [
      { p: 'demonym', v: { fr: 'Italien', en: 'Italian' }, src: SRC },
      { p: 'iso2', v: 'IT', src: SRC },
      { p: 'headOfGovernment', v: { e: 'Q1' }, since: '2022-10-22', src: SRC },
    ],
  },
);
const HEAD = record('Q1', 'person', 'Giorgia Meloni', {
  gender: 'female',
  facts: [{ p: 'position', v: { t: 'prime-minister-of-italy' }, since: '2022-10-22', src: SRC }],
});

describe('names of a record', () => {
  it('are written in small letters too when they are French descriptions of bodies', () => {
    const army = record('Q5', 'organization', { fr: 'Armée finlandaise', en: 'Finnish Army' });
    expect(namesOf([army])).toContain('Q5 alias armée finlandaise');
    const person = record('Q6', 'person', 'Police chef');
    const company = record('Q7', 'organization', 'Marine Harvest');
    const party = record('Q8', 'organization', 'Parti radical');
    expect(namesOf([person, company, party])).toEqual([
      'Q6 label Police chef',
      'Q7 label Marine Harvest',
      'Q8 label Parti radical',
    ]);
  });

  it('are its labels and names with their kinds', () => {
    const names = [{ text: 'ONU', kind: 'acronym' as const, lang: 'fr' as const }, 'Nations unies'];
    expect(namesOf([record('Q1065', 'organization', { fr: 'Organisation', en: 'Organization' }, { names })])).toEqual([
      'Q1065 label Organisation',
      'Q1065 label Organization',
      'Q1065 acronym ONU',
      'Q1065 alias Nations unies',
    ]);
  });

  it('leave out adjectives of nationality', () => {
    const airline = record('Q2', 'organization', 'Air Italia', { names: ['Italian', 'italiennes', 'AirIt'] });
    expect(namesOf([ITALY, airline]).filter((name) => name.startsWith('Q2'))).toEqual([
      'Q2 label Air Italia',
      'Q2 alias AirIt',
    ]);
  });

  it('leave out offices that are given as names of their holder', () => {
    const king = record('Q3', 'person', 'Charles III', {
      names: ['King of England', 'King Charles', 'Prince de Galles'],
    });
    expect(namesOf([king])).toEqual(['Q3 label Charles III', 'Q3 alias King Charles']);
  });

  it('leave out royal styles given as surnames', () => {
    const belgium = record('Q31', 'place', 'Belgique', { prior: 0.9 });
    const names = [
      { text: 'de Belgique', kind: 'surname' as const },
      { text: 'de Gaulle', kind: 'surname' as const },
    ];
    const people = record('Q4', 'person', 'Albert', { names });
    expect(namesOf([belgium, people]).filter((name) => name.includes('surname'))).toEqual(['Q4 surname de Gaulle']);
  });

  it('are flagged when they are common words', () => {
    const options = { indexOf: () => 0, commonWords: { fr: ['orange'], en: [] } };
    expect(deriveNames([record('Q5', 'organization', 'Orange')], options)[0]).toMatchObject({
      commonFr: true,
      commonEn: false,
    });
  });

  it('of entities that are not in the artefacts are left out', () => {
    expect(deriveNames([HEAD], { indexOf: () => undefined })).toEqual([]);
  });
});

describe('periphrases', () => {
  it('come from the roles, in the gender of the holder', () => {
    const derived = namesOf([ITALY, HEAD]).filter((name) => name.includes('periphrasis'));
    expect(derived).toContain('Q1 periphrasis Première ministre italienne');
    expect(derived).toContain('Q1 periphrasis cheffe du gouvernement italien');
    expect(derived).toContain('Q1 periphrasis Italian prime minister');
    expect(derived).not.toContain('Q1 periphrasis Premier ministre');
  });

  it('carry the dates of the role', () => {
    const former = record('Q6', 'person', 'Mario Draghi', {
      gender: 'male',
      facts: [{ p: 'held', v: { t: 'prime-minister-of-italy' }, since: '2021-02-13', until: '2022-10-22', src: SRC }],
    });
    const names = deriveNames([ITALY, former], { indexOf: (id) => (id === 'Q6' ? 1 : 0) });
    expect(names.find(({ text }) => text === 'Premier ministre italien')).toMatchObject({
      entity: 1,
      since: '2021-02-13',
      until: '2022-10-22',
    });
  });

  it('are not made from roles without a date', () => {
    const undated = record('Q6', 'person', 'X', { facts: [{ p: 'held', v: { t: 'president-of-italy' }, src: SRC }] });
    expect(namesOf([record('Q38', 'place', 'Italy'), undated]).filter((name) => name.includes('peri'))).toEqual([]);
  });

  it.each([
    ['italien', 'italienne'],
    ['turc', 'turque'],
    ['grec', 'grecque'],
    ['afghan', 'afghane'],
    ['français', 'française'],
    ['letton', 'lettonne'],
    ['belge', 'belge'],
  ])('the feminine of %s is %s', (masculine, expected) => {
    expect(feminine(masculine)).toBe(expected);
  });
});

describe('keys of misspelt names', () => {
  it.each([
    [
      ['emmanuel', 'macron'],
      ['emanuel', 'macron'],
    ],
    [
      ['emmanuel', 'macron'],
      ['emmanuel', 'marcon'],
    ],
    [
      ['emmanuel', 'macron'],
      ['emmanuel', 'nacron'],
    ],
    [
      ['volodymyr', 'zelensky'],
      ['volodymir', 'zelenskiy'],
    ],
  ])('of %j meet those of %j', (one, other) => {
    const keys = new Set(fuzzyKeys(one));
    expect(fuzzyKeys(other).some((key) => keys.has(key))).toBe(true);
  });
});
