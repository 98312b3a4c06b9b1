import { describe, expect, it } from 'vitest';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf([record('Q1', 'organization', { fr: 'La Recherche', en: 'La Recherche' }, { prior: 0.6 })], {
  fr: 'la recherche est dans les pour une et des le qui sur au avec pas plus par ce il elle sont'.split(' '),
  en: 'the of and to'.split(' '),
});
const FRENCH = 'Elle est dans les rues pour une fois, et des amis qui sont sur le pont avec elle. '.repeat(3);

describe('a text in another language than its page says', () => {
  it('is read by the rules of its own, where it is long enough to tell', () => {
    const text = `${FRENCH}La recherche est dans les rues.`;
    expect(linked(text, linker, { language: 'en' })).toEqual(linked(text, linker, { language: 'fr' }));
    expect(linked(text, linker, { language: 'en' })).toEqual([]);
  });

  it('is read as said where the text is short', () => {
    expect(linked('La Recherche said', linker, { language: 'en' })).toEqual(['La Recherche → Q1']);
  });
});
