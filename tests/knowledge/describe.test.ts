import { expect, describe as group, it } from 'vitest';
import { describe, describeThen } from '../../core/knowledge/describe.ts';
import type { EntityRecord, FactRecord } from '../../core/knowledge/record.ts';
import type { EntityId, Gender, Language } from '../../core/model.ts';
import { fact, indexIn, knowledgeOf, record } from './support/sample.ts';

const ID: EntityId = 'x:subject';

function person(facts: readonly FactRecord[], gender?: Gender): EntityRecord {
  return record(ID, 'person', 'Camille Test', facts, gender === undefined ? {} : { gender });
}

function line(subject: EntityRecord, language: Language = 'fr', date?: string): string {
  const knowledge = knowledgeOf(subject);
  return describe(knowledge, indexIn(knowledge, subject.id), language, date);
}

function both(subject: EntityRecord, date?: string): readonly string[] {
  return [line(subject, 'fr', date), line(subject, 'en', date)];
}

const occupation = (t: string) => fact('occupation', { t });
const citizen = (e: EntityId) => fact('citizenship', { e });
const place = (facts: readonly FactRecord[]) => record(ID, 'place', 'Lieu-dit', facts);
const organization = (facts: readonly FactRecord[]) => record(ID, 'organization', 'Org', facts);

group('people', () => {
  const president = person([fact('position', { t: 'president-ua' }, { since: '2019-05-20' }), citizen('Q212')], 'male');

  it('are first the office they hold, and since when', () => {
    expect(both(president)).toEqual(['président de l’Ukraine depuis 2019', 'President of Ukraine since 2019']);
  });

  it('are not said to hold an office before it began', () => {
    expect(line(president, 'fr', '2019-05-19')).not.toContain('président');
    expect(line(president, 'fr', '2019-05-20')).toContain('président de l’Ukraine');
  });

  it('are former holders after the office has ended, with its years', () => {
    const former = person(
      [fact('position', { t: 'president-us' }, { since: '2017-01-20', until: '2021-01-20' })],
      'male',
    );
    expect(both(former)).toEqual([
      'ancien président des États-Unis (2017–2021)',
      'former President of the United States (2017–2021)',
    ]);
    expect(line(former, 'fr', '2019-07-01')).toBe('président des États-Unis depuis 2017');
  });

  it('have served in offices that an old dump gives without dates: never as current', () => {
    const old = person([fact('held', { t: 'senator' }, { src: 'dump@2020-09' })], 'female');
    expect(both(old)).toEqual(['a été sénatrice', 'has served as senator']);
  });

  it('are not current when they are dead', () => {
    const dead = person(
      [fact('position', { t: 'mayor', of: 'Q1899' }, { since: '2001' }), fact('deathDate', '2010-02-01')],
      'female',
    );
    expect(line(dead)).toBe('ancienne mairesse de Kiev (†\u00a02010)');
    expect(line(dead, 'fr', '2005')).toBe('mairesse de Kiev depuis 2001');
  });

  it('hold an undated office only as of the year it was noted, on an older page', () => {
    const undated = person([fact('position', { t: 'senator' })], 'male');
    expect([line(undated), line(undated, 'fr', '2025-01-01')]).toEqual(['sénateur', 'sénateur en 2026']);
  });

  it('are named by the heaviest of several offices', () => {
    const both = person([fact('position', { t: 'senator' }), fact('position', { t: 'president-ua' })], 'male');
    expect(line(both)).toBe('président de l’Ukraine');
  });

  it('take the feminine of occupation and adjective', () => {
    const actress = person([occupation('actor'), citizen('Q30')], 'female');
    expect(both(actress)).toEqual(['actrice américaine', 'American actress']);
    expect(line(person([occupation('Q43845'), citizen('Q16')], 'female'))).toBe('femme d’affaires canadienne');
    expect(line(person([occupation('Q662729'), citizen('Q142')], 'male'))).toBe('personnalité publique française');
  });

  it('have the country in brackets where an adjective would not agree', () => {
    expect(line(person([occupation('general'), citizen('Q142')], 'female'))).toBe('général (France)');
  });

  it('have their nationality said once', () => {
    const player = person([occupation('footballer'), citizen('Q30')], 'male');
    expect(both(player)).toEqual([
      'joueur de football américain (États-Unis)',
      'American football player (United States)',
    ]);
  });

  it('are known by their trade rather than by what they also wrote', () => {
    expect(line(person([occupation('actor'), occupation('Q36180'), citizen('Q142')], 'male'))).toBe('acteur français');
    expect(line(person([occupation('Q36180'), occupation('actor'), citizen('Q142')], 'male'))).toBe(
      'écrivain et acteur français',
    );
    expect(line(person([occupation('Q36180'), citizen('Q142')], 'male'))).toBe('écrivain français');
  });

  it('have both countries in brackets where they have two: neither is their adjective', () => {
    const facts = [occupation('actor'), citizen('Q142'), citizen('Q30')];
    expect(both(person(facts, 'female'))).toEqual(['actrice (France, États-Unis)', 'actress (France, United States)']);
  });

  it('have the year of their birth where they must be dead, and nobody says since when', () => {
    const born = (year: string) => [occupation('actor'), citizen('Q142'), fact('birthDate', year)];
    expect(both(person(born('1845'), 'female'))).toEqual([
      'actrice française (née en 1845)',
      'French actress (born in 1845)',
    ]);
    expect(line(person(born('1845'), 'male'))).toBe('acteur français (né en 1845)');
    expect(line(person(born('1955'), 'male'))).toBe('acteur français');
  });

  it('have the years of their life beside their occupation, not beside an office', () => {
    const statesman = person(
      [
        occupation('actor'),
        citizen('Q30'),
        fact('held', { t: 'president-us' }),
        fact('birthDate', '1911-02-06'),
        fact('deathDate', '2004-06-05'),
      ],
      'male',
    );
    expect(line(statesman)).toBe('acteur américain (1911–2004), ancien président des États-Unis');
  });

  it('of whom little is known are tied to what is', () => {
    expect(line(person([citizen('Q159')], 'male'))).toBe('personnalité russe');
    expect(line(person([fact('memberOf', { e: 'Q46' })]))).toBe('personnalité (membre de\u00a0: Europe)');
  });
});

