import { describe, expect, it } from 'vitest';
import { addFact, Dataset, type Draft, setLabel } from '../../../scripts/import/dataset.ts';
import { PeopleByName } from '../../../scripts/import/people.ts';
import { importLeaders } from '../../../scripts/import/sources/leaders.ts';
import {
  addSeatTerms,
  importCongress,
  importDeputies,
  importMeps,
} from '../../../scripts/import/sources/parliaments.ts';
import { importParties, PartyIndex } from '../../../scripts/import/sources/parties.ts';
import { importTerritories } from '../../../scripts/import/sources/territories.ts';
import { importWikidataFacts } from '../../../scripts/import/sources/wikidata-facts.ts';
import { parseWordNetPeople } from '../../../scripts/import/sources/wordnet.ts';
import { importWordNet } from '../../../scripts/import/sources/wordnet-people.ts';
import { givenNamesOf } from '../../../scripts/import/vocabulary.ts';

const PERU = { qid: 'Q419', iso2: 'PE', name_fr: 'Pérou', name_en: 'Peru', groups: '005|419|019|UN' };
const LEADER = {
  ...{ qid: 'Q7', name_en: 'Ana Quispe', name_fr: 'Ana Quispe', iso2: 'PE', role: 'head_of_state', gender: 'female' },
  ...{ position_en: 'President of Peru', position_fr_m: 'président du Pérou', position_fr_f: 'présidente du Pérou' },
  ...{ since: '2026-07-28', as_of: '2026-08-22', source: 'world-leaders-current' },
};

function withPeru(): Dataset {
  const dataset = new Dataset();
  importTerritories(dataset, [PERU]);
  addSeatTerms(dataset);
  return dataset;
}

function values(draft: Draft | undefined, p: string): unknown[] {
  return (draft?.facts ?? []).filter((fact) => fact.p === p).map((fact) => fact.v);
}

describe('importLeaders', () => {
  it('gives the role with its date, and the state its head', () => {
    const dataset = withPeru();
    importLeaders(dataset, [LEADER], []);
    expect(dataset.get('Q7')?.facts[0]).toEqual({
      ...{ p: 'position', v: { t: 'president-of-peru' } },
      ...{ since: '2026-07-28', src: 'world-leaders@2026-08-22' },
    });
    expect(dataset.terms.get('president-of-peru')).toMatchObject({ frF: 'présidente du Pérou', of: 'Q419' });
    expect(values(dataset.get('Q419'), 'headOfState')).toEqual([{ e: 'Q7' }]);
  });

  it('words a post whose term was due to end as past', () => {
    const dataset = withPeru();
    importLeaders(dataset, [LEADER], [{ iso2: 'PE', role: 'head_of_state', source_b: 'calendar' }]);
    expect(values(dataset.get('Q7'), 'position')).toEqual([]);
    expect(values(dataset.get('Q7'), 'held')).toEqual([{ t: 'president-of-peru' }]);
    expect(values(dataset.get('Q419'), 'headOfState')).toEqual([]);
  });

  it.each([
    ['présidente du Conseil italienne', 'présidente du Conseil italien'],
    ['présidente du gouvernement espagnole', 'présidente du gouvernement espagnol'],
    ['présidente du groupe RN (Assemblée nationale)', 'présidente du groupe RN à l’Assemblée nationale'],
    ['présidente du groupe UC (Sénat)', 'présidente du groupe UC au Sénat'],
    ["Première ministre d'Italie", 'Première ministre d’Italie'],
  ])('words « %s » as papers do', (position_fr_f, expected) => {
    const dataset = withPeru();
    importLeaders(dataset, [{ ...LEADER, position_fr_f }], []);
    expect(dataset.terms.get('president-of-peru')?.frF).toBe(expected);
  });

  it('says of an expired post neither since when nor until when', () => {
    const dataset = withPeru();
    importLeaders(dataset, [LEADER], [{ iso2: 'PE', role: 'head_of_state', source_b: 'calendar' }]);
    expect(dataset.get('Q7')?.facts.find(({ p }) => p === 'held')).not.toHaveProperty('since');
  });

  it('gives no beginning where the source has the last term’s', () => {
    const dataset = withPeru();
    importLeaders(dataset, [{ ...LEADER, iso2: 'CI', name_en: 'Alassane Ouattara' }], []);
    expect(dataset.get('Q7')?.facts[0]).not.toHaveProperty('since');
  });

  it('makes a monarch of many states a citizen of the first', () => {
    const dataset = withPeru();
    importTerritories(dataset, [{ ...PERU, qid: 'Q750', iso2: 'BO', name_fr: 'Bolivie', name_en: 'Bolivia' }]);
    importLeaders(dataset, [LEADER, { ...LEADER, iso2: 'BO', position_en: 'President of Bolivia' }], []);
    expect(values(dataset.get('Q7'), 'position')).toHaveLength(2);
    expect(values(dataset.get('Q7'), 'citizenship')).toEqual([{ e: 'Q419' }]);
  });

  it('gives a slug to who has no Wikidata id', () => {
    const dataset = withPeru();
    importLeaders(dataset, [{ ...LEADER, qid: '' }], []);
    expect(dataset.get('x:ana-quispe')?.gender).toBe('female');
  });
});

