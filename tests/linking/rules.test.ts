import { describe, expect, it } from 'vitest';
import { explainEntities } from '../../core/linking/explain.ts';
import { linkEntities } from '../../core/linking/link.ts';
import type { LinkContext } from '../../core/linking/types.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const FRANCE = record('Q142', 'place', 'France', {
  prior: 0.97,
  facts: [
    { p: 'iso2', v: 'FR', src: SRC },
    { p: 'demonym', v: { fr: 'Français', en: 'French' }, src: SRC },
    { p: 'headOfState', v: { e: 'Q3052772' }, since: '2017-05-14', src: SRC },
  ],
});
const WORLD = [
  FRANCE,
  record('Q90', 'place', 'Paris', { prior: 0.88, facts: [{ p: 'country', v: { e: 'Q142' }, src: SRC }] }),
  record('Q84', 'place', { fr: 'Londres', en: 'London' }, { prior: 0.88 }),
  record('Q33959', 'place', 'Nice', { prior: 0.44, facts: [{ p: 'country', v: { e: 'Q142' }, src: SRC }] }),
  record('Q1431486', 'organization', 'Orange', { prior: 0.5 }),
  record('Q12461', 'organization', 'Le Monde', { prior: 0.7 }),
  record('Q7184', 'organization', { fr: 'OTAN', en: 'NATO' }, { prior: 0.9 }),
  record('Q11', 'organization', 'Forces démocratiques', { prior: 0.3 }),
  record('Q12', 'organization', 'FDS', { prior: 0.2 }),
  record('Q8880', 'organization', 'Commission européenne', { prior: 0.7 }),
  record('Q458', 'organization', 'Union européenne', { prior: 0.9 }),
  record('Q13', 'place', 'L’Union', { prior: 0.25 }),
  record('Q3052772', 'person', 'Emmanuel Macron', {
    prior: 0.9,
    gender: 'male',
    names: [{ text: 'Macron', kind: 'surname' }],
    facts: [
      { p: 'citizenship', v: { e: 'Q142' }, src: SRC },
      { p: 'position', v: { t: 'president-of-france' }, since: '2017-05-14', src: SRC },
    ],
  }),
  record('Q157', 'person', 'François Hollande', {
    prior: 0.85,
    gender: 'male',
    facts: [{ p: 'held', v: { t: 'president-of-france' }, since: '2012-05-15', until: '2017-05-14', src: SRC }],
  }),
  record('Q14', 'person', 'Claire Martin', { prior: 0.5 }),
  record('Q15', 'person', 'Marine Le Pen', { prior: 0.8 }),
  record('Q16', 'person', 'Gerald Ford', { prior: 0.7 }),
  record('Q44294', 'organization', 'Ford', { prior: 0.5 }),
  record('Q17', 'person', 'Claire Dubois', { prior: 0.5 }),
  record('Q18', 'person', 'Paul Dubois', { prior: 0.5 }),
  record('Q3874799', 'person', 'Volodymyr Zelensky', { prior: 0.9, names: [{ text: 'Zelensky', kind: 'surname' }] }),
  record('Q19', 'person', 'Alfred Nobel', { prior: 0.7, names: [{ text: 'Nobel', kind: 'surname' }] }),
];
const WORDS = {
  fr: 'avec hier puis nice orange le monde selon pour les des commission union europe il a dit est venu parlé mars un dans la forces'.split(
    ' ',
  ),
  en: 'with later nice orange the said selon for marathon secretary defense orange hotel'.split(' '),
};
const linker = linkerOf(WORLD, WORDS);

function marks(text: string, context: LinkContext = { language: 'fr' }): string[] {
  return linked(text, linker, context);
}

