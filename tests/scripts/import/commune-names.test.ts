import { describe, expect, it } from 'vitest';
import { shortNames } from '../../../scripts/import/sources/commune-names.ts';

const row = (insee: string, name: string, population: number) => ({ insee, name, population: String(population) });
const namesOf = (rows: ReturnType<typeof row>[], taken: string[] = []) =>
  Object.fromEntries(shortNames(rows, new Set(taken)));

describe('the short name of a French town', () => {
  it.each([
    ['Orvelle-la-Gaillarde', 'Orvelle'],
    ['Orvelle-lès-Tarche', 'Orvelle'],
    ['Orvelle-l’Étang', 'Orvelle'],
    ["Orvelle-d'Ornon", 'Orvelle'],
    ['La Bresque-en-Val', 'La Bresque'],
  ])('leaves out what its name adds: %s', (name, short) => {
    expect(namesOf([row('1', name, 5_000)])).toEqual({ 1: short });
  });

  it.each(['Orvelle', 'Saint-Orvel-sur-Orne', 'Orvelle-Tarche', 'Our-sur-Orne', 'Roissy-en-Brie'])(
    'is none of %s',
    (name) => {
      expect(namesOf([row('1', name, 50_000)])).toEqual({});
    },
  );

  it('is of the one town that is clearly larger', () => {
    const rows = [row('1', 'Orvelle-sur-Orne', 20_000), row('2', 'Orvelle-le-Sec', 4_000)];
    expect(namesOf(rows)).toEqual({ 1: 'Orvelle' });
    expect(namesOf([...rows, row('3', 'Orvelle-Tarche', 4_001)])).toEqual({});
    expect(namesOf([...rows, row('3', 'Orvelle', 4_001)])).toEqual({});
  });

  it('is of towns of some size, larger ones where it is a word', () => {
    expect(namesOf([row('1', 'Orvelle-sur-Orne', 2_999)])).toEqual({});
    expect(namesOf([row('1', 'Digne-sur-Orne', 14_999)], ['digne'])).toEqual({});
    expect(namesOf([row('1', 'Digne-sur-Orne', 15_000)], ['digne'])).toEqual({ 1: 'Digne' });
    expect(namesOf([row('1', 'La Rivière-sur-Orne', 14_999)], ['rivière'])).toEqual({});
  });
});
