import { describe, expect, it } from 'vitest';
import { findKnownSurnames, surnamesOfKnown } from '../../core/linking/known-surnames.ts';
import { surnamesByLetter } from '../../core/linking/near-surnames.ts';
import type { FullName } from '../../core/linking/surnames.ts';
import type { EntityId, Language } from '../../core/model.ts';
import { pageOf, runOf, wordsOf } from './support/pages.ts';
import { linkerOf, record } from './support/small-world.ts';

const crowd = Array.from({ length: 201 }, (_, i) =>
  record(
    `Q${1000 + i}`,
    'person',
    `Luc ${String.fromCharCode(65 + (i % 26))}rvan${'o'.repeat(1 + Math.floor(i / 26))}`,
  ),
);
const linker = linkerOf(
  [
    record('Q1', 'person', 'Lise Tarvel'),
    record('Q2', 'person', 'Paul Ondre'),
    record('Q3', 'person', 'Anne Ondre'),
    record('Q4', 'person', 'Lise de Morgat'),
    record('Q5', 'person', 'Zorane'),
    record('Q6', 'place', 'Haute Ostrelle'),
    record('Q7', 'person', { fr: 'Ivan Gorki', en: 'Ivan Gorky' }),
    record('Q8', 'person', 'Ana Pomme'),
    ...crowd,
  ],
  { fr: 'hier on voit que le la et pomme'.split(' '), en: 'later they saw the and'.split(' ') },
);

/** Surnames found in the text, given the people whom other parts of the page name. */
function found(
  text: string,
  known: readonly EntityId[],
  language: Language = 'fr',
  isBareName: (at: number) => boolean = () => true,
): string[] {
  const page = pageOf(text, linker, language);
  const surnames = surnamesOfKnown(known, page, linker);
  return findKnownSurnames(page, surnames, isBareName).map(
    (run) => `${wordsOf(page, run)} → ${linker.entities.idOf(run.entity)}`,
  );
}

describe('the surname of somebody whom another part of the page names', () => {
  it.each([
    ['is found', 'Hier, on voit Tarvel', ['Q1'], ['Tarvel → Q1']],
    ['is found in capitals', 'Hier, on voit TARVEL', ['Q1'], ['TARVEL → Q1']],
    ['is found each time', 'Tarvel et Tarvel', ['Q1'], ['Tarvel → Q1', 'Tarvel → Q1']],
    ['is not found in small letters', 'Hier, on voit tarvel', ['Q1'], []],
    ['is not the first name', 'Hier, on voit Lise', ['Q1'], []],
    ['is none after a particle', 'Hier, on voit Morgat', ['Q4'], []],
    ['is none of a single name', 'Hier, on voit Zorane', ['Q5'], []],
    ['is none of a place', 'Hier, on voit Ostrelle', ['Q6'], []],
    ['is none of somebody unknown', 'Hier, on voit Tarvel', ['Q999'], []],
    ['that two of them share is none', 'Hier, on voit Ondre', ['Q2', 'Q3'], []],
    ['of somebody named twice is found', 'Hier, on voit Ondre', ['Q2', 'Q2'], ['Ondre → Q2']],
    ['that is a word needs a capital that tells', 'Pomme voit. On voit Pomme.', ['Q8'], ['Pomme → Q8']],
  ] as const)('%s', (_, text, known, expected) => {
    expect(found(text, known)).toEqual(expected);
  });

  it('is written as the language of the page writes it', () => {
    expect(found('Hier, on voit Gorki', ['Q7'])).toEqual(['Gorki → Q7']);
    expect(found('Hier, on voit Gorky', ['Q7'])).toEqual([]);
    expect(found('Later they saw Gorky', ['Q7'], 'en')).toEqual(['Gorky → Q7']);
  });

  it('is left where it is a piece of something else', () => {
    expect(found('Tarvel et Tarvel', ['Q1'], 'fr', (at) => at > 0)).toEqual(['Tarvel → Q1']);
  });

  it('is looked for in the first two hundred people', () => {
    const known = crowd.map(({ id }) => id);
    const surname = (i: number): string => String(crowd[i]?.label).slice(4);
    expect(found(`Hier, on voit ${surname(199)}`, known)).toHaveLength(1);
    expect(found(`Hier, on voit ${surname(200)}`, known)).toEqual([]);
  });
});

describe('surnames in which errors are looked for', () => {
  const namesOf = (text: string, full: Readonly<Record<string, number | undefined>>): FullName[] => {
    const page = pageOf(text, linker, 'fr');
    return Object.entries(full).map(([words, entity]) => ({ ...runOf(page, words), entity }));
  };
  const byLetter = (text: string, full: Readonly<Record<string, number | undefined>>): unknown =>
    Object.fromEntries(
      [...surnamesByLetter(pageOf(text, linker, 'fr'), namesOf(text, full))].map(([letter, names]) => [
        String.fromCharCode(letter),
        names,
      ]),
    );

  it('are folded, and listed by their first letter', () => {
    expect(
      byLetter('Lise Éclat, Paul Tarvel, Ana Tondre', { 'Lise Éclat': 1, 'Paul Tarvel': 2, 'Ana Tondre': 3 }),
    ).toEqual({
      e: [['eclat', 1]],
      t: [
        ['tarvel', 2],
        ['tondre', 3],
      ],
    });
  });

  it('are not those of people whom nobody knows', () => {
    expect(byLetter('Lise Éclat, Paul Tarvel', { 'Lise Éclat': undefined, 'Paul Tarvel': 2 })).toEqual({
      t: [['tarvel', 2]],
    });
  });

  it('are those of the bearer named last', () => {
    expect(byLetter('Lise Tarvel, Paul Tarvel', { 'Lise Tarvel': 1, 'Paul Tarvel': 2 })).toEqual({
      t: [['tarvel', 2]],
    });
  });

  it('are a hundred at most', () => {
    const surnames = Array.from({ length: 101 }, (_, i) => `Zor${'a'.repeat(1 + i)}`);
    const page = pageOf(surnames.join(', '), linker, 'fr');
    const full = surnames.map((_, at) => ({ first: at, last: at, entity: at }));
    const kept = surnamesByLetter(page, full).get('z'.charCodeAt(0));
    expect(kept).toHaveLength(100);
    expect(kept?.at(-1)).toEqual([surnames[99]?.toLowerCase(), 99]);
  });
});
