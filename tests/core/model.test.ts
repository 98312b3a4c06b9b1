import { expect, it } from 'vitest';
import { isEntityId } from '../../core/model.ts';
import { failure, success } from '../../core/result.ts';

it.each([
  ['Q90', true],
  ['x:coalition-des-volontaires', true],
  ['Q0', false],
  ['Q', false],
  ['q90', false],
  ['x:', false],
  ['x:-a', false],
  ['x:É', false],
  ['Q90 ', false],
])('%j is an entity id: %s', (text, expected) => {
  expect(isEntityId(text)).toBe(expected);
});

it('a result says which it is', () => {
  expect(success(1)).toEqual({ ok: true, value: 1 });
  expect(failure('gone', 'It is gone.')).toEqual({ ok: false, error: { code: 'gone', message: 'It is gone.' } });
});
