import type { Coordinates } from '../core/card/types.ts';

/** The part of the world a map shows, in degrees; `west` and `north` are its corner. */
export interface MapView {
  readonly west: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
}

/** Degrees of latitude around one place: enough coast to know where one is. */
const SINGLE_SPAN = 34;
/** Room around several places, as a share of what they span. */
const MARGIN = 0.25;
/** Poles are left out: nothing of the news is there, and they would take a third of the map. */
const NORTH = 84;
const SOUTH = -58;

/**
 * The view that shows all places, in a plane chart true at its middle latitude:
 * a degree of longitude is drawn as long as it is there.
 * @param aspect width of the drawing divided by its height
 */
export function mapView(places: readonly Coordinates[], aspect: number): MapView {
  const latitudes = places.map(([latitude]) => latitude);
  const longitudes = places.map(([, longitude]) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const wanted = Math.max(
    SINGLE_SPAN,
    (north - south) * (1 + 2 * MARGIN),
    ((east - west) * (1 + 2 * MARGIN) * stretch) / aspect,
  );
  const height = Math.min(wanted, NORTH - SOUTH);
  const width = Math.min((height * aspect) / Math.max(stretch, 0.3), 360);
  return {
    west: clamp((west + east) / 2 - width / 2, -180, 180 - width),
    north: clamp((south + north) / 2 + height / 2, SOUTH + height, NORTH),
    width,
    height,
  };
}

/** Where a place is on the drawing, as shares of its width and height. */
export function placeOn(view: MapView, [latitude, longitude]: Coordinates): { readonly x: number; readonly y: number } {
  return { x: (longitude - view.west) / view.width, y: (view.north - latitude) / view.height };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