describe('importWikidataFacts', () => {
  const row = (property: string, object: string) => ({
    ...{ qid: 'Q1', property, object_qid: object, source: 'xfactr-2020' },
    ...{ object_en: 'judo', object_fr: 'judo' },
  });

  function facts(rows: readonly ReturnType<typeof row>[]): Draft {
    const dataset = withPeru();
    const draft = dataset.ensure('Q1', 'person', 'test');
    for (const id of ['Q2', 'Q3', 'Q4'] as const) dataset.ensure(id, 'organization', 'test');
    for (const id of ['Q82955', 'Q11', 'Q12', 'Q13'])
      dataset.terms.add({ id, group: 'occupation', en: id, frM: id, frF: id });
    importWikidataFacts(dataset, rows);
    return draft;
  }

  it('words offices and parties as past', () => {
    const draft = facts([row('P39', 'Q11'), row('P102', 'Q2')]);
    expect(draft.facts.map((fact) => fact.p)).toEqual(['held', 'affiliation']);
    expect(draft.facts[0]?.src).toBe('xfactr@2020-09');
  });

  it('keeps politics among many occupations of who has been in a party', () => {
    const trades = ['Q11', 'Q12', 'Q13', 'Q82955'].map((trade) => row('P106', trade));
    const draft = facts([...trades, row('P102', 'Q2')]);
    expect(values(draft, 'occupation')).toEqual([{ t: 'Q82955' }, { t: 'Q11' }, { t: 'Q12' }]);
  });

  it('leaves out objects that have no record, and membership of the European Union', () => {
    expect(facts([row('P108', 'Q999'), row('P463', 'Q458')]).facts).toEqual([]);
  });

  it('keeps what is no entity as text', () => {
    expect(values(facts([row('P641', 'Q11420')]), 'sport')).toEqual([{ fr: 'judo', en: 'judo' }]);
  });

  it('counts who points to an entity, and tells a member of its band', () => {
    const dataset = new Dataset();
    const band = dataset.ensure('Q5', 'organization', 'test');
    const singer = dataset.ensure('Q6', 'person', 'test');
    importWikidataFacts(dataset, [{ ...row('P527', 'Q6'), qid: 'Q5' }]);
    expect(values(band, 'hasPart')).toEqual([{ e: 'Q6' }]);
    expect(values(singer, 'membership')).toEqual([{ e: 'Q5' }]);
    expect(singer.signals.inbound).toBe(1);
  });
});

