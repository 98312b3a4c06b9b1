import { describe, expect, it } from 'vitest';
import { addFact, Dataset, type Draft, setLabel } from '../../../scripts/import/dataset.ts';
import { byTrade } from '../../../scripts/import/sources/trades.ts';
import type { WordNetPerson } from '../../../scripts/import/sources/wordnet.ts';
import { importWordNet } from '../../../scripts/import/sources/wordnet-people.ts';
import { dropThin } from '../../../scripts/import/thin.ts';

const [ACTOR, FILM_ACTOR, STAGE_ACTOR, DIRECTOR] = ['Q33999', 'Q10800557', 'Q2259451', 'Q2526255'] as const;
const [WRITER, SOCIOLOGIST, POLITICIAN] = ['Q36180', 'Q2306091', 'Q82955'] as const;

function tradesOf(...trades: string[]): string[] {
  const rows = trades.map((object_qid) => ({ qid: 'Q1', property: 'P106', object_qid }));
  return byTrade(rows).map(({ object_qid = '' }) => object_qid);
}

describe('the trades of a person', () => {
  it('begin with what few are besides', () => {
    expect(tradesOf(WRITER, SOCIOLOGIST)).toEqual([SOCIOLOGIST, WRITER]);
  });

  it('make a director of who acts now and then, and an actor of who acts everywhere', () => {
    expect(tradesOf(ACTOR, DIRECTOR, FILM_ACTOR)[0]).toBe(DIRECTOR);
    expect(tradesOf(DIRECTOR, ACTOR, FILM_ACTOR, STAGE_ACTOR)[0]).toBe(ACTOR);
  });

  it('begin with politics only where an office or a party is known', () => {
    const party = { qid: 'Q1', property: 'P102', object_qid: 'Q9626' };
    const rows = [SOCIOLOGIST, POLITICIAN].map((object_qid) => ({ qid: 'Q1', property: 'P106', object_qid }));
    expect(tradesOf(SOCIOLOGIST, POLITICIAN)[0]).toBe(SOCIOLOGIST);
    expect(byTrade([...rows, party])[0]?.object_qid).toBe(POLITICIAN);
  });

  it('stay where other facts of the person stand', () => {
    const rows = [
      { qid: 'Q1', property: 'P106', object_qid: WRITER },
      { qid: 'Q1', property: 'P19', object_qid: 'Q90' },
      { qid: 'Q1', property: 'P106', object_qid: SOCIOLOGIST },
    ];
    expect(byTrade(rows).map(({ property }) => property)).toEqual(['P106', 'P19', 'P106']);
  });
});

describe('people of WordNet', () => {
  const TRADES = ['physicist', 'playwright', 'king of england'].map((en) => ({ en, fr_m: `${en} m`, fr_f: `${en} f` }));

  function meet(label: string, ...people: WordNetPerson[]): Draft {
    const dataset = new Dataset();
    const draft = dataset.ensure('Q1', 'person', 'test');
    setLabel(draft, 'en', label);
    draft.names.set('King James', { text: 'King James', kind: 'alias' });
    draft.signals.prominence = 2;
    importWordNet(dataset, people, TRADES);
    return draft;
  }

  const someone = (names: string[], occupations: string[], born?: string, died?: string): WordNetPerson => ({
    ...{ names, occupations, born, died },
  });

  it('are known by their label, never by an alias', () => {
    expect(meet('LeBron James', someone(['James', 'King James'], ['king of england'], '1566', '1625')).facts).toEqual(
      [],
    );
    expect(meet('Élie Testeur', someone(['Elie Testeur'], ['physicist'], '1900', '1980')).facts).toHaveLength(3);
  });

  it('are nobody where two have the name', () => {
    const [one, two] = ['physicist', 'playwright'].map((trade) => someone(['Ann Double'], [trade]));
    expect(meet('Ann Double', ...[one, two].filter((person) => person !== undefined)).facts).toEqual([]);
  });

  it('may be kings whose label says of which realm', () => {
    const facts = meet('Henry VIII of England', someone(['Henry VIII'], ['king of england'], '1491', '1547')).facts;
    expect(facts.map(({ v }) => v)).toEqual([{ t: 'king-of-england' }, '1491', '1547']);
    expect(meet('Frederick II of Prussia', someone(['Frederick II'], ['king of england'])).facts).toEqual([]);
  });

  it('bring no years that are those of a reign', () => {
    const facts = meet('Ann Brief', someone(['Ann Brief'], ['physicist'], '1572', '1585')).facts;
    expect(facts.map(({ p }) => p)).toEqual(['occupation']);
  });

  it('leave the little known alone', () => {
    const dataset = new Dataset();
    const draft = dataset.ensure('Q1', 'person', 'test');
    setLabel(draft, 'en', 'Ann Namesake');
    importWordNet(dataset, [someone(['Ann Namesake'], ['physicist'])], TRADES);
    expect(draft.facts).toEqual([]);
  });
});

describe('little-known entities', () => {
  function dropped(kind: 'event' | 'work' | 'organization', label: string, type: string, fr?: string): string[] {
    const dataset = new Dataset();
    dataset.terms.add({ id: 'battle', group: 'type', en: 'battle', frM: 'bataille', frF: 'bataille' });
    const draft = dataset.ensure('Q1', kind, 'test');
    setLabel(draft, 'en', label);
    setLabel(draft, 'fr', fr ?? label);
    addFact(draft, 'type', { t: type }, 'test@2026');
    return dropThin(dataset, new Set());
  }

  it.each([
    ['event', 'Bunia clashes', 'massacre', undefined],
    ['event', 'Battle of Nowhere', 'battle', 'bataille de Nulle-Part'],
    ['work', 'Endangered Species', 'studio-album', undefined],
    ['organization', 'Party of Regions', 'political-party', undefined],
  ] as const)('go where the card would say nothing: %s “%s”', (kind, label, type, fr) => {
    expect(dropped(kind, label, type, fr)).toHaveLength(1);
  });

  it.each([
    ['event', 'Tour de Pologne', 'sports-season', undefined],
    ['work', 'Some Series', 'television-series', undefined],
    ['organization', 'Gerindra', 'political-party', undefined],
    ['organization', 'Communist Party', 'political-party', 'Parti communiste'],
  ] as const)('stay where it says something: %s “%s”', (kind, label, type, fr) => {
    expect(dropped(kind, label, type, fr)).toEqual([]);
  });

  it('go where a firm is only one, and stay where there is more to it', () => {
    const firm = (type: string, ...more: string[]): string[] => {
      const dataset = new Dataset();
      dataset.terms.add({ id: 'business', group: 'type', en: 'business', frM: 'entreprise', frF: 'entreprise' });
      dataset.terms.add({ id: 'brewery', group: 'type', en: 'brewery', frM: 'brasserie', frF: 'brasserie' });
      const draft = dataset.ensure('Q1', 'organization', 'test');
      addFact(draft, 'type', { t: type }, 'test@2026');
      for (const p of more) addFact(draft, p, 'essai.example', 'test@2026');
      return dropThin(dataset, new Set());
    };
    expect(firm('business', 'website')).toHaveLength(1);
    expect(firm('business', 'inception')).toEqual([]);
    expect(firm('brewery')).toEqual([]);
  });

  it('go by hand too', () => {
    const dataset = new Dataset();
    setLabel(dataset.ensure('Q1', 'place', 'test'), 'fr', 'Powiat');
    expect(dropThin(dataset, new Set(['Q1']))).toHaveLength(1);
    expect(dataset.get('Q1')).toBeUndefined();
  });
});
