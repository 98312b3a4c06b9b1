import { describe, expect, it, vi } from 'vitest';
import { ByteReader } from '../../core/knowledge/bytes.ts';
import { cutKnowledge, encodeKnowledge } from '../../core/knowledge/encode.ts';
import { mergeRecords } from '../../core/knowledge/merge.ts';
import { openKnowledge, verifyKnowledge } from '../../core/knowledge/open.ts';
import type { EntityRecord } from '../../core/knowledge/record.ts';
import { type EntityId, LANGUAGES } from '../../core/model.ts';
import { fact, indexIn, knowledgeOf, record, VOCABULARY, WORLD } from './support/sample.ts';

function compile(records: readonly EntityRecord[]): ArrayBuffer {
  return encodeKnowledge(mergeRecords(records, []), VOCABULARY);
}

describe('the knowledge file', () => {
  it('has the same bytes for the same records, whatever their order', () => {
    expect(new Uint8Array(compile(WORLD))).toEqual(new Uint8Array(compile([...WORLD].reverse())));
  });

  it('comes in two parts of which the first tells all but facts and other names', () => {
    const { entities, rest } = cutKnowledge(compile(WORLD));
    const [whole, cut] = [openKnowledge(compile(WORLD)), openKnowledge(entities)];
    for (let index = 0; index < whole.count; index++) {
      expect(cut.idOf(index)).toBe(whole.idOf(index));
      expect(cut.kindOf(index)).toBe(whole.kindOf(index));
      expect(cut.countryOf(index)).toBe(whole.countryOf(index));
      for (const language of LANGUAGES) expect(cut.labelOf(index, language)).toBe(whole.labelOf(index, language));
      expect([...cut.neighboursOf(index)]).toEqual([...whole.neighboursOf(index)]);
    }
    expect(() => cut.factsOf(0)).toThrow('not there yet');
    expect(() => cut.namesOf(0)).toThrow('not there yet');
    cut.complete(rest);
    for (let index = 0; index < whole.count; index++) {
      expect(cut.factsOf(index)).toEqual(whole.factsOf(index));
      expect(cut.namesOf(index)).toEqual(whole.namesOf(index));
    }
  });

  it('refuses a second part that is cut short', () => {
    const { entities, rest } = cutKnowledge(compile(WORLD));
    expect(() => openKnowledge(entities).complete(rest.slice(0, -8))).toThrow('cut short');
    expect(() => openKnowledge(entities.slice(0, -8))).toThrow('cut short');
  });

  it('orders entities by the number of their QID, then by slug', () => {
    const knowledge = knowledgeOf(
      record('x:b', 'work', 'B', [fact('type', { t: 'film' })]),
      record('Q2', 'work', 'C', [fact('type', { t: 'film' })]),
      record('x:a-2', 'work', 'A', [fact('type', { t: 'film' })]),
    );
    const ids = Array.from({ length: knowledge.count }, (_, index) => knowledge.idOf(index));
    expect([ids[0], ...ids.slice(-2)]).toEqual(['Q2', 'x:a-2', 'x:b']);
    expect(ids.map((id) => knowledge.indexOf(id))).toEqual(ids.map((_, index) => index));
  });

  it('has no index for an id it does not hold', () => {
    const knowledge = knowledgeOf(record('x:b', 'work', 'B', [fact('type', { t: 'film' })]));
    const unknown: EntityId[] = ['Q1', 'Q999999999999', 'x:a', 'x:c'];
    expect(unknown.map((id) => knowledge.indexOf(id))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('gives back kind, gender and prior', () => {
    const knowledge = knowledgeOf(
      record('Q7', 'person', 'Ada', [fact('occupation', { t: 'actor' })], { gender: 'other', prior: 0.1234 }),
    );
    const ada = indexIn(knowledge, 'Q7');
    expect([knowledge.kindOf(ada), knowledge.genderOf(ada)]).toEqual(['person', 'other']);
    expect(knowledge.priorOf(ada)).toBeCloseTo(0.1234, 4);
    expect(knowledge.genderOf(indexIn(knowledge, 'Q212'))).toBeUndefined();
  });

  it('gives back labels and names with their kind and language', () => {
    const names = ['AÉ', { text: 'L’Élysée', kind: 'metonym' as const, lang: 'fr' as const }];
    const knowledge = knowledgeOf(record('Q8', 'organization', { fr: 'palais', en: 'palace' }, [], { names }));
    const index = indexIn(knowledge, 'Q8');
    expect([knowledge.labelOf(index, 'fr'), knowledge.labelOf(index, 'en')]).toEqual(['palais', 'palace']);
    expect(knowledge.namesOf(index)).toEqual([
      { text: 'palais', kind: 'label', language: 'fr' },
      { text: 'palace', kind: 'label', language: 'en' },
      { text: 'AÉ', kind: 'alias', language: undefined },
      { text: 'L’Élysée', kind: 'metonym', language: 'fr' },
    ]);
  });

  it('gives back every type of value, with bounds, source and date', () => {
    const facts = [
      fact('position', { t: 'mayor', of: 'Q1899' }, { since: '2014-06', until: '2020-01-02', src: 'dump@2020-09' }),
      fact('occupation', { t: 'actor' }),
      fact('citizenship', { e: 'Q212' }),
      fact('memberOf', { fr: 'une ligue', en: 'a league' }),
      fact('standsFor', 'rien'),
      fact('birthDate', '-0044-03-15'),
      fact('population', -12),
      fact('population', 2 ** 40 + 1),
      fact('population', 1.5),
    ];
    const knowledge = knowledgeOf(record('Q9', 'person', 'Tout', facts));
    const decoded = knowledge.factsOf(indexIn(knowledge, 'Q9'));
    expect(decoded.map(({ value }) => value)).toMatchObject([
      { type: 'term', term: { en: 'mayor' }, of: indexIn(knowledge, 'Q1899') },
      { type: 'term', term: { frFeminine: 'actrice' } },
      { type: 'entity', entity: indexIn(knowledge, 'Q212') },
      { type: 'text', fr: 'une ligue', en: 'a league' },
      { type: 'text', fr: 'rien', en: 'rien' },
      { type: 'date', date: '-0044-03-15' },
      { type: 'number', number: -12 },
      { type: 'number', number: 2 ** 40 + 1 },
      { type: 'number', number: 1.5 },
    ]);
    expect(decoded[0]).toMatchObject({
      since: '2014-06',
      until: '2020-01-02',
      asOf: '2020-09',
      source: { name: 'Old dump' },
    });
    expect(decoded[1]).not.toHaveProperty('since');
  });

  it('finds the state of a city, of a person and of a work', () => {
    const knowledge = knowledgeOf(record('Q9', 'person', 'Ada', [fact('citizenship', { e: 'Q30' })]));
    expect(knowledge.countryOf(indexIn(knowledge, 'Q1899'))).toBe(knowledge.indexOf('Q212'));
    expect(knowledge.countryOf(indexIn(knowledge, 'Q9'))).toBe(knowledge.indexOf('Q30'));
    expect(knowledge.countryOf(indexIn(knowledge, 'Q30'))).toBeUndefined();
  });

  it('links neighbours both ways, each once, sorted', () => {
    const knowledge = knowledgeOf(record('Q9', 'person', 'Ada', [fact('position', { t: 'mayor', of: 'Q1899' })]));
    const kyiv = indexIn(knowledge, 'Q1899');
    const expected = ['Q9', 'Q212'].map((id) => indexIn(knowledge, id as EntityId));
    expect([...knowledge.neighboursOf(kyiv)]).toEqual(expected);
    expect([...knowledge.neighboursOf(indexIn(knowledge, 'Q9'))]).toEqual([kyiv]);
  });

  it('refuses to compile a fact about nobody, or in words it does not have', () => {
    const about = (p: string, v: Parameters<typeof fact>[1]) => () =>
      compile([record('Q9', 'work', 'X', [fact(p, v)])]);
    expect(about('creator', { e: 'Q1' })).toThrow('No entity Q1');
    expect(about('colour', 'red')).toThrow('Unknown property colour');
    expect(about('type', { t: 'opera' })).toThrow('Unknown term opera');
  });

  it('is refused when it is something else, of another version, or cut short', () => {
    const whole = compile(WORLD);
    expect(() => openKnowledge(new ArrayBuffer(4))).toThrow('not a knowledge file');
    expect(() => openKnowledge(new ArrayBuffer(1024))).toThrow('not a knowledge file');
    expect(() => openKnowledge(whole.slice(0, whole.byteLength - 8))).toThrow('cut short');
    new Uint32Array(whole)[1] = 99;
    expect(() => openKnowledge(whole)).toThrow('version 99');
  });

  it('carries a checksum that a single changed byte breaks', () => {
    const whole = compile(WORLD);
    expect(verifyKnowledge(whole)).toBe(true);
    const bytes = new Uint8Array(whole);
    bytes[whole.byteLength >> 1] = (bytes[whole.byteLength >> 1] ?? 0) ^ 1;
    expect(verifyKnowledge(whole)).toBe(false);
  });

  it('reads nothing to open, and of a record as little among 20,000 as among 200', () => {
    const bytesRead = [200, 20_000].map((count) => {
      const buffer = compile([...WORLD, ...actors(count)]);
      const read = vi.spyOn(ByteReader.prototype, 'byte');
      const knowledge = openKnowledge(buffer);
      expect(read).not.toHaveBeenCalled();
      const facts = knowledge.factsOf(indexIn(knowledge, 'Q1000100'));
      const { length } = read.mock.calls;
      read.mockRestore();
      expect(facts).toHaveLength(3);
      return length;
    });
    expect(bytesRead[1]).toBeLessThan(50);
    expect(bytesRead[1]).toBeLessThanOrEqual((bytesRead[0] ?? 0) + 3);
  });

  it('takes less than 100 bytes an entity', () => {
    const records = actors(20_000);
    expect(compile([...WORLD, ...records]).byteLength / records.length).toBeLessThan(100);
  });

  it('decodes the facts of one entity once for all who ask in a row', () => {
    const knowledge = knowledgeOf();
    const index = indexIn(knowledge, 'Q142');
    expect(knowledge.factsOf(index)).toBe(knowledge.factsOf(index));
    expect(knowledge.factsOf(index + 1)).not.toBe(knowledge.factsOf(index));
  });
});

function actors(count: number): EntityRecord[] {
  return Array.from({ length: count }, (_, at) =>
    record(`Q${1_000_000 + at}`, 'person', `Personne ${at}`, [
      fact('occupation', { t: 'actor' }),
      fact('citizenship', { e: 'Q30' }),
      fact('birthDate', '1980-01-02'),
    ]),
  );
}
