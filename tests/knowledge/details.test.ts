import { describe, expect, it } from 'vitest';
import { entityDetails, entitySummary } from '../../core/knowledge/details.ts';
import { entityDocument } from '../../core/knowledge/document.ts';
import { relationsAmong } from '../../core/knowledge/relations.ts';
import type { EntityId } from '../../core/model.ts';
import { fact, knowledgeOf, record } from './support/sample.ts';

const ADA = record(
  'Q7',
  'person',
  { fr: 'Ada Martin', en: 'Ada Martins' },
  [
    fact('birthDate', '1970-05-01'),
    fact('position', { t: 'president-ua' }, { since: '2019-05-20' }),
    fact('position', { t: 'mayor', of: 'Q1899' }, { since: '2010', until: '2019-05-19' }),
    fact('citizenship', { e: 'Q212' }, { src: 'dump@2020-09' }),
    fact('memberOf', { fr: "l'Académie", en: 'the Academy' }),
  ],
  {
    gender: 'female',
    names: [
      'Ada M.',
      'ada martin',
      { text: 'la présidente', kind: 'periphrasis', lang: 'fr' },
      { text: 'Martin', kind: 'surname' },
      { text: 'Ada Martín', lang: 'en' },
      { text: 'AM', kind: 'acronym' },
    ],
  },
);
const SLUG = record('x:paix', 'event', 'Paix', [fact('start', '2022')]);

const knowledge = knowledgeOf(ADA, SLUG);