describe('a longer name that is not known', () => {
  it.each([
    ['to the right', 'Elle court le London Marathon demain', 'en'],
    ['to the left', 'Hier, Jeanne Paris a chanté', 'fr'],
    ['an unknown first name before a surname', 'Hier, Jean Macron a chanté', 'fr'],
    ['over a hyphen', 'la course Paris-Roubaix', 'fr'],
    ['over a hyphen and small words', 'à Paris-sur-Mer', 'fr'],
    ['of the Irish', 'Rory O’London spoke', 'en'],
  ] as const)('hides the known one: %s', (_, text, language) => {
    expect(marks(text, { language })).toEqual([]);
  });

  it.each([
    ['titles', 'Le Président Emmanuel Macron', 'fr', 'Emmanuel Macron → Q3052772'],
    ['common words at a sentence’s start', 'Selon Paris, rien.', 'fr', 'Paris → Q90'],
    ['elisions in capitals', 'D’Emmanuel Macron, rien.', 'fr', 'Emmanuel Macron → Q3052772'],
    ['prefixes', 'les anti-Macron', 'fr', 'Macron → Q3052772'],
    ['English suffixes', 'a London-based firm', 'en', 'London → Q84'],
    ['days', 'in London Tuesday', 'en', 'London → Q84'],
    ['offices before a full name', 'Defense Secretary Gerald Ford', 'en', 'Gerald Ford → Q16'],
    ['possessives', 'London’s mayor', 'en', 'London → Q84'],
  ] as const)('is not made by %s', (_, text, language, mark) => {
    expect(marks(text, { language })).toEqual([mark]);
  });

  it('is said to be the reason', () => {
    const { refused } = explainEntities('the London Marathon', linker, { language: 'en' });
    expect(refused).toMatchObject([{ surface: 'London', reason: 'part-of-longer-name' }]);
  });
});

describe('longest name', () => {
  it('wins, by letters and not by elided articles', () => {
    expect(marks('au sein de l’Union européenne')).toEqual(['Union européenne → Q458']);
  });
});

describe('common words that are names', () => {
  it.each([
    ['in small letters', 'une nice journée, une orange'],
    ['at the start of a sentence', 'Orange est venu.'],
  ])('stay unmarked %s', (_, text) => {
    expect(marks(text)).toEqual([]);
  });

  it('link with a capital and a cue', () => {
    expect(marks('La France. Il a parlé à Nice.')).toEqual(['France → Q142', 'Nice → Q33959']);
  });

  it('need all their capitals when they have several words', () => {
    expect(marks('Il a lu Le Monde.')).toEqual(['Le Monde → Q12461']);
    expect(marks('Le monde est venu.')).toEqual([]);
  });

  it('are explained with their likeliest reading', () => {
    const { refused } = explainEntities('Orange est venu.', linker, { language: 'fr' });
    expect(refused).toMatchObject([{ reason: 'unlikely', entity: 'Q1431486' }]);
    expect(refused[0]?.score).toBeLessThan(0.5);
  });
});

describe('surnames', () => {
  it('link alone when the data says they stand for one person', () => {
    expect(marks('Hier, Macron a parlé.')).toEqual(['Macron → Q3052772']);
  });

  it('else link only where the page gives the full name, before or after', () => {
    expect(marks('Hier, Martin a parlé.')).toEqual([]);
    expect(marks('Hier, Martin a parlé. Avec Claire Martin.')).toEqual(['Martin → Q14', 'Claire Martin → Q14']);
  });

  it('of an unknown person do not mean a known one', () => {
    expect(marks('Avec Jean Martin. Hier, Martin a parlé.')).toEqual([]);
    expect(marks('Avec Luc Macron. Hier, Macron a parlé.')).toEqual([]);
  });

  it('keep particles that are written large', () => {
    const text = 'Avec Marine Le Pen. Hier, Le Pen et un Pen.';
    expect(marks(text)).toEqual(['Marine Le Pen → Q15', 'Le Pen → Q15']);
  });

  it('win over other meanings of the word', () => {
    expect(marks('With Gerald Ford. Later, Ford spoke.', { language: 'en' })).toEqual([
      'Gerald Ford → Q16',
      'Ford → Q16',
    ]);
  });

  it('of two people mean the one named last, and the other is the rival', () => {
    const mentions = linkEntities('Avec Claire Dubois puis Paul Dubois. Hier, Dubois a parlé.', linker, {
      language: 'fr',
    });
    expect(mentions.at(-1)).toMatchObject({ entity: 'Q18', rival: 'Q17', method: 'surname' });
  });

  it('do not mean the person in the name of a thing', () => {
    expect(marks('le prix Nobel et le Nobel Prize')).toEqual([]);
  });

  it('have company: first names of people named in full', () => {
    expect(marks('Avec Gerald Ford. Hier, Gerald riait.')).toEqual(['Gerald Ford → Q16', 'Gerald → Q16']);
  });

  it('follow full names with initials', () => {
    expect(marks('Avec Gerald R. Ford hier')).toEqual(['Gerald R. Ford → Q16']);
  });
});