group('the office at the date of an article', () => {
  const terms = person([
    fact('position', { t: 'president-us' }, { since: '2025-01-20' }),
    fact('position', { t: 'senator' }, { since: '2015', until: '2024-12-31' }),
  ]);

  it('is given where it is not the one of today', () => {
    const knowledge = knowledgeOf(terms);
    const index = indexIn(knowledge, ID);
    expect(describeThen(knowledge, index, 'fr', '2018-03-01')).toBe('sénateur depuis 2015');
    expect(describeThen(knowledge, index, 'en', '2018-03-01')).toBe('senator since 2015');
  });

  it('is left out where the same office was only noted later', () => {
    const knowledge = knowledgeOf(person([fact('position', { t: 'senator' })]));
    expect(describeThen(knowledge, indexIn(knowledge, ID), 'fr', '2026-01-06')).toBeUndefined();
  });

  it('is left out where it is the same, or where none is known', () => {
    const knowledge = knowledgeOf(terms);
    expect(describeThen(knowledge, indexIn(knowledge, ID), 'fr', '2026-01-01')).toBeUndefined();
    expect(describeThen(knowledge, indexIn(knowledge, ID), 'fr', '2010-01-01')).toBeUndefined();
  });
});

group('places', () => {
  it('that are capitals say of what', () => {
    const knowledge = knowledgeOf();
    const kyiv = indexIn(knowledge, 'Q1899');
    expect([describe(knowledge, kyiv, 'fr'), describe(knowledge, kyiv, 'en')]).toEqual([
      'capitale de l’Ukraine',
      'capital of Ukraine',
    ]);
  });

  it('that their type names are not told to be in another: « territoire de France », and lower-case seas in brackets', () => {
    const knowledge = knowledgeOf(
      record('Q1', 'place', 'Testisle', [fact('type', { t: 'region' }), fact('location', { e: 'Q2' })]),
      record('Q2', 'place', { fr: 'océan Test', en: 'Test Ocean' }, [fact('type', { t: 'region' })]),
    );
    expect(describe(knowledge, indexIn(knowledge, 'Q1'), 'fr')).toBe('région (océan Test)');
    expect(describe(knowledge, indexIn(knowledge, 'Q1'), 'en')).toBe('region (Test Ocean)');
  });

  it('of which nobody says where they are name their seat', () => {
    const knowledge = knowledgeOf(
      record('Q1', 'place', 'Testshire', [fact('type', { t: 'region' }), fact('seat', { e: 'Q2' })]),
      record('Q2', 'place', 'Testbourg', [fact('type', { t: 'Q5119' })]),
    );
    expect(describe(knowledge, indexIn(knowledge, 'Q1'), 'fr')).toBe('région (chef-lieu\u00a0: Testbourg)');
    expect(describe(knowledge, indexIn(knowledge, 'Q1'), 'en')).toBe('region (seat: Testbourg)');
  });

  it('that are states say where, and name their capital', () => {
    const knowledge = knowledgeOf();
    const ukraine = indexIn(knowledge, 'Q212');
    expect(describe(knowledge, ukraine, 'fr')).toBe('pays d’Europe (capitale\u00a0: Kiev)');
    expect(describe(knowledge, ukraine, 'en')).toBe('country in Europe (capital: Kyiv)');
  });

  it.each<readonly [EntityId, string]>([
    ['Q212', 'ville d’Ukraine'],
    ['Q159', 'ville de Russie'],
    ['Q16', 'ville du Canada'],
    ['Q30', 'ville des États-Unis'],
    ['Q794', 'ville d’Iran'],
    ['Q790', 'ville d’Haïti'],
  ])('in %s take the article of their country: %s', (country, expected) => {
    expect(line(place([fact('type', { t: 'city' }), fact('country', { e: country })]))).toBe(expected);
  });

  it('of France name département and region', () => {
    const commune = place([
      fact('type', { t: 'commune' }),
      fact('country', { e: 'Q142' }),
      fact('admin', { e: 'Q3364' }),
    ]);
    expect(both(commune)).toEqual([
      'commune de la Drôme, en Auvergne-Rhône-Alpes',
      'commune in Drôme, Auvergne-Rhône-Alpes',
    ]);
  });

  it('of other countries name region and country', () => {
    const town = place([fact('type', { t: 'city' }), fact('country', { e: 'Q183' }), fact('admin', { e: 'Q980' })]);
    expect(both(town)).toEqual(['ville de Bavière (Allemagne)', 'city in Bavaria, Germany']);
  });
});