function details(id: EntityId, more: { language?: 'fr' | 'en'; date?: string; onPage?: EntityId[] } = {}) {
  const found = entityDetails(knowledge, id, { language: 'fr', onPage: [], ...more });
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('a summary', () => {
  it('says who, in the asked language, as of the page', () => {
    expect(entitySummary(knowledge, 'Q7', { language: 'en' })).toEqual({
      id: 'Q7',
      kind: 'person',
      label: 'Ada Martins',
      description: 'President of Ukraine since 2019',
    });
    expect(entitySummary(knowledge, 'Q7', { language: 'fr', date: '2015-01-01' })?.description).toBe(
      'mairesse de Kiev depuis 2010',
    );
  });

  it('of an unknown id is absent', () => {
    expect(entitySummary(knowledge, 'Q404', { language: 'fr' })).toBeUndefined();
    expect(entityDetails(knowledge, 'x:nobody', { language: 'fr', onPage: [] })).toBeUndefined();
  });
});

describe('details', () => {
  it('list facts in the order of the card, formatted, with source and date', () => {
    const { facts } = details('Q7');
    expect(facts.map(({ property }) => property)).toEqual([
      'position',
      'position',
      'citizenship',
      'memberOf',
      'birthDate',
    ]);
    expect(facts[0]).toEqual({
      property: 'position',
      propertyLabel: 'Fonction',
      value: 'présidente de l’Ukraine',
      since: '2019-05-20',
      period: 'depuis le 20\u00a0mai 2019',
      source: 'Press notes',
      url: 'https://news.example/',
      asOf: '2026-09-08',
    });
    expect(facts[1]).toMatchObject({ value: 'mairesse de Kiev', period: 'de 2010 au 19\u00a0mai 2019' });
    expect(facts[2]).toMatchObject({ value: 'Ukraine', entity: 'Q212', source: 'Old dump', asOf: '2020-09' });
    expect(facts[3]).toMatchObject({ value: 'l’Académie' });
    expect(facts[4]).toMatchObject({ value: '1er\u00a0mai 1970' });
  });

  it('describe today, and give the office at the date of the page beside it', () => {
    const { description, thenDescription } = details('Q7', { date: '2015-06-01' });
    expect([description, thenDescription]).toEqual([
      'présidente de l’Ukraine depuis 2019',
      'mairesse de Kiev depuis 2010',
    ]);
    expect(details('Q7', { date: '2024' })).not.toHaveProperty('thenDescription');
  });

  it('show names of the language that differ in spelling, without surnames and periphrases', () => {
    expect(details('Q7').otherNames).toEqual(['Ada Martins', 'Ada M.', 'AM']);
    expect(details('Q7', { language: 'en' }).otherNames).toEqual(['Ada Martin', 'Ada M.', 'AM']);
  });

  it('put coordinates on the map and the code on the flag, not in the list', () => {
    const kyiv = details('Q1899');
    expect([kyiv.coordinates, kyiv.country]).toEqual([[50.4547, 30.5238], 'UA']);
    expect(kyiv.facts.map(({ property }) => property)).not.toContain('coordinates');
    expect(details('Q212').country).toBe('UA');
    expect(details('Q212').facts.map(({ property }) => property)).not.toContain('iso2');
    expect(details('Q7').country).toBe('UA');
  });

  it('link to the encyclopedia only where Wikidata knows the entity', () => {
    expect(details('Q7').wikipedia).toBe('https://www.wikidata.org/wiki/Special:GoToLinkedPage/frwiki/Q7');
    expect(details('Q7', { language: 'en' }).wikipedia).toMatch(/\/enwiki\/Q7$/);
    expect(details('x:paix')).not.toHaveProperty('wikipedia');
  });

  it('are as new as the newest fact', () => {
    expect(details('Q7').asOf).toBe('2026-09-08');
  });
});

describe('the facts of a card', () => {
  const shown = (...facts: Parameters<typeof record>[3][number][]): string[] => {
    const world = knowledgeOf(record('Q9', 'person', 'Ada', facts));
    const found = entityDetails(world, 'Q9', { language: 'fr', onPage: [] });
    return (found?.facts ?? []).map(
      ({ property, value, period }) => `${property}: ${value}${period ? ` (${period})` : ''}`,
    );
  };

  it('do not repeat what the description begins with, unless there is nothing else', () => {
    expect(shown(fact('type', { t: 'film' }), fact('inception', '1999'))).toEqual(['inception: 1999']);
    expect(shown(fact('type', { t: 'film' }))).toEqual(['type: film']);
  });

  it('name an office once: who holds it has not only held it', () => {
    const since = { since: '2019-05-20' };
    expect(shown(fact('position', { t: 'mayor' }, since), fact('held', { t: 'mayor' }))).toEqual([
      'position: maire (depuis le 20\u00a0mai 2019)',
    ]);
  });

  it('keep two terms of one office apart', () => {
    const first = { since: '2001', until: '2005' };
    const second = { since: '2009', until: '2012' };
    expect(shown(fact('position', { t: 'mayor' }, first), fact('position', { t: 'mayor' }, second))).toHaveLength(2);
    expect(shown(fact('position', { t: 'mayor' }, { since: '2023' }), fact('held', { t: 'mayor' }, first))).toEqual([
      'position: maire (depuis 2023)',
      'held: maire (de 2001 à 2005)',
    ]);
  });

  it('never say « depuis » of what is over', () => {
    expect(shown(fact('held', { t: 'mayor' }, { since: '2019-05-20' }))).toEqual([
      'held: maire (prise de fonction le 20\u00a0mai 2019)',
    ]);
  });

  it('leave out the place that is the state itself', () => {
    const facts = [fact('country', { e: 'Q212' }), fact('admin', { e: 'Q212' })];
    expect(shown(...facts)).toEqual(['country: Ukraine']);
  });

  it.each(['capitalOf', 'seatOf', 'admin'])('leave out a region of the same name: %s', (p) => {
    const known = knowledgeOf(
      record('Q1', 'place', 'Arusha', [fact(p, { e: 'Q2' }), fact('population', 341136)]),
      record('Q2', 'place', 'Arusha', [fact('type', { t: 'region' })]),
    );
    const facts = entityDetails(known, 'Q1', { language: 'fr', onPage: [] })?.facts ?? [];
    expect(facts.map(({ property }) => property)).toEqual(['population']);
  });
});

describe('relations', () => {
  it('lead only to entities of the page', () => {
    expect(details('Q7').relations).toEqual([]);
    expect(details('Q7', { onPage: ['Q30', 'Q404'] }).relations).toEqual([]);
    expect(details('Q7', { onPage: ['Q212', 'Q7'] }).relations).toEqual([
      {
        from: 'Q7',
        to: 'Q212',
        property: 'position',
        propertyLabel: 'présidente de l’Ukraine',
        period: 'depuis le 20\u00a0mai 2019',
        reads: 'apposition',
      },
    ]);
  });

  it('that have not begun at the date of the page are left out', () => {
    const { relations } = details('Q7', { onPage: ['Q212'], date: '2018-01-01' });
    expect(relations).toEqual([
      {
        from: 'Q7',
        to: 'Q212',
        property: 'citizenship',
        propertyLabel: 'nationalité\u00A0: Ukraine',
        reads: 'apposition',
      },
    ]);
  });

  it('are found among all entities of a page, in its order', () => {
    const found = relationsAmong(knowledge, ['Q7', 'Q1899', 'Q212', 'Q404'], 'en');
    expect(found.map(({ from, to, property }) => `${from} ${property} ${to}`)).toEqual([
      'Q7 position Q212',
      'Q7 position Q1899',
      'Q212 capital Q1899',
    ]);
  });

  it('that say the same from either side are said once', () => {
    const world = knowledgeOf(
      record('Q7', 'person', 'Ada', [
        fact('position', { t: 'president-ua' }, { since: '2019-05-20' }),
        fact('memberOf', { e: 'Q8' }),
      ]),
      record('Q8', 'organization', 'Ligue', [fact('type', { t: 'party' })]),
      record('Q212', 'place', 'Ukraine', [fact('headOfState', { e: 'Q7' }), fact('capital', { e: 'Q1899' })]),
    );
    const found = relationsAmong(world, ['Q7', 'Q8', 'Q212'], 'en');
    expect(found.map(({ from, to, property }) => `${from} ${property} ${to}`)).toEqual([
      'Q7 position Q212',
      'Q7 memberOf Q8',
    ]);
  });
});

describe('the document of an entity', () => {
  it('has labels, description and facts in both languages, and where they come from', () => {
    const document = entityDocument(knowledge, 'Q7');
    expect(document).toMatchObject({
      id: 'Q7',
      kind: 'person',
      labels: { fr: 'Ada Martin', en: 'Ada Martins' },
      description: { fr: 'présidente de l’Ukraine depuis 2019', en: 'President of Ukraine since 2019' },
      asOf: '2026-09-08',
    });
    expect(document?.facts[0]).toMatchObject({
      label: { fr: 'Fonction', en: 'Position' },
      value: { fr: 'présidente de l’Ukraine', en: 'President of Ukraine' },
      since: '2019-05-20',
      source: 'Press notes',
    });
    expect(document?.relations).toEqual([
      { property: 'citizenship', to: 'Q212', label: { fr: 'Ukraine', en: 'Ukraine' } },
    ]);
  });

  it('of an unknown id is absent', () => {
    expect(entityDocument(knowledge, 'Q404')).toBeUndefined();
  });
});
