import { describe, expect, it } from 'vitest';
import { linkBlocks } from '../../core/linking/link-blocks.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q90', 'place', 'Paris', { prior: 0.9 }),
    record('Q30', 'place', { fr: 'États-Unis', en: 'United States' }, { prior: 0.9 }),
    record('Q212', 'place', 'Ukraine', { prior: 0.9 }),
    record('Q7184', 'organization', { fr: 'OTAN', en: 'NATO' }, { prior: 0.9 }),
    record('Q166', 'place', { fr: 'mer Noire', en: 'Black Sea' }),
    record('Q3052772', 'person', 'Emmanuel Macron', { prior: 0.9 }),
    record('Q1008', 'place', 'Côte d’Ivoire', { prior: 0.8 }),
    record('Q33959', 'place', 'Nice', { prior: 0.5 }),
  ],
  { fr: ['nice', 'les', 'dans', 'mais'], en: ['nice'] },
);

describe('names are found whatever their typography', () => {
  it.each([
    ['without accents in capitals', 'Les Etats-Unis sont là.', ['Etats-Unis → Q30']],
    ['decomposed accents', 'Les E\u0301tats-Unis sont là.', ['E\u0301tats-Unis → Q30']],
    ['after a straight elision', "Le sort de l'Ukraine", ['Ukraine → Q212']],
    ['after a typographic elision', 'Le sort d’Ukraine', ['Ukraine → Q212']],
    ['narrow no-break spaces', 'C’est Emmanuel\u202fMacron', ['Emmanuel\u202fMacron → Q3052772']],
    ['soft hyphens', 'avec Emma\u00adnuel Ma\u00adcron', ['Emma\u00adnuel Ma\u00adcron → Q3052772']],
    ['a no-break hyphen', 'aux États\u2011Unis', ['États\u2011Unis → Q30']],
    ['a space for a hyphen', 'aux États Unis', ['États Unis → Q30']],
    ['capitals throughout', 'aux ÉTATS-UNIS', ['ÉTATS-UNIS → Q30']],
    ['a name that begins in lower case', 'près de la mer Noire', ['mer Noire → Q166']],
    ['another apostrophe', "en Cote d'Ivoire", ["Cote d'Ivoire → Q1008"]],
    ['an acronym as a word', 'un membre de l’Otan', ['Otan → Q7184']],
  ])('%s', (_, text, expected) => {
    expect(linked(text, linker)).toEqual(expected);
  });

  it('needs the capital of a name', () => {
    expect(linked('une fille nice, un paris tenu, à l’otan', linker)).toEqual([]);
  });

  it('does not join a name over a comma or a line', () => {
    expect(linked('Emmanuel, Macron et Emmanuel\nMacron', linker)).toEqual([]);
  });
});

describe('blocks of a page', () => {
  it('are answered with offsets that count from their own start', () => {
    const blocks = [
      { id: 7, text: 'Rien ici.' },
      { id: 3, text: 'Emmanuel\n  Macron à Paris' },
    ];
    const mentions = linkBlocks(blocks, linker, { language: 'fr' });
    expect(mentions.map(({ block, start, end }) => [block, start, end])).toEqual([
      [3, 0, 17],
      [3, 20, 25],
    ]);
  });
});
