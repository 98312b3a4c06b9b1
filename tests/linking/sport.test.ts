import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const club = [{ p: 'type', v: { t: 'Q476028' }, src: SRC }];
const linker = linkerOf(
  [
    record('Q1022', 'place', 'Stuttgart', { prior: 0.55 }),
    record('Q4512', 'organization', 'VfB Stuttgart', { prior: 0.66, facts: club }),
    record('Q365', 'place', { fr: 'Cologne', en: 'Cologne' }, { prior: 0.56 }),
    record('Q104770', 'organization', '1. FC Cologne', { prior: 0.52, facts: club }),
    record('Q8652', 'place', 'Miami', { prior: 0.56 }),
    record('Q169138', 'organization', 'Miami Heat', { prior: 0.66 }),
    record('Q323728', 'organization', 'German Olympic Committee', { prior: 0.4 }),
  ],
  {
    fr: 'le la a contre match but buts ligue saison entraîneur attaquant gardien penalty ville musée ouvre ses portes'.split(
      ' ',
    ),
    en: 'the a match goal goals league season coach striker beat in city museum opens heat won team playoffs points'.split(
      ' ',
    ),
  },
);

const MATCH = {
  fr: 'Un match, deux buts, un penalty, la ligue, la saison, un attaquant, un gardien, un entraîneur.',
  en: 'A match, two goals, a penalty, the league, the season, a striker, a goalkeeper and a coach.',
};
const BASKETBALL = 'The NBA team, its coach, the playoffs, a win, a game, points and the season in basketball.';

function marks(text: string, language: Language): string[] {
  return linked(text, linker, { language });
}

describe('a city’s name', () => {
  it('means its club on a football page that speaks of its match', () => {
    expect(marks(`${MATCH.en}\nThey said Stuttgart won.`, 'en')).toEqual(['Stuttgart → Q4512']);
    expect(marks(`${MATCH.fr}\nHier, un nul contre Cologne.`, 'fr')).toEqual(['Cologne → Q104770']);
  });

  it('means its club beside a result', () => {
    expect(marks(`${MATCH.en}\nThey saw Stuttgart 2-1 there.`, 'en')).toEqual(['Stuttgart → Q4512']);
  });

  it('means every club of the page once one is named in full', () => {
    const found = marks(`${MATCH.en}\nIt was VfB Stuttgart, then, and poor Cologne.`, 'en');
    expect(found).toEqual(['VfB Stuttgart → Q4512', 'Cologne → Q104770']);
  });

  it('stays the city where the text speaks of the town', () => {
    const text = `${MATCH.en}\nThey said Stuttgart won. Later, a museum in Stuttgart, and the city of Stuttgart.`;
    expect(marks(text, 'en')).toEqual(['Stuttgart → Q4512', 'Stuttgart → Q1022', 'Stuttgart → Q1022']);
    expect(marks(`${MATCH.fr}\nHier, un nul contre Cologne. Puis un musée à Cologne.`, 'fr')).toContain(
      'Cologne → Q365',
    );
  });

  it('stays the city on pages that are not about football', () => {
    expect(marks('Le musée de Stuttgart ouvre ses portes contre Cologne.', 'fr')).toEqual([
      'Stuttgart → Q1022',
      'Cologne → Q365',
    ]);
    expect(marks(`${BASKETBALL}\nThey said Stuttgart won.`, 'en')).toEqual(['Stuttgart → Q1022']);
  });

  it('tells that the city may be meant', () => {
    const [mention] = linkEntities(`${MATCH.en}\nThey said Stuttgart won.`, linker, { language: 'en' });
    expect(mention?.rival).toBe('Q1022');
  });
});

describe('one word of a club’s name', () => {
  it('means the club that the page names in full', () => {
    expect(marks(`${BASKETBALL}\nThe Miami Heat lost. In a match of the season the Heat won.`, 'en')).toEqual([
      'Miami Heat → Q169138',
      'Heat → Q169138',
    ]);
  });

  it('is the city where an agency says that it wrote', () => {
    expect(marks(`Miami - ${BASKETBALL}\nThe Miami Heat lost.`, 'en')).toContain('Miami → Q8652');
  });

  it('is nothing in small letters or on other pages', () => {
    expect(marks(`${BASKETBALL}\nThe Miami Heat lost in the heat.`, 'en')).toEqual(['Miami Heat → Q169138']);
    expect(marks('The Miami Heat came. Later, the Heat won.', 'en')).toEqual(['Miami Heat → Q169138']);
  });
});
