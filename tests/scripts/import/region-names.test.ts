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

  it.each([
    ['ES.60', 'Valencia', 'Communauté valencienne'],
    ['ID.40', 'Riau Islands', 'îles Riau'],
    ['CY.06', 'Pafos', 'district de Paphos'],
    ['MA.03', 'Fes-Meknes', 'Fès-Meknès'],
  ])('of %s, %s is %s in French, which the lists lack or have of another place', (code, name, fr) => {
    expect(nameOf(code, name)).toMatchObject({ fr, en: name });
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
