import { describe, expect, it } from 'vitest';
import { readRefusal, refusal, refusals } from '../../core/refused.ts';

describe('an answer the reader turned down', () => {
  it('is kept as one line and read again', () => {
    const entry = refusal('Q142', ' Jean\n Martin ');
    expect(entry).toBe('Q142 Jean Martin');
    expect(readRefusal(entry)).toEqual({ entity: 'Q142', words: 'Jean Martin' });
  });

  it.each(['', 'Q142', 'nonsense Jean'])('is not read from “%s”', (entry) => {
    expect(readRefusal(entry)).toBeUndefined();
  });

  const refused = refusals(['Q1 Jean Martin', 'Q2 Élysée']);
  it.each([
    ['however it is written', 'Q2', 'ELYSEE', true],
    ['as a shorter form of the name', 'Q1', 'Martin', true],
    ['not as a longer name', 'Q2', 'Élysée Montmartre', false],
    ['not inside a word', 'Q1', 'Art', false],
    ['not for another entity', 'Q2', 'Martin', false],
  ] as const)('counts %s', (_, entity, words, expected) => {
    expect(refused?.(entity, words)).toBe(expected);
  });

  it('asks nothing of the linker when there is none', () => {
    expect(refusals([])).toBeUndefined();
    expect(refusals(['nonsense'])).toBeUndefined();
  });
});
