import { readFileSync } from 'node:fs';
import { expect, describe as group, it } from 'vitest';
import { describe, saysMoreThanKind } from '../../core/knowledge/describe.ts';
import { type EntityId, LANGUAGES } from '../../core/model.ts';
import { readKnowledge } from '../../scripts/data/open.ts';

const knowledge = readKnowledge();
const [header = '', ...rows] = readFileSync(new URL('../../data/coverage/checked-people.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const checked = rows.map((row) => row.split('\t'));

group('the people whose cards were checked fact by fact', () => {
  it('are a table of id, reason and day, each once', () => {
    expect(header).toBe('id\twhy\tchecked');
    const ids = checked.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(checked.filter(([, , day = '']) => !/^20\d\d-\d\d-\d\d$/.test(day))).toEqual([]);
  });

  it('are still described as people in both languages', () => {
    const lost = checked.filter(([id]) => {
      const index = knowledge.indexOf(id as EntityId);
      if (index === undefined || knowledge.kindOf(index) !== 'person') return true;
      return LANGUAGES.some((language) => !saysMoreThanKind(describe(knowledge, index, language), 'person', language));
    });
    expect(lost).toEqual([]);
  });

  it('are every head of state and government of the G20 that the dataset names', () => {
    const states = 'AR AU BR CA CN FR DE IN ID IT JP MX KR RU SA ZA TR GB US'.split(' ');
    const ids = new Set(checked.map(([id]) => id));
    const heads = Array.from({ length: knowledge.count }, (_, index) => knowledge.factsOf(index))
      .filter((facts) => facts.some(({ property, value }) => property.key === 'iso2' && isOneOf(states, value)))
      .flat()
      .filter(({ property }) => property.key === 'headOfState' || property.key === 'headOfGovernment')
      .flatMap(({ value }) => (value.type === 'entity' ? [knowledge.idOf(value.entity)] : []));
    expect(heads.length).toBeGreaterThanOrEqual(states.length);
    expect(heads.filter((id) => !ids.has(id))).toEqual([]);
  });
});

function isOneOf(codes: readonly string[], value: { readonly type: string; readonly en?: unknown }): boolean {
  return value.type === 'text' && codes.includes(String(value.en));
}
