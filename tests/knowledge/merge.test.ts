import { describe, expect, it } from 'vitest';
import { findDangling, withoutFacts } from '../../core/knowledge/dangling.ts';
import { makeManifest } from '../../core/knowledge/manifest.ts';
import { type CuratedRecord, compareIds, mergeRecords } from '../../core/knowledge/merge.ts';
import type { EntityRecord } from '../../core/knowledge/record.ts';
import type { EntityId } from '../../core/model.ts';
import { fact, record, VOCABULARY } from './support/sample.ts';

const OLD = { src: 'dump@2020-09' };
const imported = record(
  'Q7',
  'person',
  'Ada',
  [fact('occupation', { t: 'actor' }, OLD), fact('party', { e: 'Q1' }, OLD)],
  {
    names: ['Ada M.', 'Adda'],
    prior: 0.3,
  },
);

function amended(curated: Omit<CuratedRecord, 'id'>, base: EntityRecord = imported): EntityRecord | undefined {
  return mergeRecords([base], [{ id: base.id, ...curated }])[0];
}

describe('merging', () => {
  it('sorts by number, not by letter, and slugs last', () => {
    const ids: EntityId[] = ['x:b', 'Q100', 'x:a', 'Q9', 'Q20'];
    expect([...ids].sort(compareIds)).toEqual(['Q9', 'Q20', 'Q100', 'x:a', 'x:b']);
  });

  it('lets the hand change label, kind, gender and prior', () => {
    const changed = amended({ label: 'Ada Martin', kind: 'work', gender: 'female', prior: 0.9 });
    expect(changed).toMatchObject({ label: 'Ada Martin', kind: 'work', gender: 'female', prior: 0.9 });
  });

  it('keeps a replaced label as a name', () => {
    expect(amended({ label: 'Ada Martin' })?.names).toEqual(['Ada M.', 'Adda', 'Ada']);
  });

  it('puts names written by hand first, and each once', () => {
    expect(amended({ names: ['Countess', 'Adda'] })?.names).toEqual(['Countess', 'Adda', 'Ada M.']);
  });

  it('removes names that the hand says are wrong', () => {
    expect(amended({ notNames: ['Adda'] })?.names).toEqual(['Ada M.']);
  });

  it('removes the facts of a property that the hand says is wrong', () => {
    expect(amended({ notFacts: ['party'] })?.facts.map(({ p }) => p)).toEqual(['occupation']);
  });

  it('replaces a fact of which there is one at a time', () => {
    const facts = amended({ facts: [fact('party', { e: 'Q2' })] })?.facts.filter(({ p }) => p === 'party');
    expect(facts).toMatchObject([{ v: { e: 'Q2' } }]);
  });

  it('keeps the imported one when it is newer than the hand', () => {
    const base = { ...imported, facts: [fact('party', { e: 'Q1' }, { src: 'news@2026-09' })] };
    const facts = amended({ facts: [fact('party', { e: 'Q2' }, OLD)] }, base)?.facts;
    expect(facts).toMatchObject([{ v: { e: 'Q1' } }]);
  });

  it('adds to properties that may have several values, and dates the ones it repeats', () => {
    const facts = amended({
      facts: [fact('occupation', { t: 'Q43845' }), fact('occupation', { t: 'actor' }, { since: '2001' })],
    })?.facts;
    expect(facts?.filter(({ p }) => p === 'occupation')).toMatchObject([
      { v: { t: 'Q43845' } },
      { v: { t: 'actor' }, since: '2001' },
    ]);
  });

  it('lets an importer end an office that the hand began', () => {
    const ended = fact('position', { t: 'mayor' }, { until: '2026-03', src: 'news@2026-09' });
    const begun = fact('position', { t: 'mayor' }, { since: '2020-07', src: 'dump@2024' });
    const facts = amended({ facts: [begun] }, { ...imported, facts: [ended] })?.facts;
    expect(facts).toEqual([{ ...ended, since: '2020-07' }]);
  });

  it('keeps two terms of one office apart', () => {
    const first = fact('position', { t: 'president-us' }, { since: '2017-01-20', until: '2021-01-20' });
    const second = fact('position', { t: 'president-us' }, { since: '2025-01-20' });
    expect(amended({ facts: [first] }, { ...imported, facts: [second] })?.facts).toEqual([first, second]);
  });

  it('drops "has been" for an office that the hand dates', () => {
    const base = { ...imported, facts: [fact('held', { t: 'senator' }, OLD)] };
    expect(
      amended({ facts: [fact('position', { t: 'senator' }, { since: '2020' })] }, base)?.facts.map(({ p }) => p),
    ).toEqual(['position']);
  });

  it('adds a record that nobody imported, and refuses half of one', () => {
    const whole = { id: 'x:new' as const, kind: 'event' as const, label: 'New', facts: [] };
    expect(mergeRecords([], [whole])).toMatchObject([{ id: 'x:new', prior: 0 }]);
    expect(() => mergeRecords([], [{ id: 'Q404', prior: 1 }])).toThrow('Q404 amends nobody');
  });

  it('joins imported records of one id, newest fact first served', () => {
    const second = record('Q7', 'person', 'Ada', [fact('party', { e: 'Q3' }, { src: 'news@2026-09' })], { prior: 0.6 });
    const [joined] = mergeRecords([imported, second], []);
    expect(joined).toMatchObject({ prior: 0.6, facts: [{ p: 'occupation' }, { p: 'party', v: { e: 'Q3' } }] });
  });
});

describe('facts about entities that are not there', () => {
  const dangling = record('Q7', 'person', 'Ada', [
    fact('party', { e: 'Q1' }),
    fact('position', { t: 'mayor', of: 'Q2' }),
    fact('occupation', { t: 'actor' }),
  ]);

  it('are found, as value and as what an office is of', () => {
    expect(findDangling([dangling]).map(({ missing }) => missing)).toEqual(['Q1', 'Q2']);
  });

  it('are left out, and only they', () => {
    const records = [dangling];
    expect(withoutFacts(records, findDangling(records))[0]?.facts.map(({ p }) => p)).toEqual(['occupation']);
  });
});

describe('the manifest', () => {
  it('counts by kind, gives the newest date, and names only sources that are used', () => {
    const records = [imported, record('Q8', 'event', 'E', [fact('start', '2022', { src: 'dump@2026-02' })])];
    const manifest = makeManifest(records, VOCABULARY, { version: 'v', inputs: 'i', names: 5 });
    expect(manifest).toMatchObject({ date: '2026-02', facts: 3, names: 5, counts: { person: 1, event: 1, place: 0 } });
    expect(manifest.sources).toEqual([{ name: 'Old dump', licence: 'CC0', url: 'https://dump.example/' }]);
  });
});
