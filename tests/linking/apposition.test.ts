import { describe, expect, it } from 'vitest';
import { isOfThing } from '../../core/linking/apposition.ts';
import { linkBlocks } from '../../core/linking/link-blocks.ts';
import type { Language } from '../../core/model.ts';
import { pageOf, runOf } from './support/pages.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'place', 'Ostrelle', { prior: 0.6 }),
    record('Q2', 'person', 'Lise Tarvel', { prior: 0.7, names: [{ text: 'Tarvel', kind: 'surname' }] }),
    record('Q3', 'event', 'Ostrelliade', { prior: 0.7 }),
    record('Q4', 'place', 'Zembla', { prior: 0.97 }),
  ],
  {
    fr: 'hier on voit que le la les film navire restaurant groupe dans de du et puis a dit voici rue'.split(' '),
    en: 'later they saw that the a film ship of in and said company'.split(' '),
  },
);

function isThing(text: string, name: string, language: Language): boolean {
  const page = pageOf(text, linker, language);
  return isOfThing(page, runOf(page, name).first);
}

describe('a name right after what it is', () => {
  it.each([
    ['Hier, on voit le film Ostrelle', 'fr'],
    ['Hier, on voit le navire Ostrelle', 'fr'],
    ['Hier, on voit la tempête Ostrelle', 'fr'],
    ['Hier, on voit le restaurant Le Ostrelle', 'fr'],
    ['Hier, on voit le film\u00a0Ostrelle', 'fr'],
    ['Hier, on voit le sous-marin Ostrelle', 'fr'],
    ['Later they saw the ship Ostrelle', 'en'],
    ['Later they saw the hurricane Ostrelle', 'en'],
    ['Later they saw the film The Ostrelle', 'en'],
  ] as const)('is that of a thing: %s', (text, language) => {
    expect(isThing(text, 'Ostrelle', language)).toBe(true);
  });

  it.each([
    ['Hier, on voit le film de Ostrelle', 'fr'],
    ['Hier, on voit le film, Ostrelle', 'fr'],
    ['Hier, on voit le Film Ostrelle', 'fr'],
    ['Hier, on voit le film-Ostrelle', 'fr'],
    ['Hier, on voit le restaurant le Ostrelle', 'fr'],
    ['Hier, on voit la fille Ostrelle', 'fr'],
    ['Hier, on voit le marin Ostrelle', 'fr'],
    ['Hier, on voit les avions Ostrelle', 'fr'],
    ['Hier, on voit le hurricane Ostrelle', 'fr'],
    ['Ostrelle', 'fr'],
    ['Later they saw the film of Ostrelle', 'en'],
    ['Later they saw the tempête Ostrelle', 'en'],
  ] as const)('is not: %s', (text, language) => {
    expect(isThing(text, 'Ostrelle', language)).toBe(false);
  });
});

describe('a thing’s name', () => {
  it.each([
    ['is no place', 'Hier, on voit le navire Ostrelle', 'fr'],
    ['is nobody', 'Hier, on voit le navire Tarvel', 'fr'],
    ['is no state either', 'Hier, on voit le restaurant Le Zembla', 'fr'],
    ['is no place in English', 'Later they saw the ship Ostrelle', 'en'],
  ] as const)('%s: %s', (_, text, language) => {
    expect(linked(text, linker, { language })).toEqual([]);
  });

  it.each([
    ['a place', 'Hier, on voit que Ostrelle', 'Ostrelle → Q1'],
    ['a person', 'Hier, on voit que Tarvel', 'Tarvel → Q2'],
    ['a state', 'Hier, on voit que Zembla', 'Zembla → Q4'],
    ['an event, of which a film may speak', 'Hier, on voit le film Ostrelliade', 'Ostrelliade → Q3'],
  ])('is that of %s elsewhere', (_, text, mark) => {
    expect(linked(text, linker)).toEqual([mark]);
  });

  it('takes the small place of that name with it, and leaves the state', () => {
    const twice = (name: string): string => `Hier, on voit le navire ${name}. Puis on voit que ${name} a dit.`;
    expect(linked(twice('Ostrelle'), linker)).toEqual([]);
    expect(linked('Hier, on voit le navire Zembla. Puis on voit Zembla, et dans Zembla.', linker)).toEqual([
      'Zembla → Q4',
      'Zembla → Q4',
    ]);
  });

  it('is so where the source breaks the line before it', () => {
    const marks = (text: string): number => linkBlocks([{ id: 1, text }], linker, { language: 'fr' }).length;
    expect(marks('Hier, on voit le navire\nOstrelle')).toBe(0);
    expect(marks('Hier, on voit que\nOstrelle')).toBe(1);
  });
});
