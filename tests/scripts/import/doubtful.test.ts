import { describe, expect, it } from 'vitest';
import type { EntityId, EntityKind } from '../../../core/model.ts';
import { addAccents } from '../../../scripts/import/accents.ts';
import { addFact, type Certainty, Dataset, type Draft } from '../../../scripts/import/dataset.ts';
import { dropDoubtful } from '../../../scripts/import/doubtful.ts';
import { addGenders } from '../../../scripts/import/genders.ts';
import { lowerHeads } from '../../../scripts/import/lower-heads.ts';
import { addMonarchs } from '../../../scripts/import/monarchs.ts';
import { addOrganizationTitles, englishTeam } from '../../../scripts/import/organization-titles.ts';
import type { City } from '../../../scripts/import/sources/geonames.ts';
import { importTerritories } from '../../../scripts/import/sources/territories.ts';

interface Shape {
  readonly kind: EntityKind;
  readonly fr: string;
  readonly en?: string;
  readonly type?: string;
  readonly french?: Certainty;
  readonly english?: Certainty;
}

function draftOf(dataset: Dataset, id: string, { kind, fr, en = fr, type, french, english }: Shape): Draft {
  const draft = dataset.ensure(id as EntityId, kind, 'wikidata');
  draft.label.fr = fr;
  draft.label.en = en;
  draft.certainty = { fr: french ?? 'sure', en: english ?? 'sure' };
  if (type !== undefined) addFact(draft, 'type', { t: type }, 'test');
  return draft;
}

function doubtsOf(shape: Shape, amended: readonly string[] = [], covered: readonly string[] = []): string[] {
  const dataset = new Dataset();
  draftOf(dataset, 'Q1', shape);
  return dropDoubtful(dataset, new Set(amended), new Set(covered));
}

describe('the little known whose card could not be trusted', () => {
  const act = { kind: 'event', fr: 'Acte des essais', en: 'Trial Act', type: 'act', french: 'guess' } as const;

  it('are left out where their French name is a guess', () => {
    expect(doubtsOf(act)).toEqual(['Q1\tActe des essais\tleft out: its French name is a guess']);
    expect(doubtsOf({ ...act, french: 'only' })).toEqual([]);
  });

  it('stay when a curated line or a list of coverage asks for them', () => {
    expect(doubtsOf(act, ['Q1'])).toEqual([]);
    expect(doubtsOf(act, [], ['Trial Act'])).toEqual([]);
  });

  it('stay when their title is built like all of its series', () => {
    expect(doubtsOf({ ...act, fr: 'Grand Prix automobile d’Essai 1995' })).toEqual([]);
  });

  it('are left out under an English name in French, unless it is the name of a band', () => {
    const society = { kind: 'organization', fr: 'Society of Trials', type: 'society', french: 'guess' } as const;
    expect(doubtsOf(society)).toHaveLength(1);
    expect(doubtsOf({ ...society, type: 'rock-band' })).toEqual([]);
  });

  it('are left out under a French or German name in English', () => {
    const school = { kind: 'organization', fr: 'Université d’Essai', type: 'university', english: 'guess' } as const;
    expect(doubtsOf({ ...school, en: 'Universität Probe' })).toHaveLength(1);
    expect(doubtsOf({ ...school, en: 'University of Trial' })).toEqual([]);
  });

  it('are left out where nothing says where the town is or what the person does', () => {
    expect(doubtsOf({ kind: 'place', fr: 'Altdorf', type: 'village' })).toHaveLength(1);
    expect(doubtsOf({ kind: 'place', fr: 'Altberg', type: 'mountain-range' })).toEqual([]);
    expect(doubtsOf({ kind: 'person', fr: 'Jeanne Essai' })).toHaveLength(1);
  });

  it.each(['membership', 'team', 'label', 'genre'])('are left out where %s is all that is told of a person', (p) => {
    const dataset = new Dataset();
    draftOf(dataset, 'Q2', { kind: 'organization', fr: 'Les Essais', type: 'musical-group' });
    const singer = draftOf(dataset, 'Q1', { kind: 'person', fr: 'Jeanne Essai' });
    addFact(singer, p, { e: 'Q2' }, 'test');
    expect(dropDoubtful(dataset, new Set())).toHaveLength(1);
  });
});

