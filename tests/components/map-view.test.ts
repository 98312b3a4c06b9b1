import { describe, expect, it } from 'vitest';
import { mapView, placeOn } from '../../components/map-view.ts';
import type { Coordinates } from '../../core/card/types.ts';

const PARIS: Coordinates = [48.86, 2.35];
const KYIV: Coordinates = [50.45, 30.52];
const CANBERRA: Coordinates = [-35.31, 149.12];
const ASPECT = 2;

describe('the map of one place', () => {
  it('has it in its middle', () => {
    const { x, y } = placeOn(mapView([PARIS], ASPECT), PARIS);
    expect(x).toBeCloseTo(0.5);
    expect(y).toBeCloseTo(0.5);
  });

  it('stays on the world at the edge of the date line', () => {
    const view = mapView([[-17.7, 178]], ASPECT);
    expect(view.west + view.width).toBeLessThanOrEqual(180);
    expect(placeOn(view, [-17.7, 178]).x).toBeLessThanOrEqual(1);
  });

  it('draws a degree of longitude shorter than one of latitude in the north', () => {
    const north = mapView([[60, 10]], ASPECT);
    const equator = mapView([[0, 10]], ASPECT);
    expect(north.width / north.height).toBeGreaterThan(equator.width / equator.height);
  });
});

describe('the map of several places', () => {
  it.each([
    ['near', [PARIS, KYIV]],
    ['on both sides of the world', [PARIS, CANBERRA, [40.7, -74]]],
  ] as [string, Coordinates[]][])('shows all of them, %s', (_, places) => {
    const view = mapView(places, ASPECT);
    for (const place of places) {
      const { x, y } = placeOn(view, place);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(1);
    }
  });

  it('is wider the farther they are from each other', () => {
    expect(mapView([PARIS, CANBERRA], ASPECT).width).toBeGreaterThan(mapView([PARIS, KYIV], ASPECT).width);
  });

  it('has north up and east on the right', () => {
    const view = mapView([PARIS, CANBERRA], ASPECT);
    expect(placeOn(view, PARIS).y).toBeLessThan(placeOn(view, CANBERRA).y);
    expect(placeOn(view, PARIS).x).toBeLessThan(placeOn(view, CANBERRA).x);
  });
});
