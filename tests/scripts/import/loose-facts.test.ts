import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../core/knowledge/record.ts';
import { addFact, Dataset, type Draft } from '../../../scripts/import/dataset.ts';
import { dropLooseFacts } from '../../../scripts/import/loose-facts.ts';
import { isQuarter } from '../../../scripts/import/sources/geonames.ts';

const DUMP = 'codex@2019-07';

function factsOf(facts: readonly (readonly [string, FactValue])[]): string[] {
  const dataset = new Dataset();
  Object.assign(dataset.ensure('Q2', 'organization', 'test').label, { fr: 'Club 27', en: '27 Club' });
  Object.assign(dataset.ensure('Q3', 'organization', 'test').label, { fr: 'Les Essais', en: 'Les Essais' });
  const draft: Draft = dataset.ensure('Q1', 'person', 'test');
  for (const [p, v] of facts) addFact(draft, p, v, DUMP);
  dropLooseFacts(dataset);
  return draft.facts.map(({ p, v }) => `${p} ${typeof v === 'object' ? Object.values(v)[0] : v}`);
}

describe('what people belong to in name alone', () => {
  const singer = ['occupation', { t: 'singer' }] as const;

  it('goes: clubs that are a word, families, no party', () => {
    expect(factsOf([singer, ['membership', { e: 'Q2' }], ['membership', { e: 'Q3' }]])).toEqual([
      'occupation singer',
      'membership Q3',
    ]);
    const none = { fr: 'independent politician', en: 'independent politician' };
    expect(factsOf([singer, ['affiliation', none]])).toEqual(['occupation singer']);
  });

  it('goes: a nation of the United Kingdom beside it', () => {
    const wales = ['citizenship', { e: 'Q25' }] as const;
    expect(factsOf([wales, ['citizenship', { e: 'Q145' }]])).toEqual(['citizenship Q145']);
    expect(factsOf([wales, singer])).toEqual(['citizenship Q25', 'occupation singer']);
  });

  it('goes: the group in a parliament of who has no seat there', () => {
    const group = ['group', { fr: 'Groupe', en: 'Group' }] as const;
    expect(factsOf([singer, group])).toEqual(['occupation singer']);
    expect(factsOf([['position', { t: 'seat' }], group])).toEqual(['position seat', 'group Groupe']);
  });
});

describe('airports', () => {
  it('are not called by their code', () => {
    const dataset = new Dataset();
    const airport = dataset.ensure('Q1', 'place', 'test');
    Object.assign(airport.label, { fr: 'IJK', en: 'Izhevsk Airport' });
    dropLooseFacts(dataset);
    expect(airport.label.fr).toBe('Izhevsk Airport');
    Object.assign(airport.label, { fr: 'aéroport d’Ijevsk' });
    dropLooseFacts(dataset);
    expect(airport.label.fr).toBe('aéroport d’Ijevsk');
  });
});

describe('parts of New York and London', () => {
  it.each([
    ['US', 'NY', '081', 'Astoria', true],
    ['US', 'NY', '047', 'Brooklyn', false],
    ['US', 'NY', '029', 'Buffalo', false],
    ['GB', 'ENG', 'GLA', 'Wimbledon', true],
    ['GB', 'ENG', 'GLA', 'London', false],
    ['FR', '11', '75', 'Paris', false],
  ])('%s %s %s: %s is a quarter: %s', (iso2, admin1, admin2, name, expected) => {
    expect(isQuarter({ iso2, admin1, admin2, name })).toBe(expected);
  });
});
