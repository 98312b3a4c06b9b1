import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const at = (country: EntityId, admin: EntityId) => ({
  prior: 0.7,
  facts: [
    { p: 'country', v: { e: country }, src: SRC },
    { p: 'admin', v: { e: admin }, src: SRC },
  ],
});
const linker = linkerOf(
  [
    record('Q30', 'place', 'Ruritania', { prior: 0.95 }),
    record('Q31', 'place', 'Verdelia', { prior: 0.95 }),
    record('Q40', 'place', 'Ostrie', { facts: [{ p: 'country', v: { e: 'Q30' }, src: SRC }] }),
    record('Q41', 'place', 'Tarvelie', { facts: [{ p: 'country', v: { e: 'Q30' }, src: SRC }] }),
    record('Q50', 'place', 'Marsane', at('Q30', 'Q40')),
    record('Q51', 'place', 'Saint Blip', { ...at('Q30', 'Q40'), names: ['St. Blip'] }),
    record('Q52', 'place', 'Quorme', at('Q30', 'Q41')),
    record('Q53', 'organization', 'Zorkel', { prior: 0.7 }),
  ],
  {
    fr: 'hier on voit que le la les à un contre elle est'.split(' '),
    en: 'later they met in the a said that of sunny shops police capt train and miss from inc'.split(' '),
  },
);

function marks(text: string, language: 'en' | 'fr' = 'en'): string[] {
  return linked(text, linker, { language });
}

describe('a place before the form of a firm', () => {
  it('is a piece of the firm’s name', () => {
    expect(marks('They said that Sunny Shops of Ruritania Inc. met in Marsane')).toEqual(['Marsane → Q50']);
    expect(marks('They said that Blip Marsane Corp. met in Quorme')).toEqual(['Quorme → Q52']);
  });

  it('is the place before a word in small letters', () => {
    expect(marks('They said that in Ruritania inc is a word')).toEqual(['Ruritania → Q30']);
  });

  it('leaves a firm its form', () => {
    expect(marks('They said that Zorkel Inc. met')).toEqual(['Zorkel → Q53']);
  });
});

describe('a place of a pageant', () => {
  it.each(['Miss', 'Mister'])('is no place: %s Ruritania', (title) => {
    expect(marks(`Later they met ${title} Ruritania in Marsane`)).toEqual(['Marsane → Q50']);
  });

  it('is none in French either', () => {
    expect(marks('Hier on voit que Miss Ruritania est à Marsane', 'fr')).toEqual(['Marsane → Q50']);
  });

  it('is one after a verb', () => {
    expect(marks('They said that they miss Ruritania')).toEqual(['Ruritania → Q30']);
  });
});

describe('the police of a city', () => {
  it('is a body', () => {
    expect(marks('They said that Marsane Police Capt. Zork Blip met in Quorme')).toEqual(['Quorme → Q52']);
  });

  it('in small letters leaves the city to be marked', () => {
    expect(marks('They said that Marsane police met in Quorme')).toEqual(['Marsane → Q50', 'Quorme → Q52']);
  });
});

describe('two cities with a hyphen', () => {
  it('are one region where one area holds both', () => {
    expect(marks('They met in Marsane-St. Blip and in Quorme')).toEqual(['Quorme → Q52']);
    expect(marks('They met in St. Blip-Marsane and in Quorme')).toEqual(['Quorme → Q52']);
  });

  it('are both meant where they lie apart', () => {
    expect(marks('They met in the Marsane-Quorme train')).toEqual(['Marsane → Q50', 'Quorme → Q52']);
  });

  it('are both meant with a space', () => {
    expect(marks('They met in Marsane, St. Blip and Quorme')).toEqual([
      'Marsane → Q50',
      'St. Blip → Q51',
      'Quorme → Q52',
    ]);
  });

  it('are countries beside each other as before', () => {
    expect(marks('They said that Ruritania-Verdelia met')).toEqual(['Ruritania → Q30', 'Verdelia → Q31']);
  });
});
