import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../core/knowledge/record.ts';
import { addFact, Dataset, type Draft } from '../../../scripts/import/dataset.ts';
import { keepToTheirTime } from '../../../scripts/import/eras.ts';

const DUMP = 'codex@2019-07';

function personOf(dataset: Dataset, facts: Readonly<Record<string, FactValue | readonly FactValue[]>>): Draft {
  const draft = dataset.ensure('Q1', 'person', 'test');
  for (const [p, values] of Object.entries(facts)) {
    for (const v of Array.isArray(values) ? values : [values]) addFact(draft, p, v, DUMP);
  }
  return draft;
}

function world(): Dataset {
  const dataset = new Dataset();
  for (const [id, en] of [
    ['writer', 'writer'],
    ['screenwriter', 'screenwriter'],
    ['photographer', 'photographer'],
  ] as const)
    dataset.terms.add({ id, group: 'occupation', en, frM: en, frF: en });
  return dataset;
}

function kept(facts: Parameters<typeof personOf>[1], p: string): unknown[] {
  const dataset = world();
  const draft = personOf(dataset, facts);
  keepToTheirTime(dataset);
  return draft.facts.filter((fact) => fact.p === p).map(({ v }) => v);
}

describe('who died before a state began', () => {
  it.each<readonly [string, `Q${number}`, string, boolean]>([
    ['Italy', 'Q38', '1520', false],
    ['Italy', 'Q38', '1901', true],
    ['Germany', 'Q183', '1750-07-28', false],
    ['the United Kingdom', 'Q145', '1616', false],
    ['the United Kingdom', 'Q145', '1727', true],
    ['the United States', 'Q30', '1758', false],
    ['Belgium', 'Q31', '1825', false],
    ['France', 'Q142', '1520', true],
  ])('of %s (%s), dead in %s: citizen %s', (_, state, deathDate, isCitizen) => {
    const left = kept({ citizenship: { e: state }, deathDate }, 'citizenship');
    expect(left).toEqual(isCitizen ? [{ e: state }] : []);
  });

  it('was no citizen where only a birth tells it', () => {
    expect(kept({ citizenship: { e: 'Q38' }, birthDate: '1475' }, 'citizenship')).toEqual([]);
    expect(kept({ citizenship: { e: 'Q38' }, birthDate: '1810' }, 'citizenship')).toEqual([{ e: 'Q38' }]);
  });

  it('stays one where no year is known, or nothing else', () => {
    expect(kept({ citizenship: { e: 'Q38' } }, 'citizenship')).toEqual([{ e: 'Q38' }]);
  });
});

describe('trades of today', () => {
  const trades = [{ t: 'screenwriter' }, { t: 'writer' }];

  it('go from who died before there were any', () => {
    expect(kept({ occupation: trades, deathDate: '1703' }, 'occupation')).toEqual([{ t: 'writer' }]);
    expect(kept({ occupation: trades, deathDate: '1950' }, 'occupation')).toEqual(trades);
  });

  it('have each its own year', () => {
    const both = [{ t: 'photographer' }, { t: 'writer' }];
    expect(kept({ occupation: both, deathDate: '1870' }, 'occupation')).toEqual(both);
    expect(kept({ occupation: both, deathDate: '1830' }, 'occupation')).toEqual([{ t: 'writer' }]);
  });

  it('stay where there is no other: the dumps lack the right one', () => {
    expect(kept({ occupation: { t: 'screenwriter' }, deathDate: '1703' }, 'occupation')).toEqual([
      { t: 'screenwriter' },
    ]);
  });
});
