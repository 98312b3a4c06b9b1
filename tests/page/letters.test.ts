import { describe, expect, it } from 'vitest';
import { LETTER } from '../../page/letters.ts';

const isLetter = (character: string) => new RegExp(`^${LETTER}$`).test(character);

describe('LETTER', () => {
  it.each(['a', 'Z', 'é', 'œ', 'Ÿ', 'ß', 'ª', 'µ', 'ł', 'Ж', 'ω', 'ع', 'ह', '会', '김'])('has %s', (character) => {
    expect(isLetter(character)).toBe(true);
  });

  it.each([
    ...[' ', '\n', '\u00a0', '\u202f', '0', '9', '.', ',', '’', '“', '«', '»', '…', '–', '—', '·'],
    ...['€', '→', '•', '×', '÷', '°', '^', '[', ']', '{', '|', '@', '、', '。', '!', '\ue000', '🙂'],
  ])('has not %j', (character) => {
    expect(isLetter(character)).toBe(false);
  });
});
