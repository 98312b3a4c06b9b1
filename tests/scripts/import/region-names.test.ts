import { describe, expect, it } from 'vitest';
import { regionNames } from '../../../scripts/import/region-names.ts';

const DIVISIONS = {
  PL: { regions: [{ admin: '78', names: { fr: 'Voïvodie de Mazovie (2020)', en: 'Masovian Voivodeship' } }] },
  BE: { regions: [{ admin: 'BRU', names: { fr: "Région de l'Ouest", en: "Capital's West" } }, { names: {} }] },
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
