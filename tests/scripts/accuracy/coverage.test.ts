import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../scripts/accuracy/coverage.ts';
import type { GoldDocument, GoldMention } from '../../../scripts/accuracy/gold.ts';
import { linkerOf, record } from '../../linking/support/small-world.ts';

const linker = linkerOf(
  [record('Q1', 'place', 'Lauvette'), record('Q2', 'place', 'Haute Lauvette'), record('Q3', 'person', 'Ada Vergone')],
  { fr: ['hier', 'la', 'et'], en: [] },
);
const TEXT = 'Hier, la Haute Lauvette et Ada Vergone, Lauvette et Girmont, Ada.';

function gold(surface: string, type: string | null, more: Partial<GoldMention> = {}): GoldMention {
  const start = TEXT.lastIndexOf(surface);
  return { surface, type, start, end: start + surface.length, ...more };
}

function coverage(...mentions: readonly GoldMention[]) {
  const documents: readonly GoldDocument[] = [{ id: 'one', text: TEXT, mentions }];
  return Object.fromEntries(coverageOf(documents, linker));
}

describe('coverage of annotated names', () => {
  it('counts those that the longest match finds whole, by type', () => {
    expect(coverage(gold('Haute Lauvette', 'LOC'), gold('Girmont', 'LOC'), gold('Ada Vergone', 'PER'))).toEqual({
      LOC: { gold: 2, found: 1 },
      PER: { gold: 1, found: 1 },
      all: { gold: 3, found: 2 },
    });
  });

  it('is not of a piece of a longer name, nor of half a name', () => {
    const start = TEXT.indexOf('Lauvette');
    expect(coverage({ ...gold('Lauvette', 'LOC'), start, end: start + 8 }, gold('Ada', 'PER')).all?.found).toBe(0);
  });

  it('takes the name without its title for the name', () => {
    const title = gold('et Ada Vergone', 'PER');
    expect(coverage({ ...title, core: gold('Ada Vergone', 'PER') }).all?.found).toBe(1);
  });

  it('leaves out what a card is never about and what names somebody again', () => {
    expect(coverage(gold('Lauvette', 'MISC'), gold('Lauvette', 'LOC', { coref: true }))).toEqual({});
  });
});
