import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import { countSteps } from './support/count-steps.ts';
import { linkerOf, record } from './support/small-world.ts';

const linker = linkerOf(
  [
    record('Q1', 'person', 'Emmanuel Macron', { prior: 0.9, names: [{ text: 'Macron', kind: 'surname' }] }),
    record('Q2', 'place', 'Paris', { prior: 0.9 }),
    record('Q3', 'organization', 'Commission européenne', { prior: 0.9 }),
    record('Q4', 'person', 'Claire Martin', { prior: 0.5 }),
  ],
  { fr: 'le la a dit hier à avec de commission'.split(' '), en: [] },
);

function stepsFor(text: string): number {
  return countSteps(() => linkEntities(text, linker, { language: 'fr' }));
}

const GROWTH = 8;
/** Rounding, and what a page costs whatever its length. */
const SLACK = 1_000;
/** A square would take 64 times the steps; sums of a few more than eight come from what short texts leave out. */
const LINEAR = 9;

describe('steps grow with the text, not with its square', () => {
  it.each([
    ['capitals', 'A', 80_000],
    ['one name', 'Emmanuel Macron. ', 1_600],
    ['one name without an end', 'Emmanuel Macron ', 1_600],
    ['one surname', 'Macron. ', 2_400],
    ['a name and its surname', 'Emmanuel Macron. Macron. Claire Martin. Martin. ', 1_600],
    ['a misspelt name', 'Emanuel Macron a dit. ', 1_600],
    ['a body and its short name', 'La Commission européenne a dit. La Commission a dit. ', 1_600],
    ['acronyms spelled out', 'La Caisse des Mots (CDM) a dit. ', 1_600],
    ['acronyms in brackets', '(ABC) ', 2_400],
    ['open brackets', '(', 6_400],
    ['initials', 'A.', 6_400],
    ['hyphens', 'A-', 6_400],
    ['elisions', 'l’', 6_400],
    ['combining marks', 'e\u0301', 80_000],
    ['right-to-left marks', '\u202eA ', 6_400],
    ['lone surrogates', '\ud800A ', 6_400],
    ['unknown names', 'Zorglub Dupontel. ', 1_600],
    ['one line of words', 'le la a dit hier ', 1_600],
    ['lines', 'Macron\n', 2_400],
  ])('for %s', (_, piece, count) => {
    const part = stepsFor(piece.repeat(count / GROWTH));
    const whole = stepsFor(piece.repeat(count));
    expect(whole).toBeLessThanOrEqual(part * LINEAR + SLACK);
  });

  it('for as many different names as there are words', () => {
    const names = (count: number): string =>
      Array.from({ length: count }, (_, i) => `Hier, Jean Z${'abcdefgh'[i % 8]}rglub${i.toString(36)} a dit. `).join(
        '',
      );
    expect(stepsFor(names(800))).toBeLessThanOrEqual(stepsFor(names(100)) * LINEAR + SLACK);
  });
});
