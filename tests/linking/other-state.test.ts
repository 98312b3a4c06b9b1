import { describe, expect, it } from 'vitest';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const of = (state: 'Q30' | 'Q212' | 'Q38') => [{ p: 'country', v: { e: state }, src: SRC }] as const;

const linker = linkerOf(
  [
    record('Q30', 'place', 'United States', { prior: 0.98 }),
    record('Q212', 'place', 'Ukraine', { prior: 0.98 }),
    record('Q38', 'place', 'South Zembla', { prior: 0.95 }),
    record('Q145', 'place', 'UK', { prior: 0.98 }),
    record('Q1', 'organization', 'Supreme Court', { prior: 0.7, facts: of('Q30') }),
    record('Q2', 'organization', 'United States Air Force', {
      prior: 0.7,
      facts: of('Q30'),
      names: [{ text: 'Air Force', kind: 'short' }],
    }),
    record('Q3', 'organization', 'Security Council', { prior: 0.8 }),
    record('Q4', 'organization', 'Zorkle', { prior: 0.8, facts: of('Q30') }),
    record('Q5', 'organization', 'American Academy', { prior: 0.8 }),
    record('Q6', 'organization', 'Congress', { prior: 0.8 }),
    record('Q7', 'place', 'Golden Dawn', { prior: 0.8 }),
    record('Q8', 'organization', 'University of Zembla', { prior: 0.8 }),
  ],
  {
    fr: [],
    en: 'the court supreme force council security said air of order party to a in at later'.split(' '),
  },
);

function marks(text: string): string[] {
  return linked(text, linker, { language: 'en' });
}

describe('a body’s name after a state', () => {
  it.each([
    ['Later Ukraine’s Supreme Court said', 'Supreme Court → Q1'],
    ['Later Ukraine\u0027s Air Force said', 'Air Force → Q2'],
    ['Later the UK Supreme Court said', 'Supreme Court → Q1'],
    ['Later South Zembla’s Supreme Court said', 'Supreme Court → Q1'],
  ])('is that of another state: %s', (text, wrong) => {
    expect(marks(text)).not.toContain(wrong);
  });

  it('is its own', () => {
    expect(marks('Later the United States’ Supreme Court said. Later the Supreme Court said.')).toContain(
      'Supreme Court → Q1',
    );
  });

  it('leaves bodies of no state and firms', () => {
    expect(marks('Later Ukraine’s Security Council said')).toContain('Security Council → Q3');
    expect(marks('Later Ukraine’s Zorkle said')).toContain('Zorkle → Q4');
  });
});

describe('a body’s name that goes on', () => {
  it.each([
    'Later the American Academy of Dermatology said',
    'Later the Congress of Trade Unions said',
    'Later the American Academy for the Arts said',
    'Later the University of Zembla at Nurk said',
  ])('is that of another one: %s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it('does not go on in small letters', () => {
    expect(marks('Later the American Academy of doctors said')).toEqual(['American Academy → Q5']);
    expect(marks('Later the Congress for a day said')).toEqual(['Congress → Q6']);
  });

  it('closes an order’s name', () => {
    expect(marks('Later the Order of the Golden Dawn said')).toEqual([]);
    expect(marks('Later in the Golden Dawn said')).toEqual(['Golden Dawn → Q7']);
  });
});
