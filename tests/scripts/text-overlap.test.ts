import { describe, expect, it } from 'vitest';
import { textOverlap } from '../../scripts/lib/text-overlap.ts';

const ROME = 'Rome a accueilli hier une vingtaine de délégations venues de loin.';
const OSLO = 'Oslo recevra les mêmes invités au printemps prochain, dit-on ici.';

describe('textOverlap', () => {
  it('is whole for the same text', () => {
    expect(textOverlap(ROME, ROME)).toEqual({ found: 1, outside: 0 });
  });

  it('does not mind spacing, case and punctuation', () => {
    expect(textOverlap(ROME, ROME.toUpperCase().replace(/[ .]/g, '\n— '))).toEqual({ found: 1, outside: 0 });
  });

  it('finds half when half is missing', () => {
    const { found, outside } = textOverlap(`${ROME} ${OSLO}`, ROME);
    expect(found).toBeCloseTo(0.5, 1);
    expect(outside).toBe(0);
  });

  it('counts what is too much as outside', () => {
    const { found, outside } = textOverlap(ROME, `${ROME} ${OSLO}`);
    expect(found).toBe(1);
    expect(outside).toBeCloseTo(0.5, 1);
  });

  it('does not take single common words for the same text', () => {
    expect(textOverlap(ROME, 'Loin, hier, vingt !').found).toBe(0);
  });

  it.each([
    ['', ROME, { found: 1, outside: 1 }],
    [ROME, '', { found: 0, outside: 0 }],
    ['', '', { found: 1, outside: 0 }],
  ])('of %j and %j is %o', (wanted, found, expected) => {
    expect(textOverlap(wanted, found)).toEqual(expected);
  });

  it('compares texts shorter than a passage as a whole', () => {
    expect(textOverlap('Rome', 'à Rome').found).toBe(1);
  });
});
