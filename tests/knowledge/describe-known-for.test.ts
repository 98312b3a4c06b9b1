import { expect, describe as group, it } from 'vitest';
import { describe } from '../../core/knowledge/describe.ts';
import type { FactRecord } from '../../core/knowledge/record.ts';
import type { Gender, Language } from '../../core/model.ts';
import { fact, indexIn, knowledgeOf, record } from './support/sample.ts';

const ID = 'x:subject';

function line(facts: readonly FactRecord[], language: Language, gender: Gender = 'male'): string {
  const knowledge = knowledgeOf(record(ID, 'person', 'Camille Test', facts, { gender }));
  return describe(knowledge, indexIn(knowledge, ID), language);
}

function both(facts: readonly FactRecord[], gender?: Gender): readonly string[] {
  return [line(facts, 'fr', gender), line(facts, 'en', gender)];
}

const french = fact('citizenship', { e: 'Q142' });
const american = fact('citizenship', { e: 'Q30' });
const trade = (t: string) => fact('occupation', { t });
const about = (fr: string, en: string) => fact('about', { fr, en });

group('people who are told by hand what they are known for', () => {
  it('are that alone where nothing else is known but their country', () => {
    const victim = about('fillette disparue à Toul', 'girl who disappeared in Toul');
    expect(both([french, victim], 'female')).toEqual(['fillette disparue à Toul', 'girl who disappeared in Toul']);
    expect(both([victim, fact('deathDate', '2003')], 'female')[0]).toBe('fillette disparue à Toul (†\u00a02003)');
  });

  it('are no public figures for it', () => {
    const killer = about('auteur de l’attaque de Toul', 'perpetrator of the Toul attack');
    expect(both([trade('Q662729'), french, killer])).toEqual([
      'auteur de l’attaque de Toul',
      'perpetrator of the Toul attack',
    ]);
    expect(both([trade('Q662729'), french])[0]).toBe('personnalité publique française');
  });

  it('keep a trade that says more than that they are known', () => {
    const house = about('candidate de « La Maison »', 'contestant of “La Maison”');
    expect(both([trade('media-personality'), french, house], 'female')[0]).toBe(
      'personnalité médiatique française\u00a0: candidate de «\u00a0La Maison\u00a0»',
    );
  });

  it('have their nationality once: the words by hand go on after trade and country', () => {
    const play = about('acteur américain de « Toul »', 'American actor in “Toul”');
    expect(both([trade('actor'), american, play])).toEqual([
      'acteur américain de «\u00a0Toul\u00a0»',
      'American actor in “Toul”',
    ]);
  });

  it('have it once beside two trades', () => {
    const play = about('figure française du théâtre', 'French stage figure');
    expect(both([trade('actor'), trade('painter'), french, play])).toEqual([
      'acteur et peintre français\u00a0: figure du théâtre',
      'French actor and painter: stage figure',
    ]);
  });

  it('are the words by hand alone where these have another noun for the trade', () => {
    const play = about('comédien français, connu pour « Toul »', 'French stage player');
    expect(line([trade('actor'), french, play], 'fr')).toBe('comédien français, connu pour «\u00a0Toul\u00a0»');
  });

  it('are the words by hand alone where these name the trade more closely', () => {
    const known = about('peintre français, exilé à Toul', 'French fresco painter');
    expect(line([trade('painter'), french, known], 'en')).toBe('French fresco painter');
    const exiled = about('peintre', 'French painter exiled in Toul');
    expect(line([trade('painter'), french, exiled], 'en')).toBe('French painter exiled in Toul');
    expect(line([trade('actor'), french, about('comédien français', 'player')], 'fr')).toBe('acteur français');
  });

  it('keep the nationality of who was the first of it', () => {
    const known = about('premier acteur américain de la troupe', 'first American of the company');
    expect(line([trade('actor'), american, known], 'fr')).toBe(
      'acteur américain\u00a0: premier acteur américain de la troupe',
    );
  });

  it('are told no more than the line says already', () => {
    const known = about('acteur français', 'French actor');
    expect(both([trade('actor'), trade('painter'), french, known])).toEqual([
      'acteur et peintre français',
      'French actor and painter',
    ]);
  });

  it('keep an adjective of something else: a championship, a name, a sport', () => {
    const open = about('finaliste du championnat français', 'French Open finalist');
    expect(both([trade('actor'), french, open])).toEqual([
      'acteur français\u00a0: finaliste du championnat français',
      'French actor: French Open finalist',
    ]);
    const coach = about('entraîneur', 'American football coach');
    expect(line([trade('actor'), american, coach], 'en')).toBe('American actor: American football coach');
  });
});

group('trades and nationalities', () => {
  it('name women in English too', () => {
    expect(line([trade('actor'), french], 'en', 'female')).toBe('French actress');
    expect(line([trade('Q43845'), french], 'en', 'female')).toBe('French businesswoman');
    expect(line([trade('Q43845'), french], 'en', 'male')).toBe('French businessman');
    expect(line([trade('actor'), french], 'en', 'other')).toBe('French actor');
  });

  it('join a pair and a third with a comma', () => {
    expect(both([trade('comic-actor'), trade('painter'), french])).toEqual([
      'humoriste, acteur et peintre français',
      'French comedian, actor and painter',
    ]);
    expect(line([trade('painter'), trade('comic-actor'), french], 'fr')).toBe('peintre, humoriste et acteur français');
  });

  it('leave the citizenship out of who stands for another people', () => {
    expect(both([trade('corsican'), french])).toEqual(['nationaliste corse', 'Corsican nationalist']);
  });

  it('put the country in brackets where an adjective would be read of another noun', () => {
    expect(both([trade('victim'), french])).toEqual([
      'victime d’une erreur judiciaire (France)',
      'French victim of a miscarriage of justice',
    ]);
    expect(line([trade('painter'), trade('media-personality'), french], 'fr')).toBe(
      'peintre et personnalité médiatique (France)',
    );
  });

  it('stand after "former" in English', () => {
    expect(both([trade('former-priest'), french])).toEqual(['ancien prêtre français', 'former French priest']);
  });

  it('call who comes from the Philippines Filipino', () => {
    const home = record('Q928', 'place', 'Philippines', [fact('iso2', 'PH')]);
    const singer = record(ID, 'person', 'Camille Test', [trade('actor'), fact('citizenship', { e: 'Q928' })], {});
    const knowledge = knowledgeOf(singer, home);
    expect(describe(knowledge, indexIn(knowledge, ID), 'en')).toBe('Filipino actor');
  });
});
