import { describe, expect, it } from 'vitest';
import type { NameRun } from '../../core/linking/name-runs.ts';
import { findRepeats } from '../../core/linking/repeats.ts';
import { pageOf, runOf } from './support/pages.ts';
import { linkerOf, record } from './support/small-world.ts';

const linker = linkerOf([record('Q1', 'person', 'Lise Tarvel')], { fr: ['hier', 'puis', 'on', 'voit'], en: [] });

/** The first words of each repeat of « words », in letters from the text's start. */
function repeatsOf(words: string, text: string, isFree: (run: NameRun) => boolean = () => true): number[] {
  const page = pageOf(text, linker, 'fr');
  const link = runOf(page, words);
  const isOther = (run: NameRun): boolean => run.first !== link.first && isFree(run);
  return findRepeats(page, [link], isOther).map(({ run }) => page.tokens.starts[run.first] as number);
}

describe('words of a linked name that stand again', () => {
  it.each([
    ['as they are', 'Lise Tarvle puis Lise Tarvle', [17]],
    ['in capitals', 'Lise Tarvle puis LISE TARVLE', [17]],
    ['with a hyphen', 'Lise Tarvle puis Lise-Tarvle', [17]],
    ['before the link', 'on voit Lise Tarvle, Lise Tarvle', [21]],
    ['twice', 'Lise Tarvle, Lise Tarvle, Lise Tarvle', [13, 26]],
  ])('are found %s', (_, text, expected) => {
    expect(repeatsOf('Lise Tarvle', text)).toEqual(expected);
  });

  it.each([
    ['in small letters', 'Lise Tarvle puis lise tarvle'],
    ['without the last one', 'Lise Tarvle puis Lise'],
    ['without the first one', 'Lise Tarvle puis Tarvle'],
    ['in another order', 'Lise Tarvle puis Tarvle Lise'],
    ['with a word between', 'Lise Tarvle puis Lise de Tarvle'],
    ['with other letters', 'Lise Tarvle puis Lise Tarvel'],
  ])('are not found %s', (_, text) => {
    expect(repeatsOf('Lise Tarvle', text)).toEqual([]);
  });

  it('are left where they are taken', () => {
    const text = 'Lise Tarvle, Lise Tarvle, Lise Tarvle';
    expect(repeatsOf('Lise Tarvle', text, ({ first }) => first > 3)).toEqual([26]);
    expect(repeatsOf('Lise Tarvle', text, () => false)).toEqual([]);
  });
});

describe('several links', () => {
  it('are told apart where they begin alike', () => {
    const page = pageOf('Lise Tarvle et Lise Ondre puis Lise Ondre', linker, 'fr');
    const links = [runOf(page, 'Lise Tarvle'), runOf(page, 'Lise Ondre')];
    const found = findRepeats(page, links, ({ first }) => first > 4);
    expect(found).toEqual([{ run: { first: 6, last: 7 }, link: links[1] }]);
  });

  it('of the same words are looked for once', () => {
    const page = pageOf('Lise Tarvle, Lise Tarvle, Lise Tarvle', linker, 'fr');
    const links = [
      { first: 0, last: 1 },
      { first: 2, last: 3 },
    ];
    const found = findRepeats(page, links, ({ first }) => first > 3);
    expect(found).toEqual([{ run: { first: 4, last: 5 }, link: links[0] }]);
  });

  it('are none on a page without any', () => {
    expect(findRepeats(pageOf('Lise Tarvle', linker, 'fr'), [], () => true)).toEqual([]);
  });
});
