import { describe, expect, it } from 'vitest';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const linker = linkerOf(
  [
    record('Q1', 'organization', 'The Marsane Times', { names: ['Marsane Times'] }),
    record('Q2', 'organization', 'The Times', { prior: 0.8 }),
    record('Q3', 'organization', 'The Verdel Times', { names: ['Verdel Times'] }),
    record('Q4', 'organization', 'Marsane Herald'),
    record('Q30', 'place', 'America', { prior: 0.95 }),
    record('Q60', 'place', 'New Marsane', {
      prior: 0.9,
      facts: [{ p: 'country', v: { e: 'Q30' }, src: SRC }],
    }),
    record(
      'Q61',
      'place',
      { fr: 'État de New Marsane', en: 'New Marsane State' },
      {
        prior: 0.6,
        names: [{ text: 'New Marsane', lang: 'en' }],
        facts: [{ p: 'country', v: { e: 'Q30' }, src: SRC }],
      },
    ),
    record('Q62', 'place', 'Ostrelle', { prior: 0.9 }),
  ],
  {
    fr: 'le la les hier on a dit que selon de times'.split(' '),
    en: 'the a later they said that it read of in from new times herald state senator democrat governor upstate met and'.split(
      ' ',
    ),
  },
);

function marks(text: string): string[] {
  return linked(text, linker, { language: 'en' });
}

describe('the Times', () => {
  it('is the paper whose full name the page gave before', () => {
    expect(marks('They read it in Marsane Times. The Times said that it met the Times.')).toEqual([
      'Marsane Times → Q1',
      'The Times → Q1',
      'Times → Q1',
    ]);
  });

  it('is the paper of that very name where the page names no other', () => {
    expect(marks('They said that it read The Times.')).toEqual(['The Times → Q2']);
  });

  it('is the paper of that very name with a capital in the middle of a sentence', () => {
    expect(marks('They read Marsane Times and The Times.')).toEqual(['Marsane Times → Q1', 'The Times → Q2']);
  });

  it('is not the one that is named later', () => {
    expect(marks('The Times said that. They read Marsane Times.')).toEqual(['The Times → Q2', 'Marsane Times → Q1']);
  });

  it('is neither of two papers that both end so', () => {
    const found = marks('They read Marsane Times and Verdel Times. The Times said that.');
    expect(found).toEqual(['Marsane Times → Q1', 'Verdel Times → Q3']);
  });
});

describe('the last word of a paper that has no namesake', () => {
  it('stands for it after its article', () => {
    expect(marks('They read the Marsane Herald. Later the Herald said that.')).toEqual([
      'Marsane Herald → Q4',
      'Herald → Q4',
    ]);
  });

  it('does not without', () => {
    expect(marks('They read the Marsane Herald. Later Herald said that.')).toEqual(['Marsane Herald → Q4']);
  });
});

describe('a state with the name of a city', () => {
  it.each([
    ['a senator is of', 'They met Sen. Zork Blip of New Marsane in Ostrelle.'],
    ['a senator with an initial is of', 'They met Senator Zork Q. Blip of New Marsane in Ostrelle.'],
    ['a Democrat is of', 'They met a Democrat of New Marsane in Ostrelle.'],
    ['lies upstate', 'They met in upstate New Marsane and in Ostrelle.'],
    ['has a governor', 'They met the New Marsane governor in Ostrelle.'],
  ])('%s the state', (_, text) => {
    expect(marks(text)).toEqual(['New Marsane → Q61', 'Ostrelle → Q62']);
  });

  it.each([
    ['people', 'They met the people of New Marsane in Ostrelle.'],
    ['a name', 'They met Zork Blip of New Marsane in Ostrelle.'],
    ['a sentence', 'They met a senator that read of New Marsane in Ostrelle.'],
  ])('leaves the city to %s', (_, text) => {
    expect(marks(text)).toEqual(['New Marsane → Q60', 'Ostrelle → Q62']);
  });

  it('is meant there alone: elsewhere on the page the city is', () => {
    expect(marks('They met Sen. Zork Blip of New Marsane. Later they met in New Marsane.')).toEqual([
      'New Marsane → Q61',
      'New Marsane → Q60',
    ]);
  });

  it('is English: French pages have senators of departments', () => {
    expect(linked('Hier on a dit que Sen. Zork Blip of New Marsane', linker, { language: 'fr' })).not.toContain(
      'New Marsane → Q61',
    );
  });
});
