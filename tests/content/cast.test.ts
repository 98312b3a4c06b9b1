import { describe, expect, it } from 'vitest';
import { castOf } from '../../entrypoints/content/cast.ts';
import { OSLO, pageOf, ROME } from './page.ts';

describe('castOf', () => {
  it('lists entities in order of appearance with all their positions', () => {
    const { mentions } = pageOf('<p>Oslo, Rome</p><p>et Oslo...</p>');
    expect(castOf(mentions)).toEqual([
      { entity: OSLO, kind: 'place', score: 0.9, positions: [0, 13 / 20] },
      { entity: ROME, kind: 'place', score: 0.9, positions: [6 / 20] },
    ]);
  });

  it('gives the highest score of an entity’s mentions', () => {
    const { mentions, blocks } = pageOf('<p>Oslo puis Oslo</p>');
    const [first, second] = mentions.all;
    mentions.place(blocks[0]!, [
      { ...first!, score: 0.6 },
      { ...second!, score: 0.8 },
    ]);
    expect(castOf(mentions)[0]?.score).toBe(0.8);
  });

  it('counts positions from the start of the article, blocks without mentions included', () => {
    expect(castOf(pageOf('<p>rien..</p><p>Rome</p>').mentions)[0]?.positions).toEqual([6 / 10]);
  });

  it('is empty on a page without mentions', () => {
    expect(castOf(pageOf('<p>rien</p>').mentions)).toEqual([]);
  });
});
