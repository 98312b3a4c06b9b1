import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFact, Dataset, type Draft, setLabel } from '../../../scripts/import/dataset.ts';
import {
  addDeputyTerms,
  importFormerDeputies,
  importLists,
  importOfficeHolders,
  parseList,
  readLists,
} from '../../../scripts/import/lists.ts';
import { PeopleByName } from '../../../scripts/import/people.ts';
import { addSeatTerms } from '../../../scripts/import/sources/parliaments.ts';
import { importTerritories } from '../../../scripts/import/sources/territories.ts';
import { surnameCounts } from '../../../scripts/import/surnames.ts';

const LISTS = join(import.meta.dirname, '..', '..', '..', 'data', 'lists');
const PERU = { qid: 'Q419', iso2: 'PE', name_fr: 'Pérou', name_en: 'Peru', groups: '005|419|019|UN' };
const DEPUTY = {
  ...{ id: 'Q9', name: "Anne L'Hostis", gender: 'female', department: '29', constituency: '1', party: 'Q170972' },
  ...{ since: '', until: '2017-06-20', as_of: '2017-04' },
};
const MINISTER = {
  ...{ iso2: 'PE', office: 'def', id: 'Q8', name: 'Rosa Quispe', gender: 'female', since: '2014', until: '2016-03' },
  ...{ born: '1960-02-01', died: '', as_of: '2022-06' },
};
const TABLES = {
  offices: [
    { office: 'def', en: 'Minister of Defence', noun_m: 'ministre', noun_f: 'ministre', fr: 'de la Défense' },
    {
      ...{ office: 'na', en: 'President of the National Assembly', agrees: 'feminine' },
      ...{ noun_m: 'président de l’Assemblée nationale', noun_f: 'présidente de l’Assemblée nationale', fr: '' },
    },
  ],
  countries: [{ iso2: 'PE', fr_m: 'péruvien', fr_f: 'péruvienne', en: 'Peru' }],
};

function withPeru(): Dataset {
  const dataset = new Dataset();
  importTerritories(dataset, [PERU]);
  addSeatTerms(dataset);
  addDeputyTerms(dataset, [{ code: '29', fr: 'du Finistère', en: 'Finistère' }]);
  return dataset;
}

function importDeputy(dataset: Dataset, row: Partial<typeof DEPUTY> = {}): Draft | undefined {
  importFormerDeputies(dataset, [{ ...DEPUTY, ...row }], new PeopleByName(dataset));
  return dataset.get(row.id || DEPUTY.id);
}

function importMinister(dataset: Dataset, row: Partial<typeof MINISTER> = {}): Draft | undefined {
  importOfficeHolders(dataset, [{ ...MINISTER, ...row }], TABLES);
  return dataset.get(MINISTER.id);
}

function facts(draft: Draft | undefined, p: string): unknown[] {
  return (draft?.facts ?? []).filter((fact) => fact.p === p).map(({ src: _, p: __, ...fact }) => fact);
}

describe('parseList', () => {
  it('leaves out the remarks above the header', () => {
    expect(parseList('# where from\n# when\nid\tname\nQ1\tAda\n')).toEqual([{ id: 'Q1', name: 'Ada' }]);
  });
});

describe('importFormerDeputies', () => {
  it('words a seat of the past as held, with the typographic apostrophe in the name', () => {
    const draft = importDeputy(withPeru());
    expect(draft?.label).toEqual({ fr: 'Anne L’Hostis', en: 'Anne L’Hostis' });
    expect(draft?.gender).toBe('female');
    expect(facts(draft, 'held')).toEqual([{ v: { t: 'french-deputy-29' }, until: '2017-06-20' }]);
    expect(draft?.facts.map(({ src }) => src)).toEqual(Array(3).fill('everypolitician@2017-04'));
  });

  it('calls a woman « députée du Finistère »', () => {
    expect(withPeru().terms.get('french-deputy-29')).toMatchObject({
      ...{ frM: 'député du Finistère', frF: 'députée du Finistère' },
      en: 'member of the French National Assembly for Finistère',
    });
  });

  it('leaves the seat to today’s list where the person sits today', () => {
    const dataset = withPeru();
    addFact(dataset.ensure('Q9', 'person', 'deputes'), 'position', { t: 'seat-assemblee-nationale' }, 'deputes@2026');
    expect(facts(importDeputy(dataset), 'held')).toEqual([]);
  });

  it('tells no party: the list has the one a member was attached to for its money', () => {
    const dataset = withPeru();
    addFact(dataset.ensure('Q9', 'person', 'meps'), 'party', { e: 'Q1' }, 'meps@2024');
    expect(facts(importDeputy(dataset), 'party')).toEqual([{ v: { e: 'Q1' } }]);
    expect(facts(importDeputy(withPeru()), 'affiliation')).toEqual([]);
  });

  it('finds who has no id by name, among people in politics', () => {
    const dataset = withPeru();
    const known = dataset.ensure('Q77', 'person', 'deputes');
    setLabel(known, 'fr', 'Anne L’Hostis');
    addFact(known, 'party', { e: 'Q1' }, 'deputes@2026');
    importFormerDeputies(dataset, [{ ...DEPUTY, id: '' }], new PeopleByName(dataset));
    expect(dataset.get('x:anne-l-hostis')).toBeUndefined();
    expect(facts(known, 'held')).toHaveLength(1);
  });
});

