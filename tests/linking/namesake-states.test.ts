import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const of = (country: EntityId, prior: number) => ({
  prior,
  facts: [{ p: 'country', v: { e: country }, src: SRC }],
});
const linker = linkerOf(
  [
    record('Q30', 'place', 'Ruritania', { prior: 0.95 }),
    record('Q230', 'place', 'Gorlie', {
      prior: 0.94,
      facts: [
        { p: 'demonym', v: { fr: 'Gorlien', en: 'Gorlian' }, src: SRC },
        { p: 'headOfState', v: { e: 'Q231' }, since: '2024-03-01', src: SRC },
      ],
    }),
    record('Q231', 'person', 'Luc Tarvel', {
      gender: 'male',
      facts: [{ p: 'citizenship', v: { e: 'Q230' }, src: SRC }],
    }),
    record('Q1428', 'place', { fr: 'Gorlie', en: 'Gorlie' }, of('Q30', 0.52)),
    record('Q2', 'place', 'Lebania', { prior: 0.94 }),
    record('Q3', 'place', 'Lebania', of('Q30', 0.2)),
    record('Q50', 'place', 'Fort Marsane', of('Q30', 0.6)),
    record('Q51', 'place', 'San Quorme', of('Q30', 0.6)),
    record('Q52', 'place', 'Velbi', of('Q230', 0.6)),
    record('Q53', 'place', 'Ostrelle', {
      prior: 0.8,
      facts: [
        { p: 'country', v: { e: 'Q30' }, src: SRC },
        { p: 'admin', v: { e: 'Q1428' }, src: SRC },
      ],
    }),
    record('Q60', 'place', 'Colorado', of('Q30', 0.6)),
    record('Q61', 'place', 'Arizona', of('Q30', 0.6)),
    record('Q62', 'place', 'Skivail', {
      prior: 0.4,
      facts: [
        { p: 'country', v: { e: 'Q30' }, src: SRC },
        { p: 'admin', v: { e: 'Q61' }, src: SRC },
      ],
    }),
  ],
  {
    fr: 'hier on voit'.split(' '),
    en: 'later they met in and the said that lives'.split(' '),
  },
);

function gorlie(text: string): string[] {
  const marks = linked(text, linker, { language: 'en' });
  return marks.filter((mark) => mark.startsWith('Gorlie ') || mark.startsWith('Lebania '));
}

describe('a region with the name of a state', () => {
  it('is meant on a page about the region’s country', () => {
    expect(gorlie('They met in Fort Marsane and San Quorme, and in Gorlie')).toEqual(['Gorlie → Q1428']);
  });

  it('is not on a page that names one place of it only', () => {
    expect(gorlie('They met in Fort Marsane, and in Gorlie')).toEqual(['Gorlie → Q230']);
  });

  it('is not on a page about nothing', () => {
    expect(gorlie('They met in Gorlie')).toEqual(['Gorlie → Q230']);
  });

  it('is not where a place of the state is named', () => {
    expect(gorlie('They met in Fort Marsane and San Quorme, and in Velbi in Gorlie')).toEqual(['Gorlie → Q230']);
  });

  it('is not where an adjective of the state stands', () => {
    expect(gorlie('In Fort Marsane and San Quorme they met the Gorlian people in Gorlie')).toEqual(['Gorlie → Q230']);
  });
});

describe('a region after the town that lies in it', () => {
  it('is meant, whatever else the page is about', () => {
    expect(gorlie('They met in Ostrelle, Gorlie, and in Velbi')).toEqual(['Gorlie → Q1428']);
  });

  it('is the state after a town of the state', () => {
    expect(gorlie('They met in Velbi, Gorlie, and in Ostrelle')).toEqual(['Gorlie → Q230']);
  });
});

describe('a town with the state beside it', () => {
  const marks = (text: string): string[] => linked(text, linker, { language: 'en' });

  it('is meant in its own state', () => {
    expect(marks('They met in Skivail, Arizona')).toContain('Skivail → Q62');
  });

  it('is not in another state', () => {
    expect(marks('They met in Skivail, Colorado')).not.toContain('Skivail → Q62');
  });

  it('is meant without any', () => {
    expect(marks('They met in Skivail, and in Colorado')).toContain('Skivail → Q62');
  });
});

describe('a small town with the name of a state', () => {
  it('is never preferred', () => {
    expect(gorlie('They met in Fort Marsane and San Quorme, and in Lebania')).toEqual(['Lebania → Q2']);
  });
});
