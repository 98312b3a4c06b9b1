import { describe, expect, it } from 'vitest';
import type { FactShape } from '../../core/knowledge/encode-fact.ts';
import { encodeRows, Rows } from '../../core/knowledge/rows.ts';
import type { Property, Source, Term } from '../../core/knowledge/vocabulary.ts';
import { encodeWords, openWords } from '../../core/knowledge/words.ts';

describe('rows', () => {
  const rows = [{ name: 'Œuvre' }, [1, 'é'], 'x', null];

  it('come back one by one, whatever letters are before them', () => {
    const read = new Rows(encodeRows(rows), (row: unknown) => [row]);
    expect(read.length).toBe(4);
    expect([3, 1, 0, 2].map((at) => read.at(at))).toEqual([[null], [[1, 'é']], [{ name: 'Œuvre' }], ['x']]);
  });

  it('are parsed once', () => {
    const read = new Rows(encodeRows(rows), (row: unknown) => [row]);
    expect(read.at(0)).toBe(read.at(0));
  });

  it('that are not there are an error that says how many are', () => {
    const read = new Rows(encodeRows(rows), (row: unknown) => row);
    expect(() => read.at(4)).toThrow('row 4 of 4');
    expect(() => new Rows(encodeRows([]), (row: unknown) => row).at(0)).toThrow(RangeError);
  });

  it('end where the next table may begin', () => {
    for (const table of [[], ['a'], ['ab', 'c'], rows]) {
      const bytes = encodeRows(table);
      expect(new Rows(bytes, (row: unknown) => row).size).toBe(bytes.length);
      expect(bytes.length % 4).toBe(0);
    }
  });
});

describe('the words of facts', () => {
  const label = { fr: 'Fonction', en: 'Position' };
  const property: Property = { key: 'position', wikidata: 'P39', type: 'term', label, relation: label, order: 1 };
  const mayor: Term = {
    key: 'mayor',
    group: 'position',
    en: 'mayor',
    fr: 'maire',
    frFeminine: '',
    gender: '',
    of: '',
  };
  const sources: Source[] = ['one', 'two'].map((key) => ({ key, name: key, licence: 'facts', url: '' }));
  const shapes: FactShape[] = [
    [1, 0, 0],
    [17, 0, 1],
  ];
  const vocabulary = { properties: [property], terms: [mayor], sources };
  const encode = (provenances: readonly string[]) => encodeWords({ ...vocabulary, provenances, shapes });

  it('come back as they were written', () => {
    const words = openWords(encode(['two@2026-01', 'one@2025']));
    expect(words.properties.at(0)).toEqual(property);
    expect(words.terms.at(0)).toEqual(mayor);
    expect(words.provenances.at(0)).toEqual({ source: sources[1], asOf: '2026-01' });
    expect([0, 1].map((shape) => words.shapeOf(shape))).toEqual(shapes);
  });

  it('are refused when they name a source that is not there', () => {
    expect(() => encode(['three@2026'])).toThrow('No source for "three@2026"');
  });

  it('that facts refer to in vain are an error', () => {
    expect(() => openWords(encode([])).shapeOf(2)).toThrow('shape 2 of 2');
    expect(() => openWords(encode([])).terms.at(1)).toThrow(RangeError);
  });
});
