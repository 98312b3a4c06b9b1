import { describe, expect, it } from 'vitest';
import { addFact, Dataset, type Draft } from '../../../scripts/import/dataset.ts';
import { crownPopes } from '../../../scripts/import/popes.ts';
import { dropSideTrades } from '../../../scripts/import/side-trades.ts';

const DUMP = 'codex@2019-07';

function world(): Dataset {
  const dataset = new Dataset();
  const add = (id: string, group: 'occupation' | 'position', en: string): void =>
    dataset.terms.add({ id, group, en, frM: id, frF: id });
  for (const trade of ['pope', 'antipope', 'theologian', 'actor', 'minister', 'politician', 'child actor'])
    add(trade.replace(' ', '-'), 'occupation', trade);
  add('seiyu', 'occupation', 'seiyū');
  add('nuncio', 'position', 'apostolic nuncio');
  add('bishop-of-toul', 'position', 'bishop of Toul');
  return dataset;
}

function personOf(dataset: Dataset, fr: string, en: string, trades: readonly string[]): Draft {
  const draft = dataset.ensure('Q1', 'person', 'test');
  Object.assign(draft.label, { fr, en });
  for (const t of trades) addFact(draft, 'occupation', { t }, DUMP);
  return draft;
}

const tradesOf = ({ facts }: Draft): unknown[] => facts.filter(({ p }) => p === 'occupation').map(({ v }) => v);

describe('popes', () => {
  it('are that alone, whatever they had been', () => {
    const dataset = world();
    const pope = personOf(dataset, 'Jean XXX', 'Pope John XXX', ['theologian', 'pope']);
    addFact(pope, 'held', { t: 'nuncio' }, DUMP);
    addFact(pope, 'held', { t: 'bishop-of-toul' }, DUMP);
    crownPopes(dataset);
    expect(tradesOf(pope)).toEqual([{ t: 'pope' }]);
    expect(pope.facts.map(({ p }) => p)).toEqual(['occupation']);
  });

  it.each([
    ['pape Alexandre XX', 'Alexander XX', 'Alexandre XX', 'Pope Alexander XX'],
    ['Urbain XX', 'Pope Urban XX', 'Urbain XX', 'Pope Urban XX'],
    ['Constantin (pape)', 'Pope Constantine', 'Constantin', 'Pope Constantine'],
    ['pape François', 'Pope Francis', 'pape François', 'Pope Francis'],
    ['Jean Ier (pape)', 'John I', 'Jean Ier', 'Pope John I'],
  ])('are named alike: %s, %s', (fr, en, betterFr, betterEn) => {
    const dataset = world();
    const pope = personOf(dataset, fr, en, ['pope']);
    crownPopes(dataset);
    expect(pope.label).toEqual({ fr: betterFr, en: betterEn });
    if (fr !== betterFr) expect(pope.names.has(fr)).toBe(true);
  });

  it('are not antipopes, who keep their name', () => {
    const dataset = world();
    const antipope = personOf(dataset, 'Benoît XXX', 'Benedict XXX', ['antipope', 'theologian']);
    crownPopes(dataset);
    expect(antipope.label.en).toBe('Benedict XXX');
    expect(tradesOf(antipope)).toEqual([{ t: 'antipope' }]);
  });

  it('are not who is no pope', () => {
    const dataset = world();
    const other = personOf(dataset, 'Henri XX', 'Henry XX', ['theologian', 'actor']);
    crownPopes(dataset);
    expect(tradesOf(other)).toHaveLength(2);
    expect(other.label.en).toBe('Henry XX');
  });
});

describe('trades that say nothing beside a better one', () => {
  it.each([
    [['child-actor', 'actor'], ['actor']],
    [['minister', 'politician'], ['politician']],
    [['minister'], ['minister']],
    [
      ['actor', 'politician'],
      ['actor', 'politician'],
    ],
  ])('of %j: %j', (trades, left) => {
    const dataset = world();
    const person = personOf(dataset, 'Camille', 'Camille', trades);
    dropSideTrades(dataset);
    expect(tradesOf(person)).toEqual(left.map((t) => ({ t })));
  });

  it('a seiyū is a voice actor, told once', () => {
    const dataset = world();
    const person = personOf(dataset, 'Aoi', 'Aoi', ['seiyu', 'actor']);
    dropSideTrades(dataset);
    expect(tradesOf(person)).toEqual([{ t: 'voice-actor' }, { t: 'actor' }]);
    addFact(person, 'occupation', { t: 'seiyu' }, DUMP);
    dropSideTrades(dataset);
    expect(tradesOf(person)).toEqual([{ t: 'voice-actor' }, { t: 'actor' }]);
    expect(dataset.terms.get('voice-actor')?.frF).toBe('doubleuse');
  });
});
