import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../core/linking/types.ts';
import { annotated, countedMentions, type GoldDocument, type GoldMention } from '../../../scripts/accuracy/gold.ts';
import { errorLines, summaryOf } from '../../../scripts/accuracy/report.ts';
import { addDocument, newTally } from '../../../scripts/accuracy/score.ts';

const TEXT = 'Claire Martin dort à Oslo.';

function gold(start: number, end: number, more: Partial<GoldMention> = {}): GoldMention {
  return { start, end, surface: TEXT.slice(start, end), type: 'LOC', ...more };
}

function mark(start: number, end: number, entity: Mention['entity'], more: Partial<Mention> = {}): Mention {
  return { start, end, entity, kind: 'place', score: 0.9, method: 'exact', ...more };
}

function summary(mentions: readonly GoldMention[], marks: readonly Mention[], more: Partial<GoldDocument> = {}) {
  const tally = newTally();
  const known = { hasId: (id: string) => id === 'Q585', hasName: (name: string) => name === 'Oslo' };
  addDocument(tally, { id: 'd', text: TEXT, mentions, ...more }, marks, known);
  return { ...summaryOf(tally), lines: errorLines(tally, 5) } as Record<string, unknown> & { lines: string[] };
}

describe('a mark hits an annotated mention', () => {
  it('when it covers half of the shorter of the two', () => {
    expect(summary([gold(0, 13)], [mark(7, 13, 'Q1')])).toMatchObject({ precision: 100, recallAll: 100 });
    expect(summary([gold(0, 13)], [mark(12, 20, 'Q1')])).toMatchObject({ precision: 0, recallAll: 0 });
  });

  it('unless both carry ids that differ', () => {
    const there = gold(21, 25, { wikidata: 'Q585' });
    expect(summary([there], [mark(21, 25, 'Q585')])).toMatchObject({
      precision: 100,
      linkPrecision: 100,
      linkRecall: 100,
    });
    expect(summary([there], [mark(21, 25, 'Q1')])).toMatchObject({ precision: 0, linkPrecision: 0, linkRecall: 0 });
    expect(summary([there], [mark(21, 25, 'x:oslo')])).toMatchObject({ precision: 100, linkRecall: 0 });
  });

  it('unless the annotator says that nothing is known of it', () => {
    const result = summary([gold(21, 25, { nil: true })], [mark(21, 25, 'Q585')]);
    expect(result).toMatchObject({ precision: 0, causes: { nil: 1 } });
  });

  it('by its name without the title', () => {
    const titled = gold(0, 13, { core: { start: 7, end: 13, surface: 'Martin' } });
    expect(summary([titled], [mark(0, 6, 'Q1')])).toMatchObject({ recallAll: 0 });
  });
});

describe('what counts', () => {
  it('leaves periphrases out', () => {
    expect(summary([gold(21, 25)], [mark(0, 6, 'Q1', { method: 'periphrasis' })])).toMatchObject({ marks: 0 });
  });

  it('is the part that was annotated', () => {
    const part = { evaluation_span: [14, 26] as const };
    expect(summary([gold(0, 13), gold(21, 25)], [mark(0, 13, 'Q1')], part)).toMatchObject({ gold: 1, marks: 0 });
  });

  it('is the outermost name of counted types', () => {
    const all = [gold(0, 13), gold(7, 13), gold(21, 25, { type: 'PRODUCT' }), gold(21, 25, { coref: true })];
    expect(countedMentions(annotated({ id: 'd', text: TEXT, mentions: all }))).toEqual([all[0]]);
  });

  it('tells what the dataset lacks from what the linker missed', () => {
    const result = summary([gold(0, 13), gold(21, 25)], []);
    expect(result.causes).toEqual({ 'not in the dataset': 1, missed: 1 });
    expect(result.lines).toContain('missed\t1\tOslo\t');
    expect(result.recallKnown).toBe(0);
  });
});

it('a report without marks has no precision, rather than a wrong one', () => {
  expect(summary([gold(21, 25)], []).precision).toBeNull();
});
