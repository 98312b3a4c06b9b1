import { describe, expect, it } from 'vitest';
import { addFact, Dataset, type Draft } from '../../../scripts/import/dataset.ts';
import { partyNames } from '../../../scripts/import/sources/parliaments.ts';
import { readTsv } from '../../../scripts/import/tsv.ts';
import { betterTypes, dropSmallChains } from '../../../scripts/import/type-hygiene.ts';

function typed(label: string, type: string): string {
  const dataset = new Dataset();
  dataset.terms.add({ id: 'old', group: 'type', en: 'old', frM: type, frF: type });
  const draft = dataset.ensure('Q1', 'organization', 'test');
  Object.assign(draft.label, { fr: label, en: label });
  addFact(draft, 'type', { t: 'old' }, 'wikidata@2020-09');
  betterTypes(dataset);
  const v = draft.facts[0]?.v;
  return typeof v === 'object' && 't' in v ? (dataset.terms.get(v.t)?.frM ?? '') : '';
}

describe('a type that the name says better', () => {
  it('is that of a university', () => {
    expect(typed('Université de Caen', 'établissement d’enseignement')).toBe('université');
    expect(typed('Université Duquesne', 'établissement d’enseignement privé')).toBe('université privée');
    expect(typed('Université d’État du Kansas', 'université publique')).toBe('université publique');
  });

  it('is not that of a part of one', () => {
    expect(typed('University of Michigan Law School', 'établissement d’enseignement')).toBe(
      'établissement d’enseignement',
    );
  });

  it('is that of an order, a constituency and a hotel', () => {
    expect(typed('ordre du Mérite', 'ordre')).toBe('ordre honorifique');
    expect(typed('circonscription de Durack', 'division')).toBe('circonscription électorale');
    expect(typed('Midi Hotels', 'chaîne de magasins')).toBe('chaîne d’hôtels');
    expect(typed('Dundee City Council', 'réseau de recharge')).toBe('organisme public');
  });

  it('is in English that of a channel, but of one with a call sign', () => {
    const english = (label: string): string | undefined => {
      const dataset = new Dataset();
      dataset.terms.add({ id: 'old', group: 'type', en: 'television station', frM: 'chaîne de télévision', frF: '' });
      const draft = dataset.ensure('Q1', 'organization', 'test');
      Object.assign(draft.label, { fr: label, en: label });
      addFact(draft, 'type', { t: 'old' }, 'wikidata@2020-09');
      betterTypes(dataset);
      const v = draft.facts[0]?.v;
      return typeof v === 'object' && 't' in v ? dataset.terms.get(v.t)?.en : undefined;
    };
    expect(english('Canal des essais')).toBe('television channel');
    expect(english('WXYZ-TV')).toBe('television station');
    expect(english('KABC')).toBe('television station');
  });
});

describe('small chains of the index of shops', () => {
  function chains(...rows: readonly (readonly [`Q${number}`, string, string, string?])[]): string[] {
    const dataset = new Dataset();
    for (const [id, iso2] of [
      ['Q142', 'FR'],
      ['Q145', 'GB'],
    ] as const)
      addFact(dataset.ensure(id, 'place', 'test'), 'iso2', iso2, 'test@2026');
    for (const [id, label, site, country] of rows) addChain(dataset, id, label, site, country);
    dropSmallChains(dataset, (id) => id === 'Q90000009');
    return [...dataset.drafts.values()].filter(({ kind }) => kind === 'organization').map(({ id }) => id);
  }

  function addChain(dataset: Dataset, id: `Q${number}`, label: string, site: string, country?: string): Draft {
    const draft = dataset.ensure(id, 'organization', 'nsi');
    Object.assign(draft.label, { fr: label, en: label });
    addFact(draft, 'website', site, 'nsi@2026');
    if (country !== undefined) addFact(draft, 'country', { e: country as `Q${number}` }, 'nsi@2026');
    return draft;
  }

  it('go where their one word is a name elsewhere and no French reader meets them', () => {
    expect(
      chains(['Q90000001', 'Parkers', 'parkers.co.uk', 'Q145'], ['Q90000002', 'Stinson', 'stinson.co.za']),
    ).toEqual([]);
  });

  it('stay in France, on French sites, under old ids and under names of several words', () => {
    const kept = chains(
      ['Q90000003', 'Ucar', 'ucar.com', 'Q142'],
      ['Q90000004', 'Bréal', 'breal.net'],
      ['Q90000010', 'Messika', 'messika.com'],
      ['Q90000005', 'Minelli', 'minelli.fr'],
      ['Q5000000', 'Mace', 'mace.ie'],
      ['Q90000006', 'Green Motion', 'greenmotion.com'],
      ['Q90000009', 'Orion', 'orion.com'],
    );
    expect(kept).toHaveLength(7);
  });

  it('go in both where two have the same name', () => {
    expect(
      chains(['Q90000007', 'First State Bank', 'fsb.com'], ['Q90000008', 'First State Bank', 'fsbank.com']),
    ).toEqual([]);
  });
});

describe('parties of the members of the European Parliament', () => {
  const rows = readTsv('scripts/import/tables/mep-parties.tsv');

  it('are called as French and English papers call them', () => {
    const names = partyNames([
      { party: 'FRATELLI D’ ITALIA', country: 'IT', id: 'Q7', fr: 'Frères d’Italie', en: 'Brothers of Italy' },
      { party: 'Lega', country: 'IT', id: '', fr: 'Ligue', en: 'League' },
    ]);
    expect(names.get('IT FRATELLI D’ ITALIA')).toEqual({ e: 'Q7' });
    expect(names.get('IT Lega')).toEqual({ fr: 'Ligue', en: 'League' });
  });

  it('have a name in both languages and a state, each once', () => {
    expect(rows.length).toBeGreaterThan(90);
    for (const row of rows) {
      expect(row.country).toMatch(/^[A-Z]{2}$/);
      expect(row.fr).not.toBe('');
      expect(row.en).not.toBe('');
    }
    expect(new Set(rows.map(({ party, country }) => `${country} ${party}`)).size).toBe(rows.length);
  });
});