describe('importOfficeHolders', () => {
  it('gives an office with both its days as past, with birth and country', () => {
    const dataset = withPeru();
    const draft = importMinister(dataset);
    expect(facts(draft, 'position')).toEqual([
      { v: { t: 'minister-of-defence-of-peru' }, since: '2014', until: '2016-03' },
    ]);
    expect(facts(draft, 'citizenship')).toEqual([{ v: { e: 'Q419' } }]);
    expect(facts(draft, 'birthDate')).toEqual([{ v: '1960-02-01' }]);
    expect(dataset.terms.get('minister-of-defence-of-peru')).toEqual({
      ...{ id: 'minister-of-defence-of-peru', group: 'position', en: 'Minister of Defence of Peru', of: 'Q419' },
      ...{ frM: 'ministre péruvien de la Défense', frF: 'ministre péruvienne de la Défense' },
    });
  });

  it('words an office without an end as held once: the source is of 2022', () => {
    const draft = importMinister(withPeru(), { until: '' });
    expect(facts(draft, 'position')).toEqual([]);
    expect(facts(draft, 'held')).toEqual([{ v: { t: 'minister-of-defence-of-peru' }, since: '2014' }]);
  });

  it('lets the adjective go with the assembly, not with who presides over it', () => {
    const dataset = withPeru();
    importMinister(dataset, { office: 'na' });
    expect(dataset.terms.get('president-of-the-national-assembly-of-peru')?.frM).toBe(
      'président de l’Assemblée nationale péruvienne',
    );
  });

  it('keeps the office of today’s leaders, which is the same in other words', () => {
    const dataset = withPeru();
    const term = { id: 'minister-of-defence-of-peru', group: 'position', en: 'Minister of Defence of Peru' } as const;
    dataset.terms.add({ ...term, frM: 'ministre de la Défense', frF: 'ministre de la Défense' });
    addFact(dataset.ensure('Q8', 'person', 'leaders'), 'position', { t: term.id }, 'factbook@2026');
    expect(facts(importMinister(dataset), 'position')).toEqual([{ v: { t: term.id } }]);
  });

  it('stops at an office that offices.tsv does not know', () => {
    expect(() => importMinister(withPeru(), { office: 'magic' })).toThrow(/Q8 has an office or a state/);
  });
});

describe('surnameCounts', () => {
  it('does not count who is in lists alone: an island is no family name because of three ministers', () => {
    const dataset = withPeru();
    importMinister(dataset);
    expect(surnameCounts(dataset).get('Quispe')).toBe(0);
    dataset.ensure('Q8', 'person', 'wikidata');
    expect(surnameCounts(dataset).get('Quispe')).toBe(1);
  });
});

describe('data/lists', () => {
  const lists = readLists(LISTS);
  const states = lists('countries').map(({ iso2 = '' }, i) => ({
    ...{ ...PERU, qid: `Q${10 + i}`, iso2, name_en: iso2, name_fr: iso2 },
  }));

  it('makes of every row a person with an id, an office in both languages and three facts', () => {
    const dataset = new Dataset();
    importTerritories(dataset, states);
    addSeatTerms(dataset);
    importLists(dataset, lists, new PeopleByName(dataset));
    const people = [...dataset.drafts.values()].filter(({ kind }) => kind === 'person');
    expect(people.length).toBeGreaterThan(1000);
    for (const { id, facts: all } of people) {
      expect(all.length, id).toBeGreaterThanOrEqual(3);
      for (const { v } of all)
        if (typeof v === 'object' && 't' in v && v.t !== 'Q82955') {
          expect(dataset.terms.get(v.t)?.frF, v.t).not.toMatch(/undefined|^ | {2}/);
        }
    }
  });

  it.each(['french-deputies', 'office-holders'])('has well-formed ids, names and dates in %s', (name) => {
    for (const row of lists(name)) {
      expect(row.id).toMatch(/^(?:Q[1-9]\d*)?$/);
      expect(row.name).toMatch(/^\p{Lu}.* .*\p{L}’?$/u);
      for (const date of [row.since, row.until, row.born, row.died, row.as_of].filter((cell) => cell !== undefined))
        expect(date).toMatch(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/);
    }
  });
});
