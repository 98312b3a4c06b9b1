import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { mayBeLike } from '../../core/knowledge/letters-in-order.ts';

const NAMES = [
  'union internationale de la navigation fluviale',
  'comite central du parti communiste',
  'centre national du cinema et de l image animee',
  'giorgia meloni',
  'georgia mellow',
  'paris',
  'saint paris',
  'о россии',
];
const QUERIES = [
  ...NAMES,
  'union internationale de la navigtion fluvile',
  'centre nxtional du cinema ex de l imag animee et de la television',
  'giorga meloni',
  'melonni giorgia',
  'pxris',
  'ossии',
  'zzzzz',
];

describe('what may be like a query', () => {
  it('is all that Fuse.js lets pass, at any threshold', () => {
    for (const threshold of [0, 0.2, 0.4, 0.6, 1])
      for (const query of QUERIES)
        for (const name of NAMES)
          if (Fuse.match(query, name, { threshold }).isMatch)
            expect([query, name, mayBeLike(query, threshold)(name)]).toEqual([query, name, true]);
  });

  it('is nothing with too few of its letters', () => {
    expect(mayBeLike('zelensky', 0.4)('paris')).toBe(false);
    expect(mayBeLike('pxxis', 0.4)('paris')).toBe(true);
    expect(mayBeLike('pxxxs', 0.4)('paris')).toBe(false);
  });

  it('is nothing with its letters in another order', () => {
    expect(mayBeLike('paris', 0.2)('siarp')).toBe(false);
  });

  it('may have the end of a long query alone', () => {
    const end = 'navigation fluviale internationale';
    expect(mayBeLike(`${'z'.repeat(30)} ${end}`, 0.2)(end)).toBe(true);
    expect(mayBeLike(`${'z'.repeat(60)} ${end}`, 0.2)('z')).toBe(false);
  });
});
