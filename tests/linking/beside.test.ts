import { describe, expect, it } from 'vitest';
import { NamesBeside } from '../../core/linking/beside.ts';
import { linkBlocks } from '../../core/linking/link-blocks.ts';
import type { EntityId, Language } from '../../core/model.ts';
import { readPage, runOf } from './support/pages.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const of = (p: string, e: EntityId) => ({ p, v: { e }, src: SRC });
const linker = linkerOf(
  [
    record('Q1', 'place', 'Orvane', { prior: 0.45, facts: [of('partOf', 'Q3')] }),
    record('Q2', 'place', 'Orvane', { prior: 0.5, facts: [of('country', 'Q5')] }),
    record('Q3', 'place', 'Drelle', { prior: 0.4 }),
    record('Q4', 'place', 'Drelle Basse', { prior: 0.4 }),
    record('Q5', 'place', { fr: 'Ostrie', en: 'Ostria' }, { prior: 0.97 }),
    record('Q6', 'place', 'Texas', { prior: 0.8, facts: [of('country', 'Q7')] }),
    record('Q7', 'place', 'Zembla', { prior: 0.97 }),
    record('Q8', 'place', 'Marsane', { prior: 0.9, facts: [of('country', 'Q5')] }),
    record('Q9', 'place', 'Galvo', { prior: 0.7, facts: [of('country', 'Q7')] }),
  ],
  { fr: 'hier on voit que le la et à avec dans'.split(' '), en: 'later they saw that in and the new said'.split(' ') },
);

/** What the text adds to the name, by the NamesBeside of its page. */
function added(text: string, name: string, language: Language = 'fr'): EntityId[] {
  const { page, readings } = readPage(text, linker, { language });
  return new NamesBeside(page, readings).after(runOf(page, name).last).map((index) => linker.entities.idOf(index));
}

function isStateAfter(text: string, name: string, language: Language = 'en'): boolean {
  const { page, readings } = readPage(text, linker, { language });
  return new NamesBeside(page, readings).isStateAfter(runOf(page, name).last);
}

describe('what is added to a name', () => {
  it.each([
    ['in brackets', 'à Orvane (Drelle) hier', ['Q3']],
    ['after a comma', 'à Orvane, Drelle, hier', ['Q3']],
    ['in several words', 'à Orvane (Drelle Basse) hier', ['Q4']],
    ['before more in the brackets', 'à Orvane (Drelle, Ostrie) hier', ['Q3']],
  ])('is found %s', (_, text, expected) => {
    expect(added(text, 'Orvane')).toEqual(expected);
  });

  it.each([
    ['without a mark', 'à Orvane Drelle hier'],
    ['after a word', 'à Orvane et Drelle hier'],
    ['after a full stop', 'à Orvane. Drelle hier'],
    ['after a dash', 'à Orvane - Drelle hier'],
    ['on the next line', 'à Orvane,\nDrelle hier'],
    ['in quotation marks', 'à Orvane « Drelle » hier'],
    ['of an unknown name', 'à Orvane (Drullo) hier'],
    ['later in the brackets', 'à Orvane (dans Drelle) hier'],
    ['at the end', 'hier à Orvane'],
  ])('is nothing %s', (_, text) => {
    expect(added(text, 'Orvane')).toEqual([]);
  });
});

describe('a state of America after a comma', () => {
  it.each([
    ['they saw Galvo, Texas, there', 'Galvo'],
    ['they saw Galvo, Ohio', 'Galvo'],
    ['they saw Galvo, New Mexico', 'Galvo'],
    ['they saw Galvo, Nova Scotia, there', 'Galvo'],
  ])('is one: %s', (text, name) => {
    expect(isStateAfter(text, name)).toBe(true);
  });

  it.each([
    ['in brackets', 'they saw Galvo (Texas) there', 'en'],
    ['without a comma', 'they saw Galvo Texas there', 'en'],
    ['in small letters', 'they saw Galvo, texas', 'en'],
    ['of two words that is cut', 'they saw Galvo, New Hats', 'en'],
    ['of another country', 'they saw Galvo, Ostria', 'en'],
    ['in French', 'on voit Galvo, Texas', 'fr'],
    ['at the end', 'they saw Galvo', 'en'],
  ] as const)('is none %s', (_, text, language) => {
    expect(isStateAfter(text, 'Galvo', language)).toBe(false);
  });
});

describe('namesakes', () => {
  const orvane = (text: string): string[] => linked(text, linker).filter((mark) => mark.startsWith('Orvane'));

  it.each([
    ['the county is added', 'Hier, on voit Orvane (Drelle)', ['Orvane → Q1']],
    ['the country is added', 'Hier, on voit Orvane (Ostrie)', ['Orvane → Q2']],
    ['nothing that tells is added', 'Hier, on voit Orvane (Drullo)', []],
  ])('are told apart where %s', (_, text, expected) => {
    expect(orvane(text)).toEqual(expected);
  });

  it('are told apart over a line end of the source', () => {
    const found = linkBlocks([{ id: 1, text: 'Hier, on voit Orvane\n(Drelle)' }], linker, { language: 'fr' });
    expect(found[0]?.entity).toBe('Q1');
  });
});

describe('a town with a state of America after it', () => {
  const marks = (text: string): string[] => linked(text, linker, { language: 'en' });

  it('is not the city of another country', () => {
    expect(marks('Later they saw Marsane, Texas')).not.toContain('Marsane → Q8');
    expect(marks('Later they saw Marsane, Ohio')).not.toContain('Marsane → Q8');
    expect(marks('Later they saw Marsane, and Texas')).toContain('Marsane → Q8');
  });

  it('is the one of that country', () => {
    expect(marks('Later they saw Galvo, Texas')).toEqual(['Galvo → Q9', 'Texas → Q6']);
  });
});
