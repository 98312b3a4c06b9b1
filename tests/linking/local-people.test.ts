import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../core/model.ts';
import { linked, linkerOf, record } from './support/small-world.ts';

const SRC = 'test@2026-01-01';
const fact = (p: string, e: EntityId) => ({ p, v: { e }, src: SRC });
/** So many that the surname is one of many. */
const namesakes = ['Ada', 'Bo', 'Cyr', 'Dag', 'Eva', 'Fay', 'Gil'].map((first, at) =>
  record(`Q${100 + at}`, 'person', `${first} Fourniel`, { prior: 0.1 }),
);
const linker = linkerOf(
  [
    ...namesakes,
    record('Q20', 'person', 'Ivo Fourniel', { prior: 0.8, names: [{ text: 'Fourniel', kind: 'surname' }] }),
    record('Q142', 'place', 'Ostrie', { prior: 0.95, facts: [{ p: 'iso2', v: 'FR', src: SRC }] }),
    record('Q40', 'place', 'Norland', { prior: 0.95, facts: [{ p: 'iso2', v: 'NO', src: SRC }] }),
    record('Q1', 'place', 'Léon', { prior: 0.55 }),
    record('Q2', 'person', 'Claude', { prior: 0.6 }),
    record('Q3', 'person', 'Abdel Rachid', { prior: 0.6, names: [{ text: 'Rachid', kind: 'surname' }] }),
    record('Q4', 'person', 'Frédégond Bazilleau', { prior: 0.5, facts: [fact('citizenship', 'Q142')] }),
    record('Q5', 'person', 'Olaf Bergstrand', { prior: 0.5, facts: [fact('citizenship', 'Q40')] }),
    record('Q6', 'person', 'Sixtine Orvanel', { prior: 0.5 }),
    record('Q7', 'person', 'Didon Deschampel', { prior: 0.8 }),
    record('Q8', 'organization', 'Jerome’s', { prior: 0.6 }),
    record('Q9', 'organization', 'DAXE', { prior: 0.6, names: [{ text: 'DAXE', kind: 'acronym' }] }),
    record('Q10', 'place', 'Daxe', { prior: 0.45 }),
    record('Q15', 'organization', 'Institut rural', { prior: 0.8, names: [{ text: 'IRX', kind: 'acronym' }] }),
    record('Q12', 'person', 'Fabien Roussillat', { prior: 0.85, names: [{ text: 'Roussillat', kind: 'surname' }] }),
    record('Q13', 'organization', 'Renaissance', { prior: 0.85 }),
    record(
      'Q14',
      'organization',
      { fr: 'CEIX', en: 'CISX' },
      {
        prior: 0.45,
        names: [{ text: 'CISX', kind: 'acronym', lang: 'en' }],
        facts: [fact('country', 'Q40')],
      },
    ),
    record('Q11', 'organization', 'Rassemblement notoire', { prior: 0.8, names: [{ text: 'RN', kind: 'acronym' }] }),
  ],
  {
    fr: 'hier on voit la le à de du un une et petit ami mon empereur puis a dit sur jules réagi renaissance au lieutenant'.split(
      ' ',
    ),
    en: [],
  },
);
const marks = (text: string): string[] => linked(text, linker);

describe('a first name alone', () => {
  it.each(['Hier, on voit un petit Léon.', 'Hier, on voit mon ami Claude.', 'Hier, on voit Rachid et Marion.'])(
    'is nobody and no town: %s',
    (text) => {
      expect(marks(text)).toEqual([]);
    },
  );

  it('is a town after « à » and somebody after a title', () => {
    expect(marks('Hier, à Léon, on voit.')).toEqual(['Léon → Q1']);
    expect(marks('Hier, l’empereur Claude a dit.')).toEqual(['Claude → Q2']);
  });

  it('and a letter are what courts leave of a name', () => {
    expect(marks('Hier, on voit Jérôme S., puis on voit.')).toEqual([]);
    expect(marks('Hier, on voit Jerome’s.')).toEqual(['Jerome’s → Q8']);
  });
});

describe('a name near somebody’s', () => {
  it('is not a surname that ends a full name at a sentence’s start', () => {
    expect(marks('Hier, on voit Didon Deschampel. Jules Deschampol a dit.')).toEqual(['Didon Deschampel → Q7']);
  });
});

describe('a surname', () => {
  it('after a rank of the fire service is an officer’s', () => {
    expect(marks('Hier, on voit Roussillat.')).toEqual(['Roussillat → Q12']);
    expect(marks('Hier, on voit le lieutenant Roussillat.')).toEqual([]);
  });

  it('that many bear is a player’s among players, whoever is known for it', () => {
    const MATCH = 'Hier, le match : les joueurs, le club, la finale et le championnat, la saison.';
    expect(marks('Hier, on voit Fourniel.')).toEqual(['Fourniel → Q20']);
    expect(marks(`${MATCH} Puis on voit Fourniel.`)).toEqual([]);
    expect(marks(`${MATCH} Puis on voit Roussillat.`)).toEqual(['Roussillat → Q12']);
  });
});

describe('a body called by a word', () => {
  it('is a restaurant after « à la »', () => {
    expect(marks('Hier, on voit la Renaissance.')).toEqual(['Renaissance → Q13']);
    expect(marks('Hier, à la Renaissance, on voit.')).toEqual([]);
  });
});

describe('letters', () => {
  it('of an English name are seldom a body’s in French, unless its country is named', () => {
    expect(marks('Hier, le CISX a dit.')).toEqual([]);
    expect(marks('Hier, en Norland, le CISX a dit, puis le CISX.')).toContain('CISX → Q14');
  });

  it('are a town’s name in small letters, without an article', () => {
    expect(marks('Hier, Daxe a dit.')).toEqual(['Daxe → Q10']);
    expect(marks('Hier, DAXE a dit.')).toEqual(['DAXE → Q9']);
  });

  it('before a number are a road or a post box', () => {
    expect(marks('Hier, sur la RN 137, on voit.')).toEqual([]);
    expect(marks('Hier, sur la RN, on voit.')).toEqual(['RN → Q11']);
  });

  it('before two figures are a star’s, before a year a body’s', () => {
    expect(marks('Hier, on voit IRX 43.')).toEqual([]);
    expect(marks('Hier, on voit IRX 2026.')).toEqual(['IRX → Q15']);
  });
});
