import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../core/knowledge/bytes.ts';
import { membersOfState, mergeRows, readNeighbours, writeNeighbours } from '../../core/knowledge/neighbours.ts';
import { packSlug, unpackSlug } from '../../core/knowledge/slugs.ts';
import { packStarts, startOf } from '../../core/knowledge/starts.ts';
import { fact, indexIn, knowledgeOf, record } from './support/sample.ts';

describe('starts of rows', () => {
  it('come back from blocks and steps, over the edges of blocks', () => {
    const starts = Uint32Array.from({ length: 100 }, (_, row) => row * 1_000 + (row % 7));
    const packed = packStarts(starts);
    expect(Array.from(starts, (_, row) => startOf(packed, row))).toEqual([...starts]);
    expect(packed.bases.byteLength + packed.steps.byteLength).toBeLessThan(starts.byteLength * 0.6);
  });

  it('are refused when rows of one block are longer than a step can say', () => {
    expect(() => packStarts(Uint32Array.of(0, 10, 70_000))).toThrow('too long');
  });
});

describe('slugs', () => {
  const texts = new ByteWriter();
  const slugs = [
    'geonames-2988507',
    'insee-01004',
    'insee-2a004',
    'prise-d-otages',
    'geonames-0123',
    'insee-1',
    'insee-2a0041',
  ];
  const packed = slugs.map((slug) => packSlug(slug, texts));
  const pool = texts.finish();
  const textAt = (position: number): string => {
    const reader = new ByteReader(pool, position);
    const length = reader.varint();
    return new TextDecoder().decode(pool.subarray(reader.position, reader.position + length));
  };

  it('come back letter by letter, also those that only look like a number', () => {
    expect(packed.map((number) => unpackSlug(number, textAt))).toEqual(slugs);
  });

  it('that are codes of Insee or GeoNames take no text', () => {
    const none = new ByteWriter();
    for (const slug of slugs.slice(0, 3)) packSlug(slug, none);
    expect(none.length).toBe(0);
  });
});

describe('neighbours', () => {
  const read = (row: readonly number[], state?: number): number[] => {
    const out = new ByteWriter();
    writeNeighbours(row, out);
    return [...readNeighbours(new ByteReader(out.finish(), 0), state)];
  };

  it('come back with the state in its place among them', () => {
    const rows = [read([5, 900, 70_000], 6), read([5, 9], 2), read([5, 9], 12), read([], 3), read([5, 9])];
    expect(rows).toEqual([[5, 6, 900, 70_000], [2, 5, 9], [5, 9, 12], [3], [5, 9]]);
  });

  it('of a state are gathered from the column of states', () => {
    const places = Uint16Array.of(0, 2, 1, 2, 0, 2);
    expect([0, 1, 2].map((place) => [...membersOfState(places, place)])).toEqual([[2], [1, 3, 5], []]);
    expect([...membersOfState(places, 1, 2)]).toEqual([1, 3]);
    expect([...mergeRows(Uint32Array.of(1, 4), Uint32Array.of(0, 4, 9))]).toEqual([0, 1, 4, 9]);
  });

  it('are read no further than is wanted', () => {
    const out = new ByteWriter();
    writeNeighbours([5, 9, 70_000], out);
    expect([...readNeighbours(new ByteReader(out.finish(), 0), undefined, 2)]).toEqual([5, 9]);
  });

  it('of which more than wanted are there are one too many, of people and of states', () => {
    const people = (['Q9', 'Q10', 'Q11'] as const).map((id) =>
      record(id, 'person', `Ada ${id}`, [fact('citizenship', { e: 'Q212' }), fact('memberOf', { e: 'Q30' })]),
    );
    const knowledge = knowledgeOf(...people);
    for (const id of ['Q9', 'Q212', 'Q30'] as const) {
      const index = indexIn(knowledge, id);
      const all = knowledge.neighboursOf(index).length;
      expect(all, id).toBeGreaterThan(1);
      expect(knowledge.neighboursOf(index, all), id).toEqual(knowledge.neighboursOf(index));
      expect(knowledge.neighboursOf(index, all - 1).length, id).toBe(all);
      expect(knowledge.neighboursOf(index, 0).length, id).toBeGreaterThan(0);
    }
  });

  it('of a state are the same whether few were asked of before, or all', () => {
    const make = (): ReturnType<typeof knowledgeOf> => {
      const citizens = (['Q9', 'Q10', 'Q11', 'Q12'] as const).map((id) =>
        record(id, 'person', `Ada ${id}`, [fact('citizenship', { e: 'Q212' })]),
      );
      return knowledgeOf(...citizens);
    };
    const fresh = make();
    const ukraine = indexIn(fresh, 'Q212');
    const all = [...fresh.neighboursOf(ukraine)];
    expect(all.length).toBeGreaterThan(4);
    for (const asked of [
      [1, 3],
      [3, 1],
      [9, 1],
      [1, 9],
      [Number.POSITIVE_INFINITY, 2],
    ]) {
      const knowledge = make();
      for (const most of asked) {
        const found = [...knowledge.neighboursOf(ukraine, most)];
        expect(found.length, `${asked}`).toBe(Math.min(all.length, most + 1));
        if (most >= all.length) expect(found, `${asked}`).toEqual(all);
      }
      expect([...knowledge.neighboursOf(ukraine)], `${asked}`).toEqual(all);
    }
  });

  it('hold for a state and for its people alike, in either direction', () => {
    const knowledge = knowledgeOf(
      record('Q9', 'person', 'Ada', [fact('citizenship', { e: 'Q212' }), fact('memberOf', { e: 'Q30' })]),
    );
    const [ada, ukraine, states] = [indexIn(knowledge, 'Q9'), indexIn(knowledge, 'Q212'), indexIn(knowledge, 'Q30')];
    expect([...knowledge.neighboursOf(ada)]).toEqual([states, ukraine].sort((a, b) => a - b));
    expect([...knowledge.neighboursOf(ukraine)]).toContain(ada);
    expect([...knowledge.neighboursOf(states)]).toContain(ada);
    expect(knowledge.neighboursOf(ukraine)).toBe(knowledge.neighboursOf(ukraine));
  });
});

describe('values that need no text', () => {
  it('are codes of five digits, also with a nought in front', () => {
    const knowledge = knowledgeOf(
      record('Q9', 'place', 'Ici', [fact('standsFor', '01004'), fact('standsFor', '2A004')]),
    );
    const values = knowledge.factsOf(indexIn(knowledge, 'Q9')).map(({ value }) => value);
    expect(values).toMatchObject([{ fr: '01004', en: '01004' }, { fr: '2A004' }]);
  });

  it('are coordinates, to four decimals and with their signs', () => {
    const knowledge = knowledgeOf(
      record('Q9', 'place', 'Ici', [fact('coordinates', '-33.86785,151.2073'), fact('coordinates', '48,-0.0001')]),
    );
    const values = knowledge.factsOf(indexIn(knowledge, 'Q9')).map(({ value }) => value);
    expect(values).toMatchObject([{ en: '-33.8678,151.2073' }, { en: '48,-0.0001' }]);
  });

  it('keep texts that differ in the two languages apart', () => {
    const knowledge = knowledgeOf(
      record('Q9', 'place', 'Ici', [
        fact('standsFor', { fr: 'oui', en: 'yes' }),
        fact('standsFor', { fr: 'non', en: 'non' }),
      ]),
    );
    const values = knowledge.factsOf(indexIn(knowledge, 'Q9')).map(({ value }) => value);
    expect(values).toMatchObject([
      { fr: 'oui', en: 'yes' },
      { fr: 'non', en: 'non' },
    ]);
  });
});
