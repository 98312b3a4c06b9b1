import { describe, expect, it } from 'vitest';
import { FOLD } from '../../core/text/fold.ts';
import { CLASS, makeFold, packFold } from '../../scripts/fold-table.ts';

describe('the packed table', () => {
  const asked = makeFold();

  it('is what Unicode says of every unit, but for letters younger than the table', () => {
    const others = [...FOLD.keys()].filter((unit) => FOLD[unit] !== asked[unit] && FOLD[unit] !== CLASS.other);
    expect(others).toEqual([]);
    expect(FOLD['é'.charCodeAt(0)]).toBe(asked['é'.charCodeAt(0)]);
  });

  it('takes less than 10 kB of the background', () => {
    expect(packFold(asked).length).toBeLessThan(10_000);
  });
});
