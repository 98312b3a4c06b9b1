import { describe, expect, it } from 'vitest';
import { deriveClubNames, isClub } from '../../core/gazetteer/club-names.ts';
import { deriveNames } from '../../core/gazetteer/derive-names.ts';
import type { EntityRecord } from '../../core/knowledge/record.ts';
import { record } from '../linking/support/small-world.ts';

const SRC = 'test@2026-01-01';
const type = (t: string) => ({ p: 'type', v: { t }, src: SRC });
const STUTTGART = record('Q1022', 'place', 'Stuttgart', { prior: 0.55 });
const HAMBURG = record('Q1055', 'place', { fr: 'Hambourg', en: 'Hamburg' }, { prior: 0.6 });
const club = (id: EntityRecord['id'], label: EntityRecord['label'], more: Partial<EntityRecord> = {}) =>
  record(id, 'organization', label, { prior: 0.6, facts: [type('Q476028')], ...more });

function namesOf(...records: readonly EntityRecord[]): string[] {
  return deriveClubNames(records).map(({ text, entity }) => `${text} → ${entity}`);
}

describe('a football club is meant by its city', () => {
  it('when its name holds the city', () => {
    expect(namesOf(STUTTGART, club('Q1', 'VfB Stuttgart'))).toEqual(['Stuttgart → Q1']);
  });

  it('in every language of the city', () => {
    expect(namesOf(HAMBURG, club('Q2', { fr: 'Hambourg SV', en: 'Hamburger SV' })).sort()).toEqual([
      'Hambourg → Q2',
      'Hamburg → Q2',
    ]);
  });

  it('when an alias holds it, or is a place’s name itself', () => {
    expect(namesOf(STUTTGART, club('Q3', 'Verein 1893', { names: ['SV Stuttgart'] }))).toEqual(['Stuttgart → Q3']);
    const bavaria = record('Q980', 'place', 'Bavaria', { names: ['Bayern'] });
    expect(namesOf(bavaria, club('Q15789', 'FC B', { names: ['Bayern'] }))).toEqual(['Bayern → Q15789']);
  });

  it('not when two clubs of the city are as well known', () => {
    expect(namesOf(STUTTGART, club('Q1', 'VfB Stuttgart'), club('Q4', 'SV Stuttgart'))).toEqual([]);
  });

  it('when it is by far the better known of two', () => {
    const small = club('Q4', 'SV Stuttgart', { prior: 0.2 });
    expect(namesOf(STUTTGART, small, club('Q1', 'VfB Stuttgart'))).toEqual(['Stuttgart → Q1']);
  });

  it('not by a state, a hamlet, or a part of a word', () => {
    const france = record('Q142', 'place', 'France', { facts: [{ p: 'iso2', v: 'FR', src: SRC }] });
    const hamlet = record('Q5', 'place', 'Racing', { prior: 0.1 });
    expect(namesOf(france, hamlet, STUTTGART, club('Q6', 'Racing Club de France'), club('Q7', 'Stuttgarter'))).toEqual(
      [],
    );
  });

  it('and no other organization is', () => {
    const opera = record('Q8', 'organization', 'Oper Stuttgart', { facts: [type('opera')] });
    expect(isClub(opera)).toBe(false);
    expect(namesOf(STUTTGART, opera)).toEqual([]);
  });
});

describe('names that others bear with better right', () => {
  const derive = (...records: readonly EntityRecord[]): string[] => {
    const indexes = new Map(records.map(({ id }, index) => [id, index]));
    const names = deriveNames(records, { indexOf: (id) => indexes.get(id) });
    return names.map(({ text, entity, kind }) => `${text} ${kind} ${records[entity]?.id}`);
  };

  it('leave a club’s alias to its city outside football', () => {
    const names = derive(STUTTGART, club('Q1', 'VfB Stuttgart', { names: ['Stuttgart'] }));
    expect(names).toContain('Stuttgart metonym Q1');
    expect(names).not.toContain('Stuttgart alias Q1');
  });

  it('leave the aliases of states that ended to their successors', () => {
    const kingdom = record('Q9', 'place', 'Old Kingdom', { names: ['England'], facts: [type('Q3624078')] });
    expect(derive(kingdom, record('Q21', 'place', 'England'))).not.toContain('England alias Q9');
    expect(derive(kingdom)).toContain('England alias Q9');
  });

  it('keep the aliases of states that are', () => {
    const facts = [type('Q3624078'), { p: 'iso2', v: 'GB', src: SRC }];
    const kingdom = record('Q145', 'place', 'United Kingdom', { names: ['England'], facts });
    expect(derive(kingdom, record('Q21', 'place', 'England'))).toContain('England alias Q145');
  });

  it('keep a state’s own name that is also the feminine of its adjective', () => {
    const facts = [{ p: 'demonym', v: { fr: 'Argentin', en: 'Argentinean' }, src: SRC }];
    const argentina = record('Q414', 'place', { fr: 'Argentine', en: 'Argentina' }, { names: ['Argentine'], facts });
    const names = derive(argentina);
    expect(names).toContain('Argentine label Q414');
    expect(names).not.toContain('Argentine alias Q414');
  });

  it('take no surname from a realm', () => {
    const king = record('Q10', 'person', 'Abdallah of Far Arabia', { names: [{ text: 'Arabia', kind: 'surname' }] });
    expect(derive(king)).not.toContain('Arabia surname Q10');
  });
});
