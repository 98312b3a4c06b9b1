import { describe, expect, it } from 'vitest';
import { linkEntities } from '../../core/linking/link.ts';
import {
  checkOwnEntry,
  createOwnLinker,
  mergeMentions,
  type OwnEntry,
  ownId,
  ownSummary,
} from '../../core/own-entries.ts';

const entry: OwnEntry = {
  id: 'x:own-zorvel',
  kind: 'organization',
  label: 'Atelier Zorvel',
  names: ['Zorvel'],
  note: 'la menuiserie du quartier',
  date: '2026-11-22',
};

describe('checkOwnEntry', () => {
  it('accepts a whole entry', () => {
    expect(checkOwnEntry(entry)).toBeUndefined();
  });

  it.each([
    ['not-an-entry', null],
    ['not-an-entry', { ...entry, id: 'Q90' }],
    ['not-an-entry', { ...entry, kind: 'dragon' }],
    ['not-an-entry', { ...entry, names: [1] }],
    ['no-label', { ...entry, label: '  ' }],
    ['short-name', { ...entry, names: ['Z'] }],
    ['long-note', { ...entry, note: 'a'.repeat(281) }],
  ])('answers %s for %j', (problem, value) => {
    expect(checkOwnEntry(value)).toBe(problem);
  });
});

describe('ownId', () => {
  it('is made of the label, without accents and spaces', () => {
    expect(ownId('Élise d’Arvor', [])).toBe('x:own-elise-d-arvor');
  });

  it('takes a number where it is taken, and a word where nothing is left', () => {
    expect(ownId('Zorvel', ['x:own-zorvel', 'x:own-zorvel-2'])).toBe('x:own-zorvel-3');
    expect(ownId('東京', [])).toBe('x:own-entry');
  });
});

describe('the linker of own entries', () => {
  it('is absent without entries', () => {
    expect(createOwnLinker([])).toBeUndefined();
  });

  it('finds label and other names', () => {
    const linker = createOwnLinker([entry]);
    if (linker === undefined) throw new Error('no linker');
    const text = 'On a vu Atelier Zorvel, puis Zorvel encore.';
    const found = linkEntities(text, linker, { language: 'fr' });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Atelier Zorvel', 'Zorvel']);
  });

  it('says the reader’s note, or that the reader added it', () => {
    expect(ownSummary(entry, 'fr').description).toBe('la menuiserie du quartier');
    expect(ownSummary({ ...entry, note: '' }, 'en').description).toBe('added by you');
  });
});

describe('mergeMentions', () => {
  const at = (block: number, start: number, end: number, score = 1) =>
    ({ block, start, end, score, entity: 'Q1', kind: 'place', method: 'exact' }) as const;

  it('lets an own mention win where two overlap and keeps reading order over blocks', () => {
    const merged = mergeMentions([at(8, 5, 9)], [at(8, 0, 6), at(8, 9, 12), at(3, 1, 2)], (block) => -block);
    expect(merged.map(({ block, start }) => [block, start])).toEqual([
      [8, 5],
      [8, 9],
      [3, 1],
    ]);
  });
});
