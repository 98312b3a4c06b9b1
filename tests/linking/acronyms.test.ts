import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record(
      'Q1',
      'organization',
      { fr: 'Cour pénale mondiale', en: 'World Penal Court' },
      {
        prior: 0.4,
        names: [{ text: 'CPM', kind: 'acronym' }],
      },
    ),
    record('Q2', 'organization', 'Chorale populaire de Metz', {
      prior: 0.4,
      names: [{ text: 'CPM', kind: 'acronym' }],
    }),
    record('Q3', 'organization', 'Fleet Defence Institute', { prior: 0.7, names: [{ text: 'FDI', kind: 'acronym' }] }),
    record('Q4', 'place', 'Fdi', { prior: 0.3 }),
    record('Q5', 'organization', 'National Rail Union', { prior: 0.7, names: [{ text: 'NRU', kind: 'acronym' }] }),
    record('Q6', 'organization', 'Union des jardiniers', { prior: 0.6 }),
    record('Q7', 'organization', 'UDJ', { prior: 0.3 }),
  ],
  {
    fr: 'la le de des à dit hier cour pénale union jardiniers mondiale selon puis une'.split(' '),
    en: 'the a said later foreign direct investment rail national in of'.split(' '),
  },
);

function marks(text: string, language: Language): string[] {
  return linked(text, linker, { language });
}

describe('an acronym that the page spells out', () => {
  it('means the entity of the spelled-out name, in capitals or not', () => {
    expect(marks('Hier, selon la cour pénale mondiale (CPM). La CPM dit.', 'fr')).toEqual(['CPM → Q1', 'CPM → Q1']);
  });

  it('skips the small words that have no letter of their own', () => {
    const found = marks('Hier, selon l’Union des jardiniers (UJ), puis une Union des jardiniers (UDJ).', 'fr');
    expect(found).toContain('UDJ → Q6');
  });

  it('is surer than one that is not', () => {
    const scoreOf = (text: string): number => linkEntities(text, linker, { language: 'fr' })[0]?.score ?? 0;
    expect(scoreOf('Hier, la cour pénale mondiale (CPM) dit')).toBeGreaterThan(scoreOf('Hier, la CPM dit'));
  });

  it('means nobody when the words are those of something else', () => {
    expect(marks('The foreign direct investment (FDI) fell. Later FDI rose.', 'en')).toEqual([]);
    expect(marks('Later the FDI said.', 'en')).toEqual(['FDI → Q3']);
  });

  it('still means the entity with which it shares most words, in some form', () => {
    expect(marks('The national railway unions (NRU) said. The NRU said.', 'en')).toEqual(['NRU → Q5', 'NRU → Q5']);
    expect(marks('The new racing union (NRU) said. The NRU said.', 'en')).toEqual([]);
  });

  it.each([
    ['without brackets', 'The foreign direct investment FDI fell'],
    ['of other initials', 'The direct foreign investment (FDI) fell'],
    ['of words across a comma', 'Foreign, direct investment (FDI) fell'],
    ['at the very start', '(FDI) fell'],
  ])('is read like every other acronym %s', (_, text) => {
    expect(marks(text, 'en')).toEqual(['FDI → Q3']);
  });
});
