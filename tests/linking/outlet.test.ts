import { describe, expect, it } from 'vitest';
import type { NameEntry } from '../../core/gazetteer/entry.ts';
import { collectAnchors, countCountries } from '../../core/linking/anchors.ts';
import { phraseHash } from '../../core/linking/lexicon.ts';
import { atHome, outletOf } from '../../core/linking/outlet.ts';
import type { EntityId } from '../../core/model.ts';
import { readPage } from './support/pages.ts';
import { linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const of = (p: string, e: EntityId) => ({ p, v: { e }, src: SRC });
const state = (code: string) => ({ p: 'iso2', v: code, src: SRC });
const linker = linkerOf(
  [
    record('Q1', 'place', { fr: 'Ostrie', en: 'Ostria' }, { prior: 0.97, facts: [state('OS')] }),
    record('Q2', 'place', 'Zembla', { prior: 0.97, facts: [state('ZE')] }),
    record('Q3', 'person', 'Lise Tarvel', { prior: 0.6, facts: [of('citizenship', 'Q1')] }),
    record('Q4', 'person', 'Bengt Holm', { prior: 0.6, facts: [of('citizenship', 'Q2')] }),
    record('Q5', 'person', 'Ana Kovi', { prior: 0.3 }),
    record('Q6', 'person', 'Ivo Dar', { prior: 0.29 }),
    record('Q7', 'place', 'Marsane', { prior: 0.7, facts: [of('country', 'Q1')] }),
    record('Q8', 'place', 'Orvane', { prior: 0.69 }),
    record('Q9', 'place', 'Merlou', { prior: 0.9, facts: [of('country', 'Q1')] }),
    record('Q10', 'place', 'Merlou', { prior: 0.9, facts: [of('country', 'Q2')] }),
    record('Q11', 'place', 'Plage', { prior: 0.8 }),
  ],
  { fr: 'hier on voit que le la et plage'.split(' '), en: [] },
);
const { entities } = linker;
const idsOf = (indexes: Iterable<number>): EntityId[] => [...indexes].map((index) => entities.idOf(index)).sort();

describe('the outlet’s state', () => {
  it.each([
    ['OS', 'Q1'],
    ['ZE', 'Q2'],
    ['XX', undefined],
    [undefined, undefined],
  ] as const)('is found by its code: %s', (code, id) => {
    const index = outletOf(linker, code);
    expect(index === undefined ? undefined : entities.idOf(index)).toBe(id);
  });
});

describe('who holds an office named without its country', () => {
  const holders: NameEntry[] = (['Q3', 'Q4', 'Q5'] as const).map((id) => ({
    entity: entities.indexOf(id) ?? -1,
    kind: 'periphrasis',
    language: 'fr',
    commonFr: false,
    commonEn: false,
    isAcronym: false,
    since: 0,
    until: 99991231,
  }));
  const meant = (phrase: string, code?: string): EntityId[] =>
    idsOf(atHome(holders, phraseHash(phrase), linker, outletOf(linker, code)).map(({ entity }) => entity));

  it.each(['chef de l’État', 'cheffe de l’État', 'Premier ministre', 'présidente de la République'])(
    'is the holder at home: %s',
    (office) => {
      expect(meant(office, 'OS')).toEqual(['Q3']);
      expect(meant(office, 'ZE')).toEqual(['Q4']);
      expect(meant(office, 'XX')).toEqual([]);
      expect(meant(office)).toEqual([]);
    },
  );

  it.each(['président ostrien', 'chef de gare', 'ministre'])('may be anybody with any other office: %s', (office) => {
    expect(meant(office, 'OS')).toEqual(['Q3', 'Q4', 'Q5']);
  });
});

describe('what a page names for sure', () => {
  const anchorsOf = (text: string, known: EntityId[] = []): EntityId[] =>
    idsOf(collectAnchors(readPage(text, linker, { language: 'fr' }).readings, linker, { known }));

  it.each([
    ['a state', 'Hier, on voit Zembla', ['Q2']],
    ['a single word just well-known enough', 'Hier, on voit Marsane', ['Q7']],
    ['no single word less known', 'Hier, on voit Orvane', []],
    ['several words just well-known enough', 'Hier, on voit Ana Kovi', ['Q5']],
    ['no several words less known', 'Hier, on voit Ivo Dar', []],
    ['no name of two', 'Hier, on voit Merlou', []],
    ['no word of the language', 'Hier, on voit Plage', []],
    ['nothing where it names nothing', 'Hier, on voit la plage', []],
  ])('holds %s', (_, text, expected) => {
    expect(anchorsOf(text)).toEqual(expected);
  });

  it('holds what its other parts name, known or not', () => {
    expect(anchorsOf('Hier, on voit Zembla', ['Q6', 'Q999'])).toEqual(['Q2', 'Q6']);
  });

  it('is counted by country', () => {
    const { readings } = readPage('Hier, on voit Marsane, Lise Tarvel, Bengt Holm et Ana Kovi', linker, {
      language: 'fr',
    });
    const counts = countCountries(collectAnchors(readings, linker, {}), linker);
    expect([...counts].map(([country, count]) => [entities.idOf(country), count])).toEqual(
      expect.arrayContaining([
        ['Q1', 2],
        ['Q2', 1],
      ]),
    );
    expect(counts.size).toBe(2);
  });
});
