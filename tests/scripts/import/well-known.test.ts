import { describe, expect, it } from 'vitest';
import { addFact, Dataset } from '../../../scripts/import/dataset.ts';
import { importTerritories } from '../../../scripts/import/sources/territories.ts';
import { importWellKnown } from '../../../scripts/import/sources/well-known.ts';

const ROW = {
  ...{ id: 'x:inga-lund', fr: "Inga d'Lund", en: 'Inga Lund', names: 'I. Lund; Inga Berg', gender: 'female' },
  ...{ trades: 'actor; film director', trade_of_source: 'actor', citizenship: 'SE', born: '1915' },
  ...{ birth_place: 'Q1754', wikipedias: '62', as_of: '2013' },
};

function dataset(): Dataset {
  const made = new Dataset();
  importTerritories(made, [{ qid: 'Q34', iso2: 'SE', name_fr: 'Suède', name_en: 'Sweden', groups: '150|154|UN' }]);
  for (const [id, en, frM, frF] of [
    ['Q33999', 'actor', 'acteur', 'actrice'],
    ['Q2526255', 'film director', 'réalisateur', 'réalisatrice'],
  ] as const)
    made.terms.add({ id, group: 'occupation', en, frM, frF });
  return made;
}

describe('importWellKnown', () => {
  it('tells name, trade, country and birth, each with its source', () => {
    const made = dataset();
    importWellKnown(made, [ROW]);
    const draft = made.get('x:inga-lund');
    expect(draft?.label).toEqual({ fr: 'Inga d’Lund', en: 'Inga Lund' });
    expect([...(draft?.names.keys() ?? [])]).toEqual(['I. Lund', 'Inga Berg']);
    expect(draft?.gender).toBe('female');
    expect(draft?.facts).toEqual([
      { p: 'occupation', v: { t: 'Q33999' }, src: 'pantheon@2013' },
      { p: 'occupation', v: { t: 'Q2526255' }, src: 'reading@2026-11' },
      { p: 'citizenship', v: { e: 'Q34' }, src: 'reading@2026-11' },
      { p: 'birthDate', v: '1915', src: 'pantheon@2013' },
      { p: 'birthPlace', v: { e: 'Q1754' }, src: 'pantheon@2013' },
    ]);
  });

  it('weighs a person by the number of Wikipedias', () => {
    const made = dataset();
    importWellKnown(made, [ROW]);
    expect(made.get('x:inga-lund')?.signals.sitelinks).toBe(62);
  });

  it('adds to somebody whom another source has, and leaves the label of that source', () => {
    const made = dataset();
    const draft = made.ensure('Q7', 'person', 'wikidata');
    draft.label.fr = 'Inga Lund';
    addFact(draft, 'citizenship', { e: 'Q34' }, 'wikidata@2020-09');
    importWellKnown(made, [{ ...ROW, id: 'Q7' }]);
    expect(draft.label.fr).toBe('Inga Lund');
    expect(draft.facts.filter(({ p }) => p === 'citizenship')).toHaveLength(1);
  });

  it('leaves out what the list leaves empty', () => {
    const made = dataset();
    importWellKnown(made, [{ ...ROW, citizenship: '', birth_place: '', born: '', names: '' }]);
    expect(made.get('x:inga-lund')?.facts.map(({ p }) => p)).toEqual(['occupation', 'occupation']);
  });

  it('refuses a trade and a state that no table knows', () => {
    expect(() => importWellKnown(dataset(), [{ ...ROW, trades: 'juggler' }])).toThrow('x:inga-lund has juggler');
    expect(() => importWellKnown(dataset(), [{ ...ROW, citizenship: 'ZZ' }])).toThrow('x:inga-lund has ZZ');
  });
});
