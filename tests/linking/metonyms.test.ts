import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const club = [{ p: 'type', v: { t: 'Q476028' }, src: SRC }];
const metonym = (text: string) => [{ text, kind: 'metonym' as const }];
const linker = linkerOf(
  [
    record(
      'Q1',
      'organization',
      { fr: 'hôtel de Vaugrise', en: 'Hôtel Vaugrise' },
      { prior: 0.72, names: metonym('Vaugrise') },
    ),
    record('Q2', 'place', 'Vaugrise', { prior: 0.05 }),
    record('Q3', 'organization', 'Eastgate', { prior: 0.72, names: metonym('Eastgate') }),
    record('Q4', 'place', 'Eastgate', { prior: 0.4 }),
    record('Q5', 'organization', 'Olympique Morland', { prior: 0.65, facts: club }),
    record('Q6', 'place', 'Morland', { prior: 0.5 }),
    record('Q7', 'organization', { fr: 'Maison-Bleue', en: 'Blue House' }, { prior: 0.8 }),
  ],
  {
    fr: 'hier la le on a dit que dans un musée de à match but buts ligue saison gardien penalty maison bleue avec selon'.split(
      ' ',
    ),
    en: 'later the said that in blue house they saw'.split(' '),
  },
);

function marks(text: string, language: Language = 'fr'): string[] {
  return linked(text, linker, { language });
}

const MATCH = 'Un match, deux buts, un penalty, la ligue, la saison, un but, un gardien de la ligue.';

describe('a place that stands for who sits there', () => {
  it('means them on every page, and not the village of that name', () => {
    expect(marks('Hier, Vaugrise a dit que la saison')).toEqual(['Vaugrise → Q1']);
    expect(marks(`${MATCH}\nHier, on a dit que Vaugrise`)).toEqual(['Vaugrise → Q1']);
  });

  it('may bear the very name of the place', () => {
    expect(marks('Later they said that Eastgate', 'en')).toEqual(['Eastgate → Q3']);
  });

  it('is written with a hyphen or without', () => {
    expect(marks('Hier, on a dit que la Maison-Bleue, puis la Maison Bleue')).toEqual([
      'Maison-Bleue → Q7',
      'Maison Bleue → Q7',
    ]);
    expect(marks('Hier, on a dit que la maison bleue')).toEqual([]);
  });
});

describe('a city that stands for its club', () => {
  it('does so on football pages alone', () => {
    expect(marks('Hier, on a dit que Morland')).toEqual(['Morland → Q6']);
    expect(marks(`${MATCH}\nHier, un but contre Morland`)).toEqual(['Morland → Q5']);
  });
});