describe('names of organizations', () => {
  function titled(en: string): string | undefined {
    const dataset = new Dataset();
    const rows = [['Q142', 'FR', 'France', 'France'] as const, ['Q1000', 'GA', 'Gabon', 'Gabon'] as const];
    importTerritories(
      dataset,
      rows.map(([qid, iso2, name_fr, name_en]) => ({ qid, iso2, name_fr, name_en, population: '9', groups: '' })),
    );
    const town = draftOf(dataset, 'Q3', { kind: 'place', fr: 'Vienne', en: 'Vienna' });
    town.signals.population = 900_000;
    const draft = draftOf(dataset, 'Q1', { kind: 'organization', fr: en });
    addOrganizationTitles(dataset);
    return draft.label.fr;
  }

  it.each([
    ['University of Vienna', 'Université de Vienne'],
    ['Vienna University', 'Université de Vienne'],
    ['Harvard University', 'Université Harvard'],
    ['Trial State University', 'Trial State University'],
    ['Gabon national football team', 'Équipe du Gabon de football'],
    ['Gabon women’s national basketball team', 'Équipe féminine du Gabon de basket-ball'],
    ['Gabon national under-21 football team', 'Équipe du Gabon de football des moins de 21 ans'],
    ['Atlantis national football team', 'Atlantis national football team'],
  ])('%s is « %s »', (english, french) => {
    expect(titled(english)).toBe(french);
  });

  it('of national teams are put into English where only the French one is known', () => {
    const back = new Map([['du Gabon', 'Gabon']]);
    expect(englishTeam('Équipe du Gabon de football', back)).toBe('Gabon national football team');
    expect(englishTeam('Équipe féminine du Gabon de handball', back)).toBe('Gabon women’s national handball team');
    expect(englishTeam('Équipe d’Atlantide de football', back)).toBeUndefined();
  });
});

describe('spelling', () => {
  it('takes the accents of a town from its other name, or from GeoNames', () => {
    const dataset = new Dataset();
    importTerritories(dataset, [{ qid: 'Q29', iso2: 'ES', name_fr: 'Espagne', name_en: 'Spain', groups: '' }]);
    const borrowed = draftOf(dataset, 'Q1', { kind: 'place', fr: 'Torrejon de Prueba', en: 'Torrejón de Prueba' });
    const found = draftOf(dataset, 'Q2', { kind: 'place', fr: 'Pruebola', en: 'Pruebola' });
    const abroad = draftOf(dataset, 'Q3', { kind: 'place', fr: 'Pruebola', en: 'Pruebola' });
    addFact(found, 'country', { e: 'Q29' }, 'test');
    const base = {
      geonameId: '1',
      latitude: 0,
      longitude: 0,
      feature: 'PPL',
      admin1: '',
      admin2: '',
      admin4: '',
      population: 9,
    };
    addAccents(dataset, [{ ...base, iso2: 'ES', name: 'Pruébola' }] satisfies City[]);
    expect(borrowed.label.fr).toBe('Torrejón de Prueba');
    expect(found.label).toEqual({ fr: 'Pruébola', en: 'Pruébola' });
    expect(abroad.label.fr).toBe('Pruebola');
  });

  it('writes common nouns of names in small letters', () => {
    const dataset = new Dataset();
    const draft = draftOf(dataset, 'Q1', { kind: 'event', fr: 'Massacre de Vienne' });
    const name = draftOf(dataset, 'Q2', { kind: 'event', fr: 'Mai 68' });
    lowerHeads(dataset);
    expect([draft.label.fr, name.label.fr]).toEqual(['massacre de Vienne', 'Mai 68']);
  });
});

describe('people', () => {
  it('with a number and a realm reigned, unless they are known for a trade', () => {
    const dataset = new Dataset();
    const king = draftOf(dataset, 'Q1', { kind: 'person', fr: 'Otto IX', en: 'Otto IX of Ruritania' });
    const poet = draftOf(dataset, 'Q2', { kind: 'person', fr: 'Otto X', en: 'Otto X of Ruritania' });
    addFact(king, 'occupation', { t: 'Q82955' }, 'test');
    addFact(poet, 'occupation', { t: 'Q49757' }, 'test');
    addMonarchs(dataset);
    expect(king.facts.map(({ v }) => v)).toEqual([{ t: 'monarch' }]);
    expect(poet.facts.map(({ v }) => v)).toEqual([{ t: 'Q49757' }]);
  });

  it('have the gender of the table before that of their name; names of both genders tell none', () => {
    const dataset = new Dataset();
    const known = draftOf(dataset, 'Q1', { kind: 'person', fr: 'Jamie Essai' });
    const unknown = draftOf(dataset, 'Q2', { kind: 'person', fr: 'Jamie Preuve' });
    const accented = draftOf(dataset, 'Q3', { kind: 'person', fr: 'Valérie Essai' });
    const listed = new Map([['jamie', 'male'] as const, ['valerie', 'female'] as const]);
    addGenders(dataset, listed, [{ id: 'Q1', gender: 'female' }]);
    expect([known.gender, unknown.gender, accented.gender]).toEqual(['female', undefined, 'female']);
  });
});
