import { describe, expect, it } from 'vitest';
import { type Cues, cuesOf, hasPlaceCue, hasTitle } from '../../core/linking/cues.ts';
import type { PageText } from '../../core/linking/page-text.ts';
import type { NameSpan } from '../../core/linking/scan.ts';
import type { Language } from '../../core/model.ts';
import { pageOf, runOf } from './support/pages.ts';
import { linkerOf, record } from './support/small-world.ts';

const linker = linkerOf([record('Q1', 'place', 'Ostrelle')]);

/** Every place where the page writes « Ostrelle ». */
function sightingsOf({ text, tokens }: PageText): NameSpan[] {
  const found = [];
  for (let at = 0; at < tokens.count; at++) {
    const isOne = text.slice(tokens.starts[at], tokens.ends[at]) === 'Ostrelle';
    if (isOne) found.push({ first: at, last: at, name: 1 });
  }
  return found;
}

function cuesIn(text: string, language: Language): Cues {
  const page = pageOf(text, linker, language);
  const all = sightingsOf(page);
  return cuesOf(all, all, page);
}

/** The names of the cues that the words around « Ostrelle » give. */
function given(text: string, language: Language): string[] {
  return Object.entries(cuesIn(text, language)).flatMap(([cue, value]) => (value ? [cue] : []));
}

describe('the words beside a name', () => {
  it.each([
    ['on rit à Ostrelle', 'fr', ['place']],
    ['on va vers Ostrelle', 'fr', ['place']],
    ['they laugh in Ostrelle', 'en', ['place']],
    ['they ran across Ostrelle', 'en', ['place']],
  ] as const)('say that it is a place: %s', (text, language, cues) => {
    expect(given(text, language)).toEqual(cues);
  });

  it.each([
    ['Ostrelle dit non', 'fr', ['actor']],
    ['Ostrelle a déclaré ceci', 'fr', ['actor']],
    ['Ostrelle said no', 'en', ['actor']],
  ] as const)('say that it acts: %s', (text, language, cues) => {
    expect(given(text, language)).toEqual(cues);
  });

  it.each([
    ['on voit Mme Ostrelle', 'fr', ['title']],
    ['on voit M. Ostrelle', 'fr', ['title']],
    ['they saw Dr. Ostrelle', 'en', ['title']],
    ['they saw Senator Ostrelle', 'en', ['title']],
  ] as const)('say that it is somebody: %s', (text, language, cues) => {
    expect(given(text, language)).toEqual(cues);
  });

  it.each([
    ['on rit chez Ostrelle', 'fr', ['body']],
    ['on voit le patron de Ostrelle', 'fr', ['body']],
    ['on voit le patron d’Ostrelle', 'fr', ['body']],
    ['on voit les salariés du Ostrelle', 'fr', ['body']],
    ['they sold shares of Ostrelle', 'en', ['body']],
    ['they met a carmaker Ostrelle', 'en', ['body']],
    ['they saw Ostrelle Inc. there', 'en', ['body']],
  ] as const)('say that it is a body: %s', (text, language, cues) => {
    expect(given(text, language)).toEqual(cues);
  });

  it.each([
    ['on voit Ostrelle ici', 'fr'],
    ['on rit à, Ostrelle', 'fr'],
    ['on voit Ostrelle, dit-on', 'fr'],
    ['on voit Ostrelle on a déclaré', 'fr'],
    ['on voit Mme, Ostrelle', 'fr'],
    ['on voit le maire de Ostrelle', 'fr'],
    ['on voit les toits de Ostrelle', 'fr'],
    ['on voit Ostrelle inc', 'fr'],
    ['they laugh à Ostrelle', 'en'],
    ['they saw Ostrelle a said', 'en'],
    ['they saw the roofs of Ostrelle', 'en'],
    ['Ostrelle', 'en'],
  ] as const)('say nothing: %s', (text, language) => {
    expect(given(text, language)).toEqual([]);
  });
});

describe('cues of one page', () => {
  it('come from anywhere on it', () => {
    expect(cuesIn('on voit Ostrelle ici et on rit à Ostrelle et Ostrelle dit oui', 'fr')).toEqual({
      place: true,
      actor: true,
      title: false,
      body: false,
      thing: 0,
    });
  });

  it.each([
    [0, 'on voit Ostrelle et puis Ostrelle'],
    [0.5, 'on voit le film Ostrelle et puis Ostrelle'],
    [1, 'on voit le film Ostrelle et puis le film Ostrelle'],
  ])('tell the share of things, here %d', (share, text) => {
    expect(cuesIn(text, 'fr').thing).toBe(share);
  });

  it('ask only of names that stand by themselves, but of things everywhere', () => {
    const page = pageOf('on rit à Ostrelle et on voit le film Ostrelle', linker, 'fr');
    const all = sightingsOf(page);
    expect(cuesOf([], all, page)).toEqual({ place: false, actor: false, title: false, body: false, thing: 0.5 });
    expect(cuesOf([], [], page).thing).toBe(0);
  });
});

describe('a cue and its name', () => {
  const at = (text: string): [PageText, number] => {
    const page = pageOf(text, linker, 'fr');
    return [page, runOf(page, 'Ostrelle').first];
  };

  it.each([
    ['a space', 'à Ostrelle', true],
    ['a hard space', 'à\u00a0Ostrelle', true],
    ['a hyphen', 'à-Ostrelle', false],
    ['a bracket', 'à (Ostrelle)', false],
  ])('with %s between: %s', (_, text, expected) => {
    expect(hasPlaceCue(...at(text))).toBe(expected);
  });

  it.each([
    ['a dot', 'Mme. Ostrelle', true],
    ['a hyphen', 'Mme-Ostrelle', false],
    ['a quotation mark', 'Mme « Ostrelle »', false],
  ])('of a title, with %s between: %s', (_, text, expected) => {
    expect(hasTitle(...at(text))).toBe(expected);
  });
});
