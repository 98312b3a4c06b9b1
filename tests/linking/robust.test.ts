import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import { linkBlocks } from '../../core/linking/link-blocks.ts';
import { linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'person', 'Emmanuel Macron', { prior: 0.9, names: [{ text: 'Macron', kind: 'surname' }] }),
    record('Q2', 'place', 'Paris', { prior: 0.9 }),
    record('Q3', 'organization', 'Union européenne', { prior: 0.9 }),
    record('Q4', 'person', 'Claire Martin', { prior: 0.5 }),
  ],
  { fr: 'le la a dit hier à avec de'.split(' '), en: [] },
);

/** Park–Miller: the same cases on every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const PIECES = [
  'Emmanuel',
  'Macron',
  'Paris',
  'Union',
  'européenne',
  'Claire',
  'Martin',
  'le',
  'à',
  'M.',
  'l’',
  '-',
  '.',
  ',',
  '«',
  '»',
  '\u0301',
  '\u00ad',
  '\u200d',
  '\ud83d',
  '\udc00',
  '\u202e',
  'اليمن',
  '東京',
  'É',
  'œ',
  '(',
  'FDS',
  ')',
  '\n',
  'A.',
  '12',
  '\u0000',
];

function randomText(seed: number): string {
  const random = randomOf(seed + 1);
  let text = '';
  for (let i = random(60); i > 0; i--) text += PIECES[random(PIECES.length)] + (random(3) > 0 ? ' ' : '');
  return text;
}

describe('any text', () => {
  it('links without an exception, in order, without overlap, inside the text', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const text = randomText(seed);
      let end = 0;
      for (const mention of linkEntities(text, linker)) {
        expect(mention.start, text).toBeGreaterThanOrEqual(end);
        expect(mention.end, text).toBeGreaterThan(mention.start);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('gives the same mentions twice', () => {
    for (let seed = 0; seed < 200; seed++) {
      const text = randomText(seed);
      expect(linkEntities(text, linker)).toEqual(linkEntities(text, linker));
    }
  });
});

describe('blocks', () => {
  it('give what their text gives, wherever the page cuts it into blocks', () => {
    for (let seed = 0; seed < 300; seed++) {
      const lines = randomText(seed).split('\n').slice(0, 6);
      const blocks = lines.map((text, i) => ({ id: 100 - i, text }));
      const whole = linkEntities(`${lines.join('\n')}\n`, linker, { language: 'fr' });
      const starts = lines.map((_, i) => lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
      const mapped = linkBlocks(blocks, linker, { language: 'fr' }).map(({ block, ...mention }) => {
        const offset = starts[100 - block] as number;
        return { ...mention, start: mention.start + offset, end: mention.end + offset };
      });
      expect(mapped).toEqual(whole);
    }
  });

  it('inform each other, later ones too', () => {
    const blocks = [
      { id: 1, text: 'Hier, Martin a dit.' },
      { id: 2, text: 'Avec Claire Martin.' },
    ];
    expect(linkBlocks(blocks, linker, { language: 'fr' }).map(({ block }) => block)).toEqual([1, 2]);
  });

  it('may be none', () => {
    expect(linkBlocks([], linker)).toEqual([]);
  });
});
