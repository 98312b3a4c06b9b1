import { describe, expect, it } from 'vitest';
import { leadingStates } from '../../core/linking/anchors.ts';
import type { EntityId, Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const of = (country: EntityId) => [{ p: 'country', v: { e: country }, src: SRC }];
const linker = linkerOf(
  [
    record('Q1', 'place', { fr: 'Ostrie', en: 'Ostria' }, { prior: 0.97 }),
    record('Q2', 'place', 'Zembla', { prior: 0.97 }),
    record('Q3', 'place', 'Orvanne', { prior: 0.8, facts: of('Q1') }),
    record('Q4', 'place', 'Zemstad', { prior: 0.8, facts: of('Q2') }),
    record(
      'Q5',
      'organization',
      { fr: 'ministère de la Pêche', en: 'Ministry of Fishing' },
      { prior: 0.7, facts: of('Q1') },
    ),
    record('Q6', 'organization', { fr: 'Cour suprême', en: 'Supreme Court' }, { prior: 0.7, facts: of('Q1') }),
    record('Q7', 'organization', { fr: 'Chambre du Cidre', en: 'Cider Chamber' }, { prior: 0.7, facts: of('Q1') }),
    record('Q8', 'organization', { fr: 'ministère du Vent', en: 'Ministry of Wind' }, { prior: 0.8 }),
  ],
  { fr: 'hier on voit à et le la de du dit'.split(' '), en: 'later they saw in and the of said'.split(' ') },
);

function bodies(text: string, language: Language = 'fr'): string[] {
  return linked(text, linker, { language }).filter((mention) => /Q[5-8]$/.test(mention));
}

describe('a body that every state has', () => {
  it.each([
    ['of the state of the page', 'Hier, à Orvanne, on voit le ministère de la Pêche', ['ministère de la Pêche → Q5']],
    ['of another state', 'Hier, à Zemstad, on voit le ministère de la Pêche', []],
    ['of another state that is named itself', 'Hier, on voit Zembla et la Cour suprême', []],
    ['where two states are named as much', 'Hier, on voit Zembla, Ostrie et la Cour suprême', ['Cour suprême → Q6']],
    ['where no state is named', 'Hier, on voit la Cour suprême', ['Cour suprême → Q6']],
    ['of no state that the data tells', 'Hier, à Zemstad, on voit le ministère du Vent', ['ministère du Vent → Q8']],
  ])('is that of the state the page is about: %s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it('is told by its name: others act abroad too', () => {
    expect(bodies('Hier, à Zemstad, on voit la Chambre du Cidre')).toEqual(['Chambre du Cidre → Q7']);
  });

  it('is that of the page’s state in English as well', () => {
    expect(bodies('Later in Zemstad they saw the Supreme Court', 'en')).toEqual([]);
    expect(bodies('Later in Orvanne they saw the Supreme Court', 'en')).toEqual(['Supreme Court → Q6']);
  });
});

describe('leadingStates', () => {
  const index = (id: EntityId): number => linker.entities.indexOf(id) as number;

  it('counts places and people of a state, and the state itself', () => {
    const [ostria, zembla, town] = [index('Q1'), index('Q2'), index('Q3')];
    expect(leadingStates(new Set([town, zembla]), linker)).toEqual(new Set([ostria, zembla]));
    expect(leadingStates(new Set([town, ostria, zembla]), linker)).toEqual(new Set([ostria]));
  });

  it('does not count bodies', () => {
    expect(leadingStates(new Set([index('Q5'), index('Q4')]), linker)).toEqual(new Set([index('Q2')]));
  });

  it('is none on a page that names none', () => {
    expect(leadingStates(new Set(), linker)).toEqual(new Set());
  });
});
