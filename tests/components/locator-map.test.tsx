import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { LocatorMap, type MapPlace } from '../../components/LocatorMap.tsx';
import { outline } from './fixtures.ts';

afterEach(cleanup);

const PARIS: MapPlace = { label: 'Paris', coordinates: [48.86, 2.35] };
const VERSAILLES: MapPlace = { label: 'Versailles', coordinates: [48.8, 2.13] };
const SAINT_DENIS: MapPlace = { label: 'Saint-Denis', coordinates: [48.94, 2.36] };

function showMap(...places: MapPlace[]) {
  return render(<LocatorMap outline={outline} places={places} name="Carte" />).container;
}

it('each place has a dot, inside the frame', () => {
  const dots = [...showMap(PARIS, VERSAILLES).querySelectorAll<HTMLElement>('.map-place')];
  expect(dots).toHaveLength(2);
  for (const { style } of dots) {
    expect(Number.parseFloat(style.left)).toBeGreaterThan(0);
    expect(Number.parseFloat(style.left)).toBeLessThan(100);
  }
});

it('a name that would cover another goes to the other side of its dot', () => {
  const sides = [...showMap(PARIS, VERSAILLES).querySelectorAll<HTMLElement>('.map-place')];
  expect(sides.map((dot) => dot.dataset.side)).toEqual(['right', 'left']);
  expect(sides.every((dot) => dot.textContent !== '')).toBe(true);
});

it('where both sides are taken a dot stands without its name', () => {
  const dots = [...showMap(PARIS, VERSAILLES, SAINT_DENIS).querySelectorAll('.map-place')];
  expect(dots.map((dot) => dot.textContent)).toEqual(['Paris', 'Versailles', '']);
});

it('a name does not hide the dot of another place', () => {
  const warsaw: MapPlace = { label: 'Varsovie', coordinates: [52.23, 21.01] };
  const kyiv: MapPlace = { label: 'Kiev', coordinates: [51.5, 28] };
  const sides = [...showMap(warsaw, kyiv).querySelectorAll<HTMLElement>('.map-place')];
  expect(sides.map((dot) => dot.dataset.side)).toEqual(['left', 'right']);
});

it('no places draw no map', () => {
  expect(showMap().innerHTML).toBe('');
});
