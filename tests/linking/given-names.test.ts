import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const linker = linkerOf(
  [
    record('Q1', 'place', 'Nancie', { prior: 0.7 }),
    record('Q2', 'organization', 'Chloris', { prior: 0.8 }),
    record('Q3', 'person', 'Karl Goldmann', { prior: 0.9, names: [{ text: 'Goldmann', kind: 'surname' }] }),
    record('Q4', 'place', 'Washingham', { prior: 0.93 }),
    record('Q5', 'person', 'George Washingham', { prior: 0.9 }),
    record('Q6', 'place', 'Robertia', { prior: 0.5 }),
    record('Q7', 'place', 'Arcticum', { prior: 0.8 }),
    record('Q8', 'place', 'Texia', { prior: 0.93, facts: [{ p: 'country', v: { e: 'Q30' }, src: SRC }] }),
    record('Q30', 'place', 'Amerigo', { prior: 0.98 }),
  ],
  {
    fr: 'sa fille raconte hier dans la ville à ans plus de habitants est la une'.split(' '),
    en: 'scored said homes in the his cousin rob won later was center research and met'.split(' '),
  },
);

function marks(text: string, language: Language): string[] {
  return linked(text, linker, { language });
}

describe('a first name that a place bears', () => {
  it.each([
    ['Nancie, 34 ans, raconte', 'fr'],
    ['Nancie, 23, scored', 'en'],
    ['Hier, sa fille Nancie raconte', 'fr'],
    ['Hier, sa fille Chloris raconte', 'fr'],
    ['Later his cousin Nancie said', 'en'],
  ] as const)('is somebody’s: %s', (text, language) => {
    expect(marks(text, language)).toEqual([]);
  });

  it.each([
    ['À Nancie, 34 000 habitants', 'fr'],
    ['Hier, la ville de Nancie, 34 habitants', 'fr'],
    ['Later in Nancie, 18,700 homes', 'en'],
  ] as const)('is the place before other figures: %s', (text, language) => {
    expect(marks(text, language)).toEqual(['Nancie → Q1']);
  });
});

describe('a surname that the data knows by itself', () => {
  it('means its bearer alone or after a title', () => {
    expect(marks('Later Goldmann won', 'en')).toEqual(['Goldmann → Q3']);
    expect(marks('Later President Goldmann won', 'en')).toEqual(['Goldmann → Q3']);
  });

  it('means another after another first name, a word or not, a place’s name or not', () => {
    expect(marks('Rob Goldmann won', 'en')).toEqual([]);
    expect(marks('Later Robertia Goldmann won', 'en')).not.toContain('Goldmann → Q3');
  });

  it('is no piece of a longer name', () => {
    expect(marks('He later met the staff of the Goldmann Arcticum Laboratory in the city', 'en')).not.toContain(
      'Goldmann → Q3',
    );
  });
});

describe('a surname that is a town’s name', () => {
  const PAGE = 'Later George Washingham won. ';

  it('is the town before its state', () => {
    expect(marks(`${PAGE}Later in Washingham, Texia, homes`, 'en')).toContain('Washingham → Q4');
  });

  it('is the bearer elsewhere', () => {
    expect(marks(`${PAGE}Later Washingham said`, 'en')).toEqual(['George Washingham → Q5', 'Washingham → Q5']);
  });
});

it('a surname behind a hyphen and a first name is what is named after somebody', () => {
  const goldmann = linkerOf([
    record('Q3', 'person', 'Karl Goldmann', { prior: 0.9, names: [{ text: 'Goldmann', kind: 'surname' }] }),
  ]);
  expect(linked('Hier, on voit le boulevard Alain-Goldmann.', goldmann)).toEqual([]);
  expect(linked('Hier, on voit Goldmann au boulevard.', goldmann)).toEqual(['Goldmann → Q3']);
});
