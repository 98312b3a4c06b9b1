import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import type { LinkContext } from '../../core/linking/types.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const of = (e: `Q${number}`) => [{ p: 'country', v: { e }, src: SRC }];
const state = (code: string) => [{ p: 'iso2', v: code, src: SRC }];
const linker = linkerOf(
  [
    record('Q142', 'place', 'France', { prior: 0.97, facts: state('FR') }),
    record('Q31', 'place', { fr: 'Belgique', en: 'Belgium' }, { prior: 0.97, facts: state('BE') }),
    record('Q1', 'place', 'Orvane', { prior: 0.2, facts: of('Q142') }),
    record('Q2', 'place', 'Merlou', { prior: 0.5, facts: of('Q142') }),
    record('Q3', 'place', 'Merlou', { prior: 0.5, facts: of('Q31') }),
    record('Q4', 'place', 'Granche', { prior: 0.45, facts: of('Q142') }),
    record('Q5', 'organization', 'Haute Cour', { prior: 0.3, facts: of('Q31') }),
  ],
  {
    fr: 'hier la le dit à de granche haute cour on aime ville avec calme'.split(' '),
    en: 'they saw in the granche of'.split(' '),
  },
);

function scoreOf(text: string, context: LinkContext): number {
  return linkEntities(text, linker, { ...context, threshold: 0 }).at(-1)?.score ?? 0;
}

describe('a small place', () => {
  it('is surer where the page speaks of its country', () => {
    const alone = scoreOf('They saw Orvane', { language: 'en' });
    expect(scoreOf('In France they saw Orvane', { language: 'en' })).toBeGreaterThan(alone);
  });

  it('is surer for readers at home than for readers abroad', () => {
    expect(scoreOf('Hier, on aime Orvane', { language: 'fr' })).toBeGreaterThan(
      scoreOf('They saw Orvane', { language: 'en' }),
    );
  });
});

describe('a name of two countries', () => {
  it.each([
    ['the outlet’s', { language: 'fr', country: 'BE' }, 'Merlou → Q3'],
    ['the readers’, where the outlet is not known', { language: 'fr' }, 'Merlou → Q2'],
  ] as const)('means the place of %s', (_, context, mark) => {
    expect(linked('Hier, on aime Merlou', linker, context)).toEqual([mark]);
  });

  it('means neither where nothing tells', () => {
    expect(linked('They saw Merlou', linker, { language: 'en' })).toEqual([]);
  });

  it('means the one of the country that the page speaks of', () => {
    expect(linked('In Belgium they saw Merlou', linker, { language: 'en' })).toContain('Merlou → Q3');
  });
});

describe('a court named like everybody’s', () => {
  it('is not that of another country than the outlet’s', () => {
    expect(
      linked('Hier, on aime la Haute Cour de la ville avec calme', linker, { language: 'fr', country: 'FR' }),
    ).toEqual([]);
    expect(
      linked('Hier, on aime la Haute Cour de la ville avec calme', linker, { language: 'fr', country: 'BE' }),
    ).toEqual(['Haute Cour → Q5']);
  });
});

describe('a place named like a word', () => {
  it('is told by the capital more in French, which raises names alone', () => {
    expect(linked('Hier, on aime Granche', linker, { language: 'fr' })).toEqual(['Granche → Q4']);
    expect(linked('They saw Granche', linker, { language: 'en' })).toEqual([]);
  });
});
