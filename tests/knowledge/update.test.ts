import { describe, expect, it } from 'vitest';
import type { EntityRecord, FactRecord } from '../../core/knowledge/record.ts';
import { applyUpdate, type UpdateContext } from '../../core/knowledge/update/apply-update.ts';
import { diffRecords } from '../../core/knowledge/update/diff.ts';
import type { RefreshedClaim, RefreshedEntity } from '../../core/knowledge/update/refreshed.ts';
import { fact, record } from './support/sample.ts';

const SRC = 'wikidata@2026-11-22';
const CONTEXT: UpdateContext = {
  src: SRC,
  terms: new Set(['mayor', 'senator']),
  wikidata: new Map([
    ['position', 'P39'],
    ['headOfState', 'P35'],
    ['birthDate', 'P569'],
    ['deathDate', 'P570'],
    ['population', 'P1082'],
  ]),
  hasEntity: (id) => id === 'Q1' || id === 'Q2',
};
const OLD = { src: 'dump@2020-09' };

function claim(value: string | number, more: Partial<RefreshedClaim> = {}): RefreshedClaim {
  return { value, preferred: false, ...more };
}

function entity(claims: RefreshedEntity['claims'], more: Partial<RefreshedEntity> = {}): RefreshedEntity {
  return { id: 'Q7', labels: {}, aliases: { fr: [], en: [] }, claims, ...more };
}

function person(...facts: readonly FactRecord[]): EntityRecord {
  return record('Q7', 'person', 'Ada', facts);
}

function factsAfter(before: EntityRecord, claims: RefreshedEntity['claims']): readonly FactRecord[] {
  return applyUpdate(before, entity(claims), CONTEXT).facts;
}

describe('an update of facts', () => {
  it('returns the very record when nothing is new', () => {
    const before = person(fact('birthDate', '1970-05-01', OLD));
    expect(applyUpdate(before, entity({ P569: [claim('1970-05-01')] }), CONTEXT)).toBe(before);
    expect(applyUpdate(before, entity({}), CONTEXT)).toBe(before);
  });

  it('keeps what Wikidata says nothing of', () => {
    const before = person(fact('birthDate', '1970-05-01', OLD), fact('occupation', { t: 'actor' }, OLD));
    const after = factsAfter(before, { P570: [claim('2026-10-03')] });
    expect(after.slice(0, 2)).toEqual(before.facts);
    expect(after[2]).toEqual({ p: 'deathDate', v: '2026-10-03', src: SRC });
  });

  it('corrects a date in its place', () => {
    const before = person(fact('birthDate', '1970', OLD), fact('occupation', { t: 'actor' }, OLD));
    expect(factsAfter(before, { P569: [claim('1971-02')] })[0]).toEqual({ p: 'birthDate', v: '1971-02', src: SRC });
  });

  it.each([
    ['a date that does not exist', { P569: [claim('1970-02-31')] }],
    ['a number for a date', { P569: [claim(1970)] }],
    ['a text for a number', { P1082: [claim('many')] }],
    ['an office that has no term', { P39: [claim('Q999')] }],
    ['a head of state that has no record', { P35: [claim('Q404')] }],
    ['an office that ends before it begins', { P39: [claim('mayor', { since: '2020', until: '2019' })] }],
    [
      'an office that ended some day, without a beginning, that we never knew',
      { P39: [claim('mayor', { until: '1999' })] },
    ],
  ])('does not take in %s', (_case, claims) => {
    const before = person(fact('occupation', { t: 'actor' }, OLD));
    expect(factsAfter(before, claims)).toBe(before.facts);
  });

  it('takes the preferred of several numbers, without its bounds', () => {
    const claims = { P1082: [claim(100), claim(120, { preferred: true, since: '2024' })] };
    expect(factsAfter(person(), claims)).toEqual([{ p: 'population', v: 120, src: SRC }]);
  });

  it('takes the head who began last when none is preferred, and none who has ended', () => {
    const heads = [
      claim('Q1', { since: '2019' }),
      claim('Q2', { since: '2025-02' }),
      claim('Q1', { since: '2026', until: '2026-03' }),
    ];
    expect(factsAfter(person(), { P35: heads })).toEqual([
      { p: 'headOfState', v: { e: 'Q2' }, since: '2025-02', src: SRC },
    ]);
  });

  it('leaves a head of state alone who is still the same', () => {
    const before = person(fact('headOfState', { e: 'Q2' }, { since: '2025-02', ...OLD }));
    expect(factsAfter(before, { P35: [claim('Q2')] })).toBe(before.facts);
  });
});