describe('acronyms', () => {
  it('need their capitals when short, and may be words when long', () => {
    expect(marks('à l’OTAN, à l’Otan, à l’otan')).toEqual(['OTAN → Q7184', 'Otan → Q7184']);
  });

  it('that a name introduces mean that name on the page', () => {
    expect(marks('Les Forces démocratiques (FDS) ont dit. Puis FDS.')).toEqual([
      'Forces démocratiques → Q11',
      'FDS → Q11',
      'FDS → Q11',
    ]);
  });
});

describe('agencies', () => {
  it('in the credits that close a text are not what it is about', () => {
    expect(marks('Hier, à l’OTAN.\nab/cd (OTAN, Ford)\nFin')).toEqual(['OTAN → Q7184']);
    expect(marks('Elle (OTAN) a dit')).toEqual(['OTAN → Q7184']);
  });
});

describe('periphrases', () => {
  const at = (date?: string): LinkContext => ({ language: 'fr', date, country: 'FR' });

  it('mean who holds the role on the day of the article', () => {
    expect(marks('Le président français a parlé.', at())).toEqual(['président français → Q3052772']);
    expect(marks('Le président français a parlé.', at('2015-02-01'))).toEqual(['président français → Q157']);
    expect(marks('Le président français a parlé.', at('2010-02-01'))).toEqual([]);
  });

  it('carry their method', () => {
    expect(linkEntities('Le président français a parlé.', linker, at())[0]?.method).toBe('periphrasis');
  });

  it('leave former holders and appositions alone', () => {
    expect(marks('L’ancien président français a parlé.', at())).toEqual([]);
    expect(marks('Le président français Emmanuel Macron a parlé.', at())).toEqual(['Emmanuel Macron → Q3052772']);
  });

  it('without an adjective are those of the outlet’s country', () => {
    expect(marks('Le chef de l’État a parlé.', at())).toEqual(['chef de l’État → Q3052772']);
    expect(marks('Le chef de l’État a parlé.', { language: 'fr', country: 'BE' })).toEqual([]);
    expect(marks('Les chefs d’État ont parlé.', at())).toEqual([]);
  });
});

describe('misspelt names', () => {
  it.each([
    ['a letter too many', 'Emmanuel Macronn'],
    ['a letter missing', 'Emanuel Macron'],
    ['letters swapped', 'Emmanuel Marcon'],
    ['another transliteration', 'Volodimir Zelenskyy'],
  ])('link with %s', (_, name) => {
    const [mention] = linkEntities(`Hier, ${name} riait.`, linker, { language: 'fr' });
    expect(mention).toMatchObject({ start: 6, end: 6 + name.length, method: 'fuzzy' });
  });

  it('of one word link when the sounds are those of a well-known surname', () => {
    expect(marks('Hier, Zelenskiy riait.')).toEqual(['Zelenskiy → Q3874799']);
  });

  it.each([
    ['short words', 'Hier, Pariz riait'],
    ['names of others', 'Hier, Émile Macaron riait'],
    ['dictionary words', 'Hier, Claire Orange riait'],
  ])('are not seen in %s', (_, text) => {
    expect(marks(text)).toEqual([]);
  });

  it('stay unmarked when the reader turned that off', () => {
    expect(marks('Hier, Emmanuel Macronn riait.', { language: 'fr', fuzzy: false })).toEqual([]);
  });
});

describe('the reader’s wishes', () => {
  it('leave out kinds', () => {
    expect(marks('Emmanuel Macron à Paris', { language: 'fr', kinds: new Set(['place'] as const) })).toEqual([
      'Paris → Q90',
    ]);
  });

  it('set the threshold', () => {
    expect(marks('Emmanuel Macron à Paris', { language: 'fr', threshold: 0.999 })).toEqual([]);
  });
});
