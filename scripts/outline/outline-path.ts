import { createRequire } from 'node:module';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A point in whole steps: x eastwards from 180° W, y southwards from 90° N. */
type Point = readonly [x: number, y: number];

/** Steps per degree: one is about a pixel on the card's map. */
export const STEPS_PER_DEGREE = 4;
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
  return readLand()
    .coordinates.flat()
    .map((ring) => simplify(unrolled(toSteps(ring)), TOLERANCE))
    .filter((ring) => ring.length >= SMALLEST_RING && !isAntarctica(ring))
    .map(ringPath)
    .join('');
}

function readLand(): MultiPolygon {
  const world: Topology<{ land: GeometryCollection }> = createRequire(import.meta.url)('world-atlas/land-50m.json');
  const { features } = feature(world, world.objects.land);
  return features[0]?.geometry as MultiPolygon;
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

/**
 * A ring that crosses 180° goes on past the edge instead of jumping to the other one,
 * which would draw a line across the world.
 */
function unrolled(ring: readonly Point[]): Point[] {
  const turn = 360 * STEPS_PER_DEGREE;
  let shift = 0;
  let before = ring[0]?.[0] ?? 0;
  const joined = ring.map(([x, y]): Point => {
    if (x - before > turn / 2) shift -= turn;
    if (before - x > turn / 2) shift += turn;
    before = x;
    return [x + shift, y];
  });
  // The ring may have begun on the far side: most of it belongs on the map.
  const middle = joined.reduce((sum, [x]) => sum + x, 0) / joined.length;
  return joined.map(([x, y]) => [x - Math.floor(middle / turn) * turn, y]);
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

/** Below 60° S, and beyond the frame of every map we draw. */
function isAntarctica(ring: readonly Point[]): boolean {
  return ring.every(([, y]) => y > (90 + 60) * STEPS_PER_DEGREE);
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
