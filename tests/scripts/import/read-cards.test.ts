import { describe, expect, it } from 'vitest';
import { addFact, addName, Dataset, type Draft } from '../../../scripts/import/dataset.ts';
import { correctCards, type ReadCards, readCards } from '../../../scripts/import/read-cards.ts';

const NOTHING: ReadCards = {
  labels: [],
  types: [],
  trades: [],
  occupations: [],
  facts: [],
  kinds: [],
  priors: [],
  leftOut: [],
};

/** One organization with a type, a seat and an owner, and one painter who also taught. */
function sample(): { dataset: Dataset; club: Draft; painter: Draft } {
  const dataset = new Dataset();
  dataset.terms.add({ id: 'club', group: 'type', en: 'club', frM: 'club', frF: 'club', frGender: 'm' });
  dataset.terms.add({ id: 'painter', group: 'occupation', en: 'painter', frM: 'peintre', frF: 'peintre' });
  dataset.terms.add({ id: 'teacher', group: 'occupation', en: 'teacher', frM: 'enseignant', frF: 'enseignante' });
  const town = dataset.ensure('Q1', 'place', 'test');
  town.label.fr = 'Londres';
  addName(town, 'London', 'alias', 'en');
  const club = dataset.ensure('Q2', 'organization', 'test');
  Object.assign(club.label, { fr: 'Seventh Fleet', en: 'Seventh Fleet' });
  addFact(club, 'type', { t: 'club' }, 'dump@2020');
  addFact(club, 'headquarters', { e: 'Q1' }, 'dump@2020');
  addFact(club, 'headquarters', { fr: 'Leeds', en: 'Leeds' }, 'dump@2020');
  const painter = dataset.ensure('Q3', 'person', 'test');
  addFact(painter, 'occupation', { t: 'teacher' }, 'dump@2020');
  addFact(painter, 'occupation', { t: 'painter' }, 'dump@2020');
  return { dataset, club, painter };
}

