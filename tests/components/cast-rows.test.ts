import { expect, it } from 'vitest';
import { castGroups, castRelations, castRows } from '../../components/cast/cast-rows.ts';
import { timelineOf } from '../../components/cast/timeline.ts';
import type { EntityDetails } from '../../core/card/types.ts';
import type { CastMember } from '../../core/page-state.ts';
import { articleState, EVERYONE, kyiv, ukraine, zelensky } from './fixtures.ts';

const rows = castRows(articleState.cast, EVERYONE);

it('an entity that the dataset no longer has is left out', () => {
  const cast: CastMember[] = [{ entity: 'Q999999', kind: 'person', positions: [0], score: 1 }, ...articleState.cast];
  expect(castRows(cast, EVERYONE)).toHaveLength(articleState.cast.length);
});

it('names of the same count come in order of appearance', () => {
  const pair = rows.map((row) => ({ ...row, kind: 'place' as const, positions: row.positions.slice(0, 1) }));
  const [group] = castGroups(pair, 'weight', 'fr');
  const starts = group?.rows.map((row) => row.positions[0] ?? 0) ?? [];
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

it('accents do not send a name to the end of the alphabet', () => {
  const named = (label: string): EntityDetails => ({ ...kyiv, label });
  const labelled = ['Zagreb', 'Évry', 'Dakar'].map((label, i) => ({
    ...rows[0]!,
    entity: `Q${i + 1}` as const,
    details: named(label),
  }));
  const [group] = castGroups(labelled, 'name', 'fr');
  expect(group?.rows.map((row) => row.details.label)).toEqual(['Dakar', 'Évry', 'Zagreb']);
});

it('a relation is listed once, and only when both ends are present', () => {
  const twice = castRows(articleState.cast, [ukraine, { ...kyiv, relations: ukraine.relations }, zelensky]);
  expect(castRelations(twice).map(({ from, to }) => `${from} ${to}`)).toEqual(['Q212 Q1899', 'Q3874799 Q212']);
  expect(castRelations(twice.filter((row) => row.entity !== 'Q212'))).toEqual([]);
});

it('two names are linked once, by the office where there is one', () => {
  const citizen = { from: 'Q3874799', to: 'Q212', property: 'citizenship', propertyLabel: 'a pour pays' } as const;
  const people = castRows(articleState.cast, [
    { ...zelensky, relations: [citizen, ...zelensky.relations] },
    { ...ukraine, relations: [] },
  ]);
  expect(castRelations(people).map(({ property }) => property)).toEqual(['position']);
});

it('that a country lies in Europe is no link', () => {
  const inEurope = { from: 'Q212', to: 'Q1899', property: 'continent', propertyLabel: 'se trouve en' } as const;
  const places = castRows(articleState.cast, [
    { ...ukraine, relations: [inEurope] },
    { ...kyiv, relations: [] },
  ]);
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
  const entries = timelineOf(castRows(articleState.cast, [state, zelensky]));
  expect(entries.map(({ label, date }) => `${date} ${label}`)).toEqual([
    '2018 Volodymyr Zelensky',
    '2019-05-20 Volodymyr Zelensky',
  ]);
});

it('years before our era come first', () => {
  const ancient: EntityDetails = { ...kyiv, facts: [{ ...kyiv.facts[0]!, date: '-0052' }] };
  expect(timelineOf(castRows(articleState.cast, [zelensky, ancient]))[0]?.date).toBe('-0052');
});
