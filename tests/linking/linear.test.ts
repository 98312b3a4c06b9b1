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
const SLACK = 2_000;
/** A square would take 64 times the steps; sums of a few more than eight come from what short texts leave out. */
const LINEAR = 9;

describe('steps grow with the text, not with its square', () => {
  it.each([
    ['capitals', 'A', 400_000],
    ['one name', 'Emmanuel Macron. ', 4_000],
    ['one name without an end', 'Emmanuel Macron ', 4_000],
    ['one surname', 'Macron. ', 8_000],
    ['a name and its surname', 'Emmanuel Macron. Macron. Claire Martin. Martin. ', 1_600],
    ['a misspelt name', 'Emanuel Macron a dit. ', 1_600],
    ['a body and its short name', 'La Commission européenne a dit. La Commission a dit. ', 1_600],
    ['acronyms spelled out', 'La Caisse des Mots (CDM) a dit. ', 1_600],
    ['acronyms in brackets', '(ABC) ', 8_000],
    ['open brackets', '(', 40_000],
    ['initials', 'A.', 16_000],
    ['hyphens', 'A-', 16_000],
    ['elisions', 'l’', 16_000],
    ['combining marks', 'e\u0301', 80_000],
    ['right-to-left marks', '\u202eA ', 16_000],
    ['lone surrogates', '\ud800A ', 16_000],
    ['unknown names', 'Zorglub Dupontel. ', 4_000],
    ['one line of words', 'le la a dit hier ', 4_000],
    ['lines', 'Macron\n', 8_000],
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
    expect(stepsFor(names(1_600))).toBeLessThanOrEqual(stepsFor(names(200)) * LINEAR + SLACK);
  });
});