describe('parliaments', () => {
  it('seat deputies with group and constituency', () => {
    const dataset = withPeru();
    const rows = [
      { qid: '', name: "Jeanne d'Essai", group: 'Les Démocrates; Les Démocrates', departement: 'Allier', circo: '1' },
    ];
    importDeputies(dataset, rows, new PeopleByName(dataset));
    const draft = dataset.get('x:jeanne-d-essai');
    expect(draft?.label.fr).toBe('Jeanne d’Essai');
    expect(values(draft, 'group')).toEqual([{ fr: 'Les Démocrates', en: 'Les Démocrates' }]);
    expect(values(draft, 'constituency')).toEqual([
      { fr: 'Allier (1re circonscription)', en: 'Allier (1st constituency)' },
    ]);
  });

  it('seat MEPs with their party, by id where it is known', () => {
    const dataset = withPeru();
    const parties = importParties(
      dataset,
      [
        {
          qid: 'Q50',
          iso3: 'PER',
          name_en: 'Alliance',
          name_native: 'Alianza',
          founded: '1990',
          dissolved: '',
          short: 'ALI',
        },
      ],
      new Map([['PER', 'PE']]),
    );
    const mep = { qid: 'Q8', first: 'Ana', last: 'QUISPE', iso2: 'pe', group: 'EPP', since: '2024-07-16' };
    importMeps(
      dataset,
      [
        { ...mep, party: 'Alianza' },
        { ...mep, qid: 'Q9', party: 'Sans parti' },
      ],
      new PeopleByName(dataset),
      { index: parties, names: new Map() },
    );
    expect(dataset.get('Q8')?.label.fr).toBe('Ana Quispe');
    expect(values(dataset.get('Q8'), 'party')).toEqual([{ e: 'Q50' }]);
    expect(values(dataset.get('Q9'), 'party')).toEqual([]);
    expect(values(dataset.get('Q50'), 'inception')).toEqual(['1990']);
  });

  it('seat members of Congress by chamber and state', () => {
    const dataset = withPeru();
    const senator = {
      qid: 'Q8',
      name: 'John Q. Public',
      wikipedia_en: 'John Public (senator)',
      chamber: 'sen',
      state: 'OH',
      party: 'Democrat',
    };
    importCongress(dataset, [{ ...senator, term_start: '2025-01-03', born: '1960-01-02' }], new Map([['OH', 'Ohio']]));
    const draft = dataset.get('Q8');
    expect(draft?.label.en).toBe('John Public');
    expect(values(draft, 'position')).toEqual([{ t: 'seat-us-senate' }]);
    expect(values(draft, 'constituency')).toEqual([{ fr: 'Ohio', en: 'Ohio' }]);
    expect(values(draft, 'birthDate')).toEqual(['1960-01-02']);
  });
});

describe('PeopleByName', () => {
  it('takes a namesake in politics for the same person, and reports any other', () => {
    const dataset = new Dataset();
    const minister = dataset.ensure('Q1', 'person', 'test');
    setLabel(minister, 'fr', 'Ana Quispe');
    addFact(minister, 'held', { t: 'Q11' }, 'test@2020');
    setLabel(dataset.ensure('Q2', 'person', 'test'), 'fr', 'Jo Singer');
    const people = new PeopleByName(dataset);
    expect(people.idOf('Ana Quispe')).toBe('Q1');
    expect(people.idOf('Jo Singer')).toBe('x:jo-singer');
    expect(people.review).toHaveLength(1);
  });
});

describe('PartyIndex', () => {
  it('finds a party by country and name, whatever the case', () => {
    const index = new PartyIndex();
    index.add('FR', 'Les Verts', 'Q1');
    index.add('FR', 'Les Verts', 'Q2');
    expect(index.find('FR', 'les verts')).toBe('Q1');
    expect(index.find('BE', 'Les Verts')).toBeUndefined();
  });
});

describe('WordNet', () => {
  const noun = [
    '10000001 18 n 01 composer 0 000 | someone who composes music',
    '10000002 18 n 02 Test 0 Ada_Test 0 001 @i 10000001 n 0000 | Ruritanian composer (1901-1977)',
  ].join('\n');

  it('is read for people, what they were and their years', () => {
    expect(parseWordNetPeople(noun)).toEqual([
      { names: ['Test', 'Ada Test'], occupations: ['composer'], born: '1901', died: '1977' },
    ]);
  });

  it('gives an occupation to who has none, by full name', () => {
    const dataset = new Dataset();
    const draft = dataset.ensure('Q1', 'person', 'test');
    setLabel(draft, 'en', 'Ada Test');
    draft.signals.prominence = 1;
    importWordNet(dataset, parseWordNetPeople(noun), [{ en: 'composer', fr_m: 'compositeur', fr_f: 'compositrice' }]);
    expect(draft.facts.map((fact) => fact.p)).toEqual(['occupation', 'birthDate', 'deathDate']);
  });
});

describe('givenNamesOf', () => {
  it('takes first words that several people share', () => {
    const dataset = new Dataset();
    for (const id of [1, 2, 3, 4]) setLabel(dataset.ensure(`Q${id}`, 'person', 'test'), 'en', `Ana Test${id}`);
    setLabel(dataset.ensure('Q5', 'person', 'test'), 'en', 'Zoltan Test');
    expect([...givenNamesOf(dataset)]).toEqual(['Ana']);
  });
});
