import { describe, expect, it } from 'vitest';
import { regionNames } from '../../../scripts/import/region-names.ts';

const DIVISIONS = {
  PL: {
    regions: [
      { admin: '78', name: 'Mazovia', names: { fr: 'Voïvodie de Mazovie (2020)', en: 'Masovian Voivodeship' } },
    ],
  },
  BE: {
    regions: [
      { admin: 'BRU', name: "Brussels' Capital", names: { fr: "Région de l'Ouest", en: "Capital's West" } },
      { names: {} },
    ],
  },
  VN: { regions: [{ admin: '66', names: { fr: 'Province de Thừa Thiên-Huế', en: 'Thừa Thiên' } }] },
};

function nameOf(code: string, name: string): unknown {
  return regionNames([{ code, name }], DIVISIONS).get(code);
}

describe('names of regions', () => {
  it('are those of both languages, by the code of GeoNames, the common noun in small letters', () => {
    expect(nameOf('PL.78', 'Mazovia')).toEqual({
      ...{ fr: 'voïvodie de Mazovie', en: 'Mazovia', article: 'Masovian Voivodeship' },
    });
    expect(nameOf('BE.BRU', "Brussels' Capital")).toMatchObject({ fr: 'région de l’Ouest', en: 'Brussels’ Capital' });
  });

  it('are not those of another place that has the code in the other list', () => {
    expect(nameOf('VN.66', 'Dak Lak')).toMatchObject({ fr: 'Dak Lak', en: 'Dak Lak' });
  });

  it('are those read by hand before any list’s', () => {
    const read = [
      { code: 'PL.78', fr: 'Mazovie', en: 'Mazowsze' },
      { code: 'PL.79', fr: '-', en: '' },
    ];
    const admins = [
      { code: 'PL.78', name: 'Mazovia' },
      { code: 'PL.79', name: 'Mazovia' },
    ];
    expect([...regionNames(admins, DIVISIONS, read)]).toEqual([['PL.78', { fr: 'Mazovie', en: 'Mazowsze' }]]);
  });

  it('are not told of states whose divisions are their towns, unless read', () => {
    expect(nameOf('MC.01', 'Fontvieille')).toBeUndefined();
    const read = [{ code: 'MC.01', fr: 'Fontvieille', en: 'Fontvieille' }];
    expect(regionNames([{ code: 'MC.01', name: 'Fontvieille' }], {}, read).size).toBe(1);
  });

  it('have the accents of the article', () => {
    const divisions = { PE: { regions: [{ admin: '12', names: { fr: 'Junín', en: 'Junín Region' } }] } };
    expect(regionNames([{ code: 'PE.12', name: 'Junin' }], divisions).get('PE.12')).toMatchObject({
      fr: 'Junín',
      en: 'Junín',
    });
  });

  it('keeps the capital of the Brussels region, which is its name', () => {
    const divisions = {
      BE: { regions: [{ admin: '1', names: { fr: 'Région de Bruxelles-Capitale', en: 'Brussels' } }] },
    };
    expect(regionNames([{ code: 'BE.1', name: 'Brussels' }], divisions).get('BE.1')).toMatchObject({
      fr: 'Région de Bruxelles-Capitale',
    });
  });

  it.each(['Tabasco', 'Chiapas', 'Pernambuco'])('%s is a name in both languages', (name) => {
    expect(nameOf('MX.01', name)).toMatchObject({ fr: name, en: name });
  });

  it.each(['Capital Region', 'North Denmark', 'Upper Nile', 'Kyiv City', 'Bay Islands'])(
    '%s has no French name',
    (name) => {
      expect(nameOf('MX.01', name)).toBeUndefined();
    },
  );
});
