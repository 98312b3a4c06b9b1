import { expect, it } from 'vitest';
import type { EntityDetails } from '../../core/card/types.ts';
import { castContext } from '../../core/cast/context.ts';
import { castRelations } from '../../core/cast/relations.ts';
import { timelineOf } from '../../core/cast/timeline.ts';
import { kyiv, nato, ukraine, zelensky } from '../components/fixtures.ts';

it('a relation is listed once, and only when both ends are present', () => {
  const twice = [ukraine, { ...kyiv, relations: ukraine.relations }, zelensky];
  expect(castRelations(twice).map(({ from, to }) => `${from} ${to}`)).toEqual(['Q212 Q1899', 'Q3874799 Q212']);
  expect(castRelations(twice.filter(({ id }) => id !== 'Q212'))).toEqual([]);
});

it('two names are linked once, by the office where there is one', () => {
  const citizen = { from: 'Q3874799', to: 'Q212', property: 'citizenship', propertyLabel: 'a pour pays' } as const;
  const people = [
    { ...zelensky, relations: [citizen, ...zelensky.relations] },
    { ...ukraine, relations: [] },
  ];
  expect(castRelations(people).map(({ property }) => property)).toEqual(['position']);
});

it('that a country lies in Europe is no link', () => {
  const inEurope = { from: 'Q212', to: 'Q1899', property: 'continent', propertyLabel: 'se trouve en' } as const;
  const places = [
    { ...ukraine, relations: [inEurope] },
    { ...kyiv, relations: [] },
  ];
  expect(castRelations(places)).toEqual([]);
});

it('the timeline says neither births nor the same change of office twice', () => {
  const state: EntityDetails = {
    ...ukraine,
    facts: [
      {
        ...ukraine.facts[0]!,
        property: 'headOfState',
        value: 'Volodymyr Zelensky',
        entity: zelensky.id,
        since: '2019-05-20',
      },
    ],
  };
  const entries = timelineOf([state, zelensky]);
  expect(entries.map(({ label, date }) => `${date} ${label}`)).toEqual([
    '2018 Volodymyr Zelensky',
    '2019-05-20 Volodymyr Zelensky',
  ]);
});

it('years before our era come first', () => {
  const ancient: EntityDetails = { ...kyiv, facts: [{ ...kyiv.facts[0]!, date: '-0052' }] };
  expect(timelineOf([zelensky, ancient])[0]?.date).toBe('-0052');
});

it('only places are put on the map of a cast, each with its coordinates', () => {
  const { places } = castContext([zelensky, { ...nato, coordinates: [50.8, 4.4] }, kyiv, ukraine]);
  expect(places).toEqual([
    { entity: 'Q1899', coordinates: kyiv.coordinates },
    { entity: 'Q212', coordinates: ukraine.coordinates },
  ]);
});