group('organizations, events and works', () => {
  it('agree with the adjective of their country', () => {
    expect(both(organization([fact('type', { t: 'party' }), fact('country', { e: 'Q183' })]))).toEqual([
      'parti politique allemand',
      'German political party',
    ]);
    expect(line(organization([fact('type', { t: 'Q4830453' }), fact('country', { e: 'Q183' })]))).toBe(
      'entreprise allemande',
    );
  });

  it('do not repeat a nationality that their type already has', () => {
    const party = organization([fact('type', { t: 'french-party' }), fact('country', { e: 'Q142' })]);
    expect(both(party)).toEqual(['parti politique français', 'French political party']);
  });

  it('say when they were founded, where they sit, and what for', () => {
    const full = organization([
      fact('type', { t: 'Q4830453' }),
      fact('inception', '1998-09'),
      fact('headquarters', { e: 'Q1899' }),
      fact('about', { fr: 'livrer le courrier', en: 'delivering mail' }),
    ]);
    expect(both(full)).toEqual([
      'entreprise fondée en 1998, siège à Kiev\u00a0: livrer le courrier',
      'business founded in 1998, based in Kyiv: delivering mail',
    ]);
  });

  it('that are gone give their years', () => {
    const gone = organization([fact('type', { t: 'party' }), fact('inception', '1991'), fact('dissolved', '1991-12')]);
    expect(line(gone)).toBe('parti politique (1991)');
  });

  it('that go on are said to', () => {
    const war = record(ID, 'event', 'Guerre', [
      fact('type', { t: 'war' }),
      fact('location', { e: 'Q212' }),
      fact('start', '2022-02-24'),
    ]);
    expect(both(war)).toEqual(['guerre (Ukraine, depuis 2022)', 'war (Ukraine, since 2022)']);
  });

  it('that last a day are of their year, even when only their beginning is known', () => {
    const event = record(ID, 'event', 'Première', [fact('type', { t: 'film' }), fact('start', '2016-04-10')]);
    expect(both(event)).toEqual(['film (2016)', 'film (2016)']);
  });

  it('that had several places are of none of them', () => {
    const places = [fact('location', { e: 'Q212' }), fact('location', { e: 'Q159' })];
    expect(line(record(ID, 'event', 'Guerre', [fact('type', { t: 'war' }), ...places]))).toBe('guerre');
  });

  it('name the author of a work', () => {
    const film = record(ID, 'work', 'Film', [
      fact('type', { t: 'film' }),
      fact('originCountry', { e: 'Q30' }),
      fact('creator', { fr: 'Orson Welles', en: 'Orson Welles' }),
    ]);
    expect(both(film)).toEqual(['film américain d’Orson Welles', 'American film by Orson Welles']);
  });

  it('never say nothing: at worst the first fact in its own words', () => {
    expect(line(organization([fact('memberOf', { e: 'Q46' })]))).toBe('organisation (membre de\u00a0: Europe)');
    expect(line(record(ID, 'event', 'Rien', [fact('population', 3)]))).toBe('événement');
  });
});
