import { describe, expect, it } from 'vitest';
import { MISSPELLINGS, misspell, randomOf } from '../../../scripts/accuracy/misspell.ts';
import { plantMisspellings } from '../../../scripts/accuracy/plant.ts';
import { linkerOf, record } from '../../linking/support/small-world.ts';

describe('misspelt names', () => {
  it.each(MISSPELLINGS)('differ in their longest word: %s', (how) => {
    const random = randomOf(7);
    for (let i = 0; i < 50; i++) {
      const name = misspell('Ana Kharchenkovska', how, random) ?? '';
      expect(name).not.toBe('Ana Kharchenkovska');
      expect(name).toMatch(/^Ana K\p{L}+$/u);
    }
  });

  it('have none of short words, nor where no sound can be written otherwise', () => {
    expect(misspell('Ana Kovi', 'letter missing', randomOf(7))).toBeUndefined();
    expect(misspell('Tamarat', 'other sounds', randomOf(7))).toBeUndefined();
  });

  it('keep what joins their words', () => {
    const random = randomOf(7);
    for (let i = 0; i < 50; i++) expect(misspell('Valprie d’Aoste', 'letters swapped', random)).toMatch(/ d’Aoste$/);
  });

  it('are the same on every run', () => {
    const names = () => {
      const random = randomOf(7);
      return MISSPELLINGS.map((how) => misspell('Ana Kharchenkovska', how, random));
    };
    expect(names()).toEqual(names());
  });
});

describe('planting', () => {
  const linker = linkerOf([record('Q1', 'person', 'Henrike Vasterling', { prior: 0.7 })], {
    fr: ['hier', 'puis'],
    en: [],
  });
  const text = 'Hier, Henrike Vasterling a ri. Puis Henrike Vasterling a dormi.';

  it('misspells what is surely found, and counts what is found again', () => {
    const documents = Array.from({ length: 10 }, (_, i) => ({ id: `d${i}`, lang: 'fr' as const, text, mentions: [] }));
    const { planted, recovered, byHow } = plantMisspellings(documents, linker);
    expect(planted).toBeGreaterThanOrEqual(16);
    expect(recovered).toBe(planted);
    expect([...byHow.values()].reduce((sum, one) => sum + one.planted, 0)).toBe(planted);
  });

  it('has nothing to plant in a text without sure names', () => {
    const nothing = plantMisspellings([{ id: 'd', lang: 'fr', text: 'Il pleut.', mentions: [] }], linker);
    expect(nothing).toMatchObject({ planted: 0, recovered: 0 });
  });
});
