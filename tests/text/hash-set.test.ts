import { describe, expect, it } from 'vitest';
import { HashSet } from '../../core/text/hash-set.ts';

describe('a set of hashes', () => {
  const hashes = [0, 1, -1, 0x7fffffff, -0x80000000, 17, 33, 49, 65, 81, 97];

  it('has what it was made of, hashes that share their low bits too', () => {
    const set = new HashSet(hashes);
    expect(hashes.filter((hash) => !set.has(hash))).toEqual([]);
    expect([2, 113, -2, 0x7ffffffe].filter((hash) => set.has(hash))).toEqual([]);
  });

  it('has 0 only when it was given 0', () => {
    expect(new HashSet([5]).has(0)).toBe(false);
    expect(new HashSet([0]).has(0)).toBe(true);
  });

  it('lists each hash once', () => {
    expect([...new HashSet([...hashes, ...hashes])].sort()).toEqual([...hashes].sort());
    expect([...new HashSet([])]).toEqual([]);
  });
});
