import { expect, it } from 'vitest';
import { mergedList } from '../../core/setting-lists.ts';

it.each([
  ['adds to what another page added', ['b'], [], ['a'], ['b', 'a']],
  ['takes out what the reader took out, and nothing else', ['a', 'b', 'c'], ['a', 'b'], ['a'], ['a', 'c']],
  ['does not bring back what another page took out', [], ['a'], ['a', 'b'], ['b']],
  ['adds nothing twice', ['a'], [], ['a'], ['a']],
])('%s', (_, stored, before, after, expected) => {
  expect(mergedList(stored, before, after)).toEqual(expected);
});

it('puts a changed entry in place of the one with its id', () => {
  const stored = [
    { id: 1, text: 'old' },
    { id: 2, text: 'other' },
  ];
  const merged = mergedList(stored, stored, [{ id: 1, text: 'new' }, stored[1]!], ({ id }) => id);
  expect(merged).toEqual([
    { id: 2, text: 'other' },
    { id: 1, text: 'new' },
  ]);
});