describe('an update of offices', () => {
  it('adds, dates and ends them', () => {
    const before = person(
      fact('position', { t: 'senator' }, { since: '2014', ...OLD }),
      fact('held', { t: 'mayor' }, OLD),
    );
    const after = factsAfter(before, {
      P39: [claim('senator', { since: '2014', until: '2020-09-30' }), claim('mayor', { since: '2008', until: '2014' })],
    });
    expect(after).toEqual([
      { p: 'position', v: { t: 'senator' }, since: '2014', until: '2020-09-30', src: SRC },
      { p: 'position', v: { t: 'mayor' }, since: '2008', until: '2014', src: SRC },
    ]);
  });

  it('counts a second term as a second office', () => {
    const before = person(fact('position', { t: 'mayor' }, { since: '2008', until: '2014', ...OLD }));
    const after = factsAfter(before, {
      P39: [claim('mayor', { since: '2008', until: '2014' }), claim('mayor', { since: '2020' })],
    });
    expect(after.map(({ since }) => since)).toEqual(['2008', '2020']);
  });

  it('does not date again what is dated alike', () => {
    const before = person(fact('position', { t: 'mayor' }, { since: '2020', ...OLD }));
    expect(factsAfter(before, { P39: [claim('mayor', { since: '2020' })] })).toBe(before.facts);
  });

  it('reopens an office whose end was withdrawn', () => {
    const before = person(fact('position', { t: 'mayor' }, { since: '2020', until: '2026', ...OLD }));
    expect(factsAfter(before, { P39: [claim('mayor', { since: '2020' })] })[0]).not.toHaveProperty('until');
  });
});

describe('an update of names', () => {
  const named = (
    labels: RefreshedEntity['labels'],
    aliases: Partial<RefreshedEntity['aliases']> = {},
    before = person(),
  ) => applyUpdate(before, entity({}, { labels, aliases: { fr: [], en: [], ...aliases } }), CONTEXT);

  it('writes one label where both languages agree, two where they do not', () => {
    expect(named({ fr: 'Ada Martin', en: 'Ada Martin' }).label).toBe('Ada Martin');
    expect(named({ en: 'Ada Martins' }).label).toEqual({ fr: 'Ada', en: 'Ada Martins' });
  });

  it('keeps the old label findable', () => {
    expect(named({ fr: 'Ada Martin', en: 'Ada Martin' }).names).toEqual(['Ada']);
  });

  it('adds aliases once, in their language', () => {
    const before = record('Q7', 'person', 'Ada', [], { names: ['A. Martin'] });
    const { names } = named({}, { fr: ['A. Martin', 'Mme Martin'], en: ['Mme Martin', 'Ms Martin'] }, before);
    expect(names).toEqual(['A. Martin', { text: 'Mme Martin', lang: 'fr' }, { text: 'Ms Martin', lang: 'en' }]);
  });

  it.each(['Ад', 'ab', 'X1', 'lower case', ' Padded', '阿达'])('leaves out the alias « %s »', (alias) => {
    expect(named({}, { fr: [alias] }).names).toBeUndefined();
  });

  it('fills in a gender, and does not change one', () => {
    const gendered = entity({}, { gender: 'female' });
    expect(applyUpdate(person(), gendered, CONTEXT).gender).toBe('female');
    const other = record('Q7', 'person', 'Ada', [], { gender: 'other' });
    expect(applyUpdate(other, gendered, CONTEXT)).toBe(other);
  });
});

describe('the diff of an update', () => {
  it('is empty for a record that did not change', () => {
    expect(diffRecords(person(), person())).toEqual([]);
  });

  it('names the entity, then what goes and what comes', () => {
    const before = person(fact('position', { t: 'mayor' }, { since: '2014', ...OLD }));
    const after = {
      ...before,
      label: { fr: 'Ada M.', en: 'Ada' },
      names: ['Adda', { text: 'Mme M.', lang: 'fr' as const }],
      gender: 'female' as const,
      facts: [fact('position', { t: 'mayor' }, { since: '2014', until: '2020', src: SRC })],
    };
    expect(diffRecords(before, after)).toEqual([
      'Q7 Ada M. / Ada',
      '  ~ label: Ada → Ada M. / Ada',
      '  + name: Adda',
      '  + name: Mme M. (fr)',
      '  - position: mayor [2014…] (dump@2020-09)',
      `  + position: mayor [2014…2020] (${SRC})`,
      '  ~ gender: — → female',
    ]);
  });
});
