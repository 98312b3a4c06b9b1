import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import type { Language } from '../../core/model.ts';
import { linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'place', { fr: 'Île-aux-Pins', en: 'Isle of Pines' }, { prior: 0.7 }),
    record('Q2', 'person', 'Éléonore d’Orvane', { prior: 0.7 }),
    record('Q3', 'organization', { fr: 'Ligue des œuvres', en: 'Works League' }, { prior: 0.7 }),
    record('Q4', 'place', { fr: 'Saint-Aubrac', en: 'Saint Aubrac' }, { prior: 0.7 }),
    record('Q5', 'organization', 'Vaste & Fils', { prior: 0.7 }),
    record('Q6', 'person', 'Łukasz Żurek', { prior: 0.7 }),
    record('Q7', 'person', 'Mehmet Işık', { prior: 0.7 }),
  ],
  {
    fr: 'hier on voit que dans avec la le les ligue des œuvres'.split(' '),
    en: 'later they saw that in with works league of isle pines'.split(' '),
  },
);

/** Entities and what is marked of the text, offsets as given: the marks must cut the text right. */
function cut(text: string, language: Language = 'fr'): string[] {
  return linkEntities(text, linker, { language }).map(
    ({ start, end, entity }) => `${entity} ${text.slice(start, end)}`,
  );
}

describe('one name, written in many ways', () => {
  it.each([
    ['as the data has it', 'Île-aux-Pins'],
    ['with spaces for hyphens', 'Île aux Pins'],
    ['without accents', 'Ile-aux-Pins'],
    ['with decomposed accents', 'I\u0302le-aux-Pins'],
    ['with no-break hyphens', 'Île\u2011aux\u2011Pins'],
    ['with hard spaces', 'Île\u00a0aux\u00a0Pins'],
    ['with narrow hard spaces', 'Île\u202faux\u202fPins'],
    ['with soft hyphens', 'Î\u00adle-aux-Pi\u00adns'],
    ['with zero-width spaces', 'Île-aux-\u200bPins'],
    ['in capitals', 'ÎLE-AUX-PINS'],
    ['in capitals without accents', 'ILE-AUX-PINS'],
  ])('is found %s', (_, name) => {
    expect(cut(`Hier, on voit ${name} avec la mer`)).toEqual([`Q1 ${name}`]);
  });

  it.each([
    ['a typographic apostrophe', 'Éléonore d’Orvane'],
    ['a straight one', "Éléonore d'Orvane"],
    ['a prime', 'Éléonore d′Orvane'],
    ['none', 'Éléonore d Orvane'],
  ])('is found with %s', (_, name) => {
    expect(cut(`Hier, on voit ${name} dans la rue`)).toEqual([`Q2 ${name}`]);
  });

  it.each([
    ['a ligature', 'Ligue des œuvres'],
    ['two letters for it', 'Ligue des oeuvres'],
    ['a capital ligature', 'LIGUE DES ŒUVRES'],
  ])('is found with %s', (_, name) => {
    expect(cut(`Hier, on voit la ${name} dans la rue`)).toEqual([`Q3 ${name}`]);
  });

  it.each([
    ['the saint spelled out', 'Saint-Aubrac'],
    ['an ampersand', 'Vaste & Fils'],
    ['Polish letters', 'Łukasz Żurek'],
    ['Polish letters in plain ones', 'Lukasz Zurek'],
    ['Turkish letters', 'Mehmet Işık'],
  ])('is found with %s', (_, name) => {
    expect(cut(`Hier, on voit ${name} dans la rue`).map((mark) => mark.slice(3))).toEqual([name]);
  });
});

describe('what stands around a name is not marked', () => {
  it.each([
    ['an elision', 'Hier, on voit l’Île-aux-Pins avec la mer', 'fr', 'Q1 Île-aux-Pins'],
    ['an elision of two letters', 'Hier, on voit qu’Éléonore d’Orvane dort', 'fr', 'Q2 Éléonore d’Orvane'],
    ['a possessive', 'Later they saw Saint Aubrac’s roofs', 'en', 'Q4 Saint Aubrac'],
    ['a straight possessive', "Later they saw Saint Aubrac's roofs", 'en', 'Q4 Saint Aubrac'],
    ['brackets', 'Hier, on voit (Saint-Aubrac) dans la rue', 'fr', 'Q4 Saint-Aubrac'],
    ['quotation marks', 'Hier, on voit «\u202fSaint-Aubrac\u202f» dans la rue', 'fr', 'Q4 Saint-Aubrac'],
    ['a full stop', 'Hier, on voit Saint-Aubrac.', 'fr', 'Q4 Saint-Aubrac'],
    ['an ellipsis', 'Hier, on voit Saint-Aubrac…', 'fr', 'Q4 Saint-Aubrac'],
    ['a suffix', 'Later they saw a Saint Aubrac-based firm', 'en', 'Q4 Saint Aubrac'],
  ] as const)('%s', (_, text, language, mark) => {
    expect(cut(text, language)).toEqual([mark]);
  });
});

describe('offsets', () => {
  it('count UTF-16 units, pictures and decomposed letters included', () => {
    const text = '🙂🙂 e\u0301 Hier, on voit Saint-Aubrac dans la rue 🙂 avec Łukasz Żurek';
    expect(cut(text)).toEqual(['Q4 Saint-Aubrac', 'Q6 Łukasz Żurek']);
  });
});
