import { expect, it } from 'vitest';
import { castGroups, castRows } from '../../components/cast/cast-rows.ts';
import type { CastMember } from '../../core/page-state.ts';
import { articleState, EVERYONE, kyiv } from './fixtures.ts';

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
  const labelled = ['Zagreb', 'Évry', 'Dakar'].map((label, i) => ({
    ...rows[0]!,
    entity: `Q${i + 1}` as const,
    summary: { ...kyiv, label },
  }));
  const [group] = castGroups(labelled, 'name', 'fr');
  expect(group?.rows.map((row) => row.summary.label)).toEqual(['Dakar', 'Évry', 'Zagreb']);
});
