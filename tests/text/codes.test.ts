import { describe, expect, it } from 'vitest';
import { codeOf, isCapitalCode, isDigitCode, isLetterCode, SMALL_BIT } from '../../core/text/codes.ts';
import { CODES, FIRST_LETTER, FIRST_WORD_CLASS, FOLD, foldText, isExpandedUpper, UPPER } from '../../core/text/fold.ts';

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);

const foldOf = (unit: number): number => FOLD[unit] as number;
const codeAt = (text: string): number => CODES[text.charCodeAt(0)] as number;

describe('the code of a unit', () => {
  it('says what the table of folded units says', () => {
    expect(UNITS.filter((unit) => CODES[unit] !== codeOf(foldOf(unit)))).toEqual([]);
    expect(UNITS.filter((unit) => isLetterCode(CODES[unit] as number) !== foldOf(unit) >= FIRST_WORD_CLASS)).toEqual(
      [],
    );
  });

  it('tells capitals', () => {
    const isUpper = (c: number): boolean =>
      c >= FIRST_LETTER ? (c & UPPER) !== 0 : c >= FIRST_WORD_CLASS && isExpandedUpper(c);
    expect(UNITS.filter((unit) => isCapitalCode(CODES[unit] as number) !== isUpper(foldOf(unit)))).toEqual([]);
  });

  it('tells digits from letters', () => {
    expect([...'0123456789٣Aa.'].filter((sign) => isDigitCode(codeAt(sign)))).toEqual([...'0123456789']);
  });

  it.each(['Éé', 'Çç', 'Øø', 'Жж', 'Ωω', 'Zz'])('differs by one bit between %s', (pair) => {
    expect(codeAt(pair) | SMALL_BIT).toBe(codeAt(pair.slice(1)));
  });

  it('is that of the folded unit, but for case', () => {
    const folds = UNITS.filter((unit) => foldOf(unit) >= FIRST_LETTER);
    const differing = folds.filter(
      (unit) => ((CODES[unit] as number) | SMALL_BIT) !== codeAt(foldText(String.fromCharCode(unit))),
    );
    expect(differing).toEqual([]);
  });

  it('keeps other scripts apart from Latin letters and digits', () => {
    const latin = new Set([...'abcdefghijklmnopqrstuvwxyz0123456789'].map(codeAt));
    expect([...'абвгдежзийклмнопрстαβγδ東京'].filter((sign) => latin.has(codeAt(sign)))).toEqual([]);
  });
});
