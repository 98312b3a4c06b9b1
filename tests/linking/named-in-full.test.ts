import { describe, expect, it } from 'vitest';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'organization', 'Bravo Airways', {
      prior: 0.6,
      names: [{ text: 'BA', kind: 'acronym', lang: 'en' }],
    }),
    record('Q2', 'place', 'Marsane', { prior: 0.9 }),
  ],
  { fr: [], en: 'the a ba said that later they met in of airways thirteen blip cities'.split(' ') },
);

function marks(text: string): string[] {
  return linked(text, linker, { language: 'en' });
}

describe('letters that are a word too', () => {
  it('are the body’s that the page names in full', () => {
    expect(marks('Later Bravo Airways said that BA met')).toEqual(['Bravo Airways → Q1', 'BA → Q1']);
  });

  it('are nobody’s on another page', () => {
    expect(marks('Later they said that BA met in Marsane')).toEqual(['Marsane → Q2']);
  });
});

describe('a number at the start of a sentence', () => {
  it('is no piece of the name after it', () => {
    expect(marks('They met later. Twelve Marsane cities said that.')).toEqual(['Marsane → Q2']);
  });

  it('is one in the middle of it', () => {
    expect(marks('Later they met Twelve Marsane in')).toEqual([]);
  });
});
