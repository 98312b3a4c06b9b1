import { describe, expect, it } from 'vitest';
import { explainEntities } from '../../core/linking/explain.ts';
import { linkBlocks } from '../../core/linking/link-blocks.ts';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'event', 'Zemblan War', { prior: 0.8 }),
    record('Q2', 'organization', 'University of Ostrelle', { prior: 0.8 }),
    record('Q3', 'organization', 'Ostrian League', { prior: 0.8 }),
    record('Q4', 'organization', 'Ostrian League Secretary', { prior: 0.9 }),
    record('Q5', 'organization', 'Ostrian League Attorney General', { prior: 0.9 }),
    record('Q6', 'person', 'Lise Tarvel', { prior: 0.7, names: [{ text: 'Tarvel', kind: 'surname' }] }),
    record('Q7', 'place', 'Marsane', { prior: 0.7 }),
    record('Q8', 'place', 'Orvane', { prior: 0.69 }),
    record('Q9', 'organization', 'Kerlac', { prior: 0.8 }),
    record('Q10', 'organization', 'Ostrian League Secretary General', { prior: 0.9 }),
    record('Q11', 'place', 'Haute Marsane', { prior: 0.8 }),
  ],
  {
    fr: 'hier on voit que le la les de du des dans rue place prix frères a dit sa fille avec et puis haute'.split(' '),
    en: 'later they saw that the a in of at war league secretary attorney general university said met and'.split(' '),
  },
);

function marks(text: string, language: Language): string[] {
  return linked(text, linker, { language });
}

describe('a numbered event', () => {
  it.each(['Later the Zemblan War 3 said', 'Later the Zemblan War III said', 'Later the Zemblan War V said'])(
    'is another one: %s',
    (text) => {
      expect(marks(text, 'en')).toEqual([]);
    },
  );

  it.each([
    ['a year', 'Later the Zemblan War 1914 said'],
    ['a figure after a comma', 'Later the Zemblan War, 3 said'],
    ['a number in small letters', 'Later the Zemblan War v said'],
    ['the end', 'Later the Zemblan War'],
  ])('is not made by %s', (_, text) => {
    expect(marks(text, 'en')).toEqual(['Zemblan War → Q1']);
  });
});

describe('a university', () => {
  it('is another one "at" another town', () => {
    expect(marks('Later the University of Ostrelle at Burgen said', 'en')).toEqual([]);
  });

  it.each(['Later the University of Ostrelle at the war', 'Later the University of Ostrelle in Burgen'])(
    'is itself: %s',
    (text) => {
      expect(marks(text, 'en')).toEqual(['University of Ostrelle → Q2']);
    },
  );
});

describe('an office that the data has for a body', () => {
  it.each([
    ['Secretary', 'Later the Ostrian League Secretary met'],
    ['Secretary General', 'Later the Ostrian League Secretary General met'],
  ])('leaves the body free: %s', (_, text) => {
    expect(marks(text, 'en')).toEqual(['Ostrian League → Q3']);
  });

  it('is none where « General » follows no such office', () => {
    expect(marks('Later the Ostrian League Attorney General met', 'en')).toEqual([
      'Ostrian League Attorney General → Q5',
    ]);
  });
});

describe('a piece of something else', () => {
  it.each([
    ['a street', 'Hier, on voit la rue de Marsane'],
    ['a square, of a small place', 'Hier, on voit la place de Orvane'],
    ['a street, of a person', 'Hier, on voit la rue de Lise Tarvel'],
    ['a prize', 'Hier, on voit le prix Marsane'],
    ['siblings', 'Hier, on voit les frères Tarvel'],
    ['a daughter', 'Hier, on voit sa fille Marsane'],
    ['a longer name', 'Hier, on voit Marsane Zorglub'],
    ['credits', 'Hier, on voit que (Kerlac)\nPuis on voit'],
  ])('is no name of its own: %s', (_, text) => {
    expect(marks(text, 'fr')).toEqual([]);
  });

  it.each([
    ['a square, of a great place', 'Hier, on voit la place de Marsane', 'Marsane → Q7'],
    ['brackets in the middle', 'Hier, on voit que (Kerlac) a dit', 'Kerlac → Q9'],
    ['a body of a prize’s name', 'Hier, on voit le prix Kerlac', 'Kerlac → Q9'],
    ['several words after a relative', 'Hier, on voit sa fille Lise Tarvel', 'Lise Tarvel → Q6'],
    ['several words after « frères »', 'Hier, on voit les frères Lise Tarvel', 'Lise Tarvel → Q6'],
  ])('is not: %s', (_, text, mark) => {
    expect(marks(text, 'fr')).toEqual([mark]);
  });

  it('is said to be the reason', () => {
    const { refused } = explainEntities('Hier, on voit la rue de Marsane', linker, { language: 'fr' });
    expect(refused).toEqual([{ start: 24, end: 31, surface: 'Marsane', reason: 'part-of-longer-name' }]);
  });
});

describe('line ends in the source', () => {
  it.each([
    ['Hier, on voit la rue de Marsane', 0],
    ['Hier, on voit Marsane Zorglub', 0],
    ['Hier, on voit les frères Tarvel', 0],
    ['Hier, on voit que dans Haute Marsane on voit', 1],
    ['Hier, on voit Lise Tarvel avec Kerlac', 2],
  ])('are spaces: %s', (text, count) => {
    const found = [text, text.replaceAll(' ', '\n'), text.replaceAll(' ', '\r\n'), text.replaceAll(' ', '\n\t ')].map(
      (source) => linkBlocks([{ id: 1, text: source }], linker, { language: 'fr' }).map(({ entity }) => entity),
    );
    expect(found[0]).toHaveLength(count);
    expect(new Set(found.map((ids) => ids.join(' ')))).toEqual(new Set([found[0]?.join(' ')]));
  });
});
