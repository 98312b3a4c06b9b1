import { expect, it } from 'vitest';
import type { EntityDetails } from '../../core/card/types.ts';
import type { CastMember } from '../../core/page-state.ts';
import { reportOf } from '../../scripts/demo/report.ts';

const denmark: EntityDetails = {
  id: 'Q35',
  kind: 'place',
  label: 'Danemark',
  description: 'pays d’Europe',
  language: 'fr',
  otherNames: [],
  facts: [
    {
      property: 'capital',
      propertyLabel: 'Capitale',
      value: 'Copenhague',
      entity: 'Q1748',
      source: 'S',
      asOf: '2026-01',
    },
  ],
  relations: [],
  asOf: '2026-01',
};
const copenhagen: EntityDetails = { ...denmark, id: 'Q1748', label: 'Copenhague', description: 'capitale', facts: [] };

function member(entity: EntityDetails, ...positions: number[]): CastMember {
  return { entity: entity.id, kind: entity.kind, positions, score: 1 };
}

it('names each entity with who or what it is, the most cited first', () => {
  const report = reportOf([member(copenhagen, 0.1), member(denmark, 0.2, 0.3)], [copenhagen, denmark]);
  expect(report).toContain('2 entités, 3 mentions');
  expect(report).toMatch(/LIEUX \(2\)\n {2}Danemark +pays d’Europe \(2 fois\)/);
  expect(report.indexOf('pays d’Europe')).toBeLessThan(report.indexOf('capitale'));
});

it('gives each fact with its source and date', () => {
  expect(reportOf([member(denmark, 0)], [denmark])).toContain('Capitale\u00a0: Copenhague [S, 2026-01]');
});

it('tells of relations only between entities of the article', () => {
  expect(reportOf([member(denmark, 0)], [denmark])).not.toContain('QUI EST LIÉ');
  const both = reportOf([member(denmark, 0), member(copenhagen, 0)], [denmark, copenhagen]);
  expect(both).toContain('Danemark · capitale\u00a0: Copenhague');
});

it('still lists an entity whose card could not be had', () => {
  expect(reportOf([member(denmark, 0)], [])).toContain('Q35');
});
