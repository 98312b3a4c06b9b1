import type { City } from './sources/geonames.ts';

/** What GeoNames alone knows of a settlement: how large it is, and the seat of what. */
type SettlementType = 'city' | 'locality' | 'market-town' | 'commune';

/** Under this no language calls a place a town unless a charter does, of which GeoNames does not tell. */
const SMALLEST_TOWN = 10_000;

/** Départements whose towns are communes of France, under codes of their own. */
const OVERSEAS_DEPARTMENTS = new Set(['GP', 'MQ', 'GF', 'RE', 'YT']);

/** Seats of divisions down to the county; `PPLA4` are townships in China. */
const SEAT = /^PPLA[23]?$/;

/**
 * States where GeoNames has townships, barangays and dissolved towns among the towns: what is no seat
 * there, and how large it may be and still be one.
 */
const LARGEST_OF_NO_SEAT: Readonly<Record<string, number>> = {
  ...{ CN: 100_000, ID: 100_000, PH: 60_000, JP: 100_000, KR: 100_000 },
};

/** In these an English card says "town" of a township, a French one « localité ». */
const TOWNSHIPS = new Set(['CN', 'ID', 'KR']);

/** Villages and stanitsas of Russia, Ukraine and Kazakhstan by the endings of their names: Otradnaya, Pokrovskoye. */
const VILLAGE_NAME = /(?:aya|oye|oe)$/;
const RUSSIAN = new Set(['RU', 'UA', 'KZ', 'BY']);
const LARGEST_VILLAGE = 60_000;
/** Villages and housing estates of Malaysia: Kampung Ayer Molek. */
const MALAY_VILLAGE = /^(?:Kampung|Kampong|Taman|Desa) /;

/** What to call a settlement that no other source gives a type. */
export function settlementType({ iso2, feature, population, name }: City): SettlementType {
  if (OVERSEAS_DEPARTMENTS.has(iso2)) return 'commune';
  if (feature === 'PPLA' || feature === 'PPLC') return 'city';
  if (population > 0 && population < SMALLEST_TOWN) return 'locality';
  const largest = LARGEST_OF_NO_SEAT[iso2];
  if (largest !== undefined && !SEAT.test(feature) && population < largest) {
    return TOWNSHIPS.has(iso2) ? 'market-town' : 'locality';
  }
  if (iso2 === 'MY' && MALAY_VILLAGE.test(name)) return 'locality';
  return RUSSIAN.has(iso2) && population < LARGEST_VILLAGE && VILLAGE_NAME.test(name) ? 'locality' : 'city';
}
