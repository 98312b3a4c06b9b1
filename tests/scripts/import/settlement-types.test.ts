import { describe, expect, it } from 'vitest';
import { settlementType } from '../../../scripts/import/settlement-types.ts';
import { type City, parseCities } from '../../../scripts/import/sources/geonames.ts';
import { type LaterCity, withTodaysRegions } from '../../../scripts/import/todays-regions.ts';

function city(change: Partial<City>): City {
  const base = { geonameId: '1', name: 'Altdorf', latitude: 48.1, longitude: 11.2, feature: 'PPL', iso2: 'DE' };
  return { ...base, admin1: '02', admin2: '', admin4: '', population: 20_000, ...change };
}

describe('a settlement of GeoNames alone', () => {
  it.each([
    [{}, 'city'],
    [{ population: 9_000 }, 'locality'],
    [{ population: 0 }, 'city'],
    [{ population: 900, feature: 'PPLC' }, 'city'],
    [{ iso2: 'GP' }, 'commune'],
    [{ iso2: 'CN', feature: 'PPLA4' }, 'market-town'],
    [{ iso2: 'CN', feature: 'PPLA3' }, 'city'],
    [{ iso2: 'CN', population: 250_000 }, 'city'],
    [{ iso2: 'PH' }, 'locality'],
    [{ iso2: 'ID', population: 90_000 }, 'market-town'],
    [{ iso2: 'MY', name: 'Kampung Ayer Molek' }, 'locality'],
    [{ iso2: 'MY', name: 'Kampar' }, 'city'],
    [{ iso2: 'RU', name: 'Otradnaya' }, 'locality'],
    [{ iso2: 'RU', name: 'Grozny' }, 'city'],
    [{ iso2: 'IT', name: 'Oe' }, 'city'],
  ] as const)('%o is called %s', (change, type) => {
    expect(settlementType(city(change))).toBe(type);
  });

  it('is spelt as a newspaper does', () => {
    const nameOf = (name: string, iso2: string): string | undefined => {
      const columns = ['7', name, '', '', '48', '11', 'P', 'PPL', iso2, '', '02', '', '', '', '20000'];
      return parseCities(columns.join('\t'))[0]?.name;
    };
    expect(nameOf('Kamensk-Ural’skiy', 'RU')).toBe('Kamensk-Uralskiy');
    expect(nameOf('Dinājpur', 'BD')).toBe('Dinajpur');
    expect(nameOf('L’Aquila', 'IT')).toBe('L’Aquila');
  });
});

describe('the region of a town', () => {
  function later(change: Partial<LaterCity>): LaterCity {
    return { name: 'Altdorf', lat: '48.1', lng: '11.2', country: 'DE', admin1: '09', ...change };
  }

  function regionOf(...others: LaterCity[]): string | undefined {
    return withTodaysRegions([city({})], others)[0]?.admin1;
  }

  it('is that of the later edition', () => {
    expect(regionOf(later({}))).toBe('09');
    expect(regionOf(later({ name: 'Neudorf', lat: '48.101' }))).toBe('09');
  });

  it('is that of the namesake before what is nearer', () => {
    expect(regionOf(later({ name: 'Neudorf', admin1: '08' }), later({ lat: '48.2' }))).toBe('09');
    expect(regionOf(later({ lat: '48.2' }), later({ lat: '48.15', admin1: '07' }))).toBe('07');
  });

  it('is not told where that has no such town', () => {
    expect(regionOf()).toBe('');
    expect(regionOf(later({ name: 'Neudorf', lat: '48.2' }))).toBe('');
    expect(regionOf(later({ country: 'AT' }))).toBe('');
    expect(regionOf(later({ lat: '48.35' }))).toBe('');
  });
});