describe('corrections of cards that were read by hand', () => {
  it('give the label of one language, and keep the old one as an alias', () => {
    const { dataset, club } = sample();
    correctCards(dataset, { ...NOTHING, labels: [{ id: 'Q2', label_fr: '7e flotte', label_en: '' }] });
    expect(club.label).toEqual({ fr: '7e flotte', en: 'Seventh Fleet' });
    expect(club.names.has('Seventh Fleet')).toBe(true);
    expect(club.certainty?.fr).toBe('sure');
  });

  it('replace what something is, under a source of their own', () => {
    const { dataset, club } = sample();
    correctCards(dataset, { ...NOTHING, types: [{ id: 'Q2', en: 'fleet', fr: 'flotte', gender: 'f' }] });
    expect(club.facts.filter(({ p }) => p === 'type')).toEqual([
      { p: 'type', v: { t: 'fleet' }, src: expect.stringMatching(/^reading@/) },
    ]);
    expect(dataset.terms.get('fleet')).toMatchObject({ frM: 'flotte', frGender: 'f' });
  });

  it('put trades in order, and leave their source to those that had one', () => {
    const { dataset, painter } = sample();
    correctCards(dataset, { ...NOTHING, trades: [{ id: 'Q3', en: 'painter' }] });
    expect(painter.facts).toEqual([{ p: 'occupation', v: { t: 'painter' }, src: 'dump@2020' }]);
  });

  it('tell two French words for one English type apart', () => {
    const { dataset, club } = sample();
    correctCards(dataset, { ...NOTHING, types: [{ id: 'Q2', en: 'club', fr: 'cercle', gender: 'm' }] });
    const type = club.facts.find(({ p }) => p === 'type')?.v;
    expect(type).toEqual({ t: 'club-cercle' });
    expect(dataset.terms.get('club-cercle')).toMatchObject({ en: 'club', frM: 'cercle' });
  });

  it('give a trade once, by whatever words it is meant', () => {
    const { dataset, painter } = sample();
    correctCards(dataset, { ...NOTHING, trades: [{ id: 'Q3', en: 'teacher; painter; painter' }] });
    expect(painter.facts.map(({ v }) => v)).toEqual([{ t: 'teacher' }, { t: 'painter' }]);
  });

  it('leave all trades where one of the words is unknown, and say so', () => {
    const { dataset, painter } = sample();
    const review = correctCards(dataset, { ...NOTHING, trades: [{ id: 'Q3', en: 'painter; juggler' }] });
    expect(painter.facts).toHaveLength(2);
    expect(review).toEqual([expect.stringContaining('found nothing to correct')]);
  });

  it('take a fact by the value that a card prints, in either language, and no other of its property', () => {
    const { dataset, club } = sample();
    correctCards(dataset, { ...NOTHING, facts: [{ id: 'Q2', p: 'headquarters', fr: 'London' }] });
    expect(club.facts.map(({ v }) => v)).toEqual([{ t: 'club' }, { fr: 'Leeds', en: 'Leeds' }]);
  });

  it('take an office only by its words: the one that a source has may be another than the one that was read', () => {
    const { dataset, painter } = sample();
    const office = { group: 'position', frF: '', en: 'mayor' } as const;
    dataset.terms.add({ ...office, id: 'mayor', frM: 'maire' });
    addFact(painter, 'position', { t: 'mayor' }, 'list@2026');
    correctCards(dataset, { ...NOTHING, facts: [{ id: 'Q3', p: 'position', fr: 'député' }] });
    expect(painter.facts.some(({ p }) => p === 'position')).toBe(true);
    correctCards(dataset, { ...NOTHING, facts: [{ id: 'Q3', p: 'position', fr: 'maire' }] });
    expect(painter.facts.some(({ p }) => p === 'position')).toBe(false);
  });

  it('say which facts were not found', () => {
    const { dataset, club } = sample();
    const review = correctCards(dataset, { ...NOTHING, facts: [{ id: 'Q2', p: 'headquarters', fr: 'Paris' }] });
    expect(review).toHaveLength(1);
    expect(club.facts).toHaveLength(3);
  });

  it('make a kind another, and what the news names often better known than a popular title does', () => {
    const { dataset, club } = sample();
    club.signals.prominence = 2;
    correctCards(dataset, {
      ...NOTHING,
      kinds: [{ id: 'Q2', kind: 'event' }],
      priors: [{ id: 'Q2', prior: '0.3' }],
    });
    expect(club.kind).toBe('event');
    expect(club.signals).toMatchObject({ prominence: 0, floor: 0.3 });
  });

  it('skip ids that no source brings', () => {
    const { dataset } = sample();
    expect(correctCards(dataset, { ...NOTHING, kinds: [{ id: 'Q99', kind: 'event' }] })).toEqual([]);
  });
});

describe('the tables of corrections', () => {
  const cards = readCards();

  it('name every card once', () => {
    for (const rows of [cards.labels, cards.types, cards.trades, cards.kinds, cards.priors, cards.leftOut]) {
      const ids = rows.map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  it('print apostrophes as a card does', () => {
    const words = [...cards.labels, ...cards.types].flatMap((row) => Object.values(row));
    expect(words.filter((word) => word?.includes("'"))).toEqual([]);
  });

  it('word every type and trade in both languages', () => {
    const wordless = [...cards.types, ...cards.occupations.map(({ en, fr_m }) => ({ en, fr: fr_m }))];
    expect(wordless.filter(({ en, fr }) => !en || !fr)).toEqual([]);
  });

  it('never word a thing like a trade: « patron de presse » of a newspaper company', () => {
    const { types, occupations } = readCards();
    const trades = new Set(occupations.map(({ en }) => en));
    expect(types.filter(({ en }) => trades.has(en))).toEqual([]);
  });
});
