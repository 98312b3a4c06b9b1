import { createRequire } from 'node:module';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';

/** A point in whole steps: x eastwards from 180° W, y southwards from 90° N. */
type Point = readonly [x: number, y: number];

/** Steps per degree: a third of a degree is 1.5 px on the card's map. */
export const STEPS_PER_DEGREE = 3;
/** Points closer than this to the line they leave out are left out (steps). */
const TOLERANCE = 0.9;
/** Smaller rings are islets of a pixel. */
const SMALLEST_RING = 4;

/**
 * The coast of the world's lands, Antarctica apart, as one SVG path of relative moves.
 * Coast only, no borders: Natural Earth draws disputed ones as they are held, which a
 * card must not take sides on.
 */
export function worldOutline(): string {
  const { world, countries } = readWorld();
  const lands = countries.filter((country) => country.properties.name !== 'Antarctica');
  return merge(world, lands)
    .coordinates.flat()
    .map((ring) => simplify(toSteps(ring), TOLERANCE))
    .filter((ring) => ring.length >= SMALLEST_RING && !crossesTheMap(ring))
    .map(ringPath)
    .join('');
}

type Country = MultiPolygon<{ name: string }> & { properties: { name: string } };

function readWorld(): { world: Topology; countries: Country[] } {
  const world: Topology<{ countries: GeometryCollection }> = createRequire(import.meta.url)(
    'world-atlas/countries-110m.json',
  );
  return { world, countries: world.objects.countries.geometries as Country[] };
}

function toSteps(ring: readonly number[][]): Point[] {
  const points = ring.map(
    ([longitude = 0, latitude = 0]): Point => [
      Math.round((longitude + 180) * STEPS_PER_DEGREE),
      Math.round((90 - latitude) * STEPS_PER_DEGREE),
    ],
  );
  return points.filter((point, i) => i === 0 || point[0] !== points[i - 1]?.[0] || point[1] !== points[i - 1]?.[1]);
}

/** Douglas–Peucker: keeps the ends and, again and again, the point farthest from the chord. */
function simplify(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  const distances = points.slice(1, -1).map((point) => distanceToChord(point, first, last));
  const farthest = Math.max(...distances);
  if (farthest <= tolerance) return [first, last];
  const cut = distances.indexOf(farthest) + 1;
  return [...simplify(points.slice(0, cut + 1), tolerance).slice(0, -1), ...simplify(points.slice(cut), tolerance)];
}

function distanceToChord([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  // A closed ring has no chord: there the distance to its first point counts.
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
}

/** Fiji lies on both edges of the map: joined, it would be a line around the world. */
function crossesTheMap(ring: readonly Point[]): boolean {
  return ring.some(([x], i) => Math.abs(x - (ring[i - 1]?.[0] ?? x)) > 180 * STEPS_PER_DEGREE);
}

function ringPath(ring: readonly Point[]): string {
  const [start = [0, 0] as const, ...rest] = ring;
  let [x, y] = start;
  const moves = rest.slice(0, -1).map(([nextX, nextY]) => {
    const move = `${signed(nextX - x)}${signed(nextY - y)}`;
    [x, y] = [nextX, nextY];
    return move;
  });
  return `M${start[0]} ${start[1]}l${moves.join('').trimStart()}z`;
}

/** SVG needs no space before a minus sign. */
function signed(step: number): string {
  return step < 0 ? String(step) : ` ${step}`;
}
