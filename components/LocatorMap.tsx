import type { WorldOutline } from '../core/card/outline.ts';
import type { Coordinates } from '../core/card/types.ts';
import { type MapView, mapView, placeOn } from './map-view.ts';

export interface MapPlace {
  readonly label: string;
  readonly coordinates: Coordinates;
}

export interface LocatorMapProps {
  /** While it loads, the map has its size and its dots. */
  readonly outline: WorldOutline | 'loading';
  readonly places: readonly MapPlace[];
  /** What a reader who does not see the map is told. */
  readonly name: string;
}

/** Width by height; `card.css` and `pages.css` give the drawing the same shape. */
const ASPECT = 2.2;

/** Where in the world: coasts only, and a dot with its name for each place. */
export function LocatorMap({ outline, places, name }: LocatorMapProps) {
  if (places.length === 0) return null;
  const view = mapView(
    places.map((place) => place.coordinates),
    ASPECT,
  );
  return (
    <div class="map" role="img" aria-label={name}>
      {outline !== 'loading' && <Coasts outline={outline} view={view} />}
      {labelledPlaces(places, view).map(({ label, x, y, side, named }) => (
        <span
          key={label}
          class="map-place"
          data-side={side}
          style={{ left: `${(x * 100).toFixed(2)}%`, top: `${(y * 100).toFixed(2)}%` }}
        >
          {named && <span>{label}</span>}
        </span>
      ))}
    </div>
  );
}

function Coasts({ outline, view }: { readonly outline: WorldOutline; readonly view: MapView }) {
  return (
    <svg
      viewBox={viewBox(view, outline.unitsPerDegree)}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="map-land" d={outline.path} />
    </svg>
  );
}

function viewBox({ west, north, width, height }: MapView, unitsPerDegree: number): string {
  return [west + 180, 90 - north, width, height].map((degrees) => (degrees * unitsPerDegree).toFixed(1)).join(' ');
}

interface LabelledPlace {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** On which side of its dot the name stands. */
  readonly side: 'left' | 'right';
  readonly named: boolean;
}

/** Height of a name as a share of the map's, and width of one of its letters as a share of its width. */
const NAME_HEIGHT = 0.13;
const LETTER_WIDTH = 0.024;
/** Beyond it a name turns inwards; elsewhere all stand on one side, or two of them would meet between their dots. */
const RIGHT_EDGE = 0.8;
/** Dots that nearly touch cannot be told apart anyway: a name may stand over the other one. */
const TOUCHING = 0.03;

/** Names in the order of places, on the side that is free; where none is, the dot stands alone. */
function labelledPlaces(places: readonly MapPlace[], view: MapView): LabelledPlace[] {
  const placed: LabelledPlace[] = [];
  const dots = places.map(({ label, coordinates }) => ({ label, ...placeOn(view, coordinates) }));
  for (const { label, x, y } of dots) {
    const sides = x > RIGHT_EDGE ? (['left', 'right'] as const) : (['right', 'left'] as const);
    const spots = sides.map((side) => ({ label, x, y, side }));
    const free = spots.find(
      (spot) =>
        isOnMap(spot) &&
        !dots.some((dot) => covers(spot, dot)) &&
        !placed.some((other) => other.named && overlap(other, spot)),
    );
    placed.push({ ...(free ?? spots[0]!), named: free !== undefined });
  }
  return placed;
}

type Spot = Pick<LabelledPlace, 'label' | 'x' | 'y' | 'side'>;

function isOnMap(spot: Spot): boolean {
  const [start, end] = extent(spot);
  return start >= 0 && end <= 1;
}

/** Whether a name would hide the dot of another place. */
function covers(spot: Spot, dot: Pick<Spot, 'label' | 'x' | 'y'>): boolean {
  const [start, end] = extent(spot);
  if (dot.label === spot.label || Math.abs(dot.x - spot.x) < TOUCHING) return false;
  return Math.abs(dot.y - spot.y) < NAME_HEIGHT / 2 && start < dot.x && dot.x < end;
}

function overlap(a: Spot, b: Spot): boolean {
  const [aStart, aEnd] = extent(a);
  const [bStart, bEnd] = extent(b);
  return Math.abs(a.y - b.y) < NAME_HEIGHT && aStart < bEnd && bStart < aEnd;
}

function extent({ label, x, side }: Spot): [number, number] {
  const width = label.length * LETTER_WIDTH;
  return side === 'left' ? [x - width, x] : [x, x + width];
}
