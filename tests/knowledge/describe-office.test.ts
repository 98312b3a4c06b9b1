import { expect, describe as group, it } from 'vitest';
import { describe } from '../../core/knowledge/describe.ts';
import { entityDetails } from '../../core/knowledge/details.ts';
import type { EntityRecord, FactRecord } from '../../core/knowledge/record.ts';
import { relationsAmong } from '../../core/knowledge/relations.ts';
import type { EntityId, Gender } from '../../core/model.ts';
import { fact, indexIn, knowledgeOf, record } from './support/sample.ts';

const ID: EntityId = 'x:subject';

function subject(facts: readonly FactRecord[], gender: Gender = 'male'): EntityRecord {
  return record(ID, 'person', 'Camille Test', facts, { gender });
}

function both(facts: readonly FactRecord[], gender?: Gender, ...others: EntityRecord[]): readonly string[] {
  const knowledge = knowledgeOf(subject(facts, gender), ...others);
  return [describe(knowledge, indexIn(knowledge, ID), 'fr'), describe(knowledge, indexIn(knowledge, ID), 'en')];
}

const politician = fact('occupation', { t: 'Q82955' });
const held = (t: string, since?: string, until?: string) =>
  fact('held', { t }, { ...(since !== undefined && { since }), ...(until !== undefined && { until }) });
const position = (t: string, since: string, until: string) => fact('position', { t }, { since, until });
const dead = fact('deathDate', '1958-10-09');

group('which office of the past is named', () => {
  it('is the highest, not the first', () => {
    const facts = [politician, position('defence', '2001', '2003'), held('pm-ua', '2005', '2007'), held('senator')];
    expect(both(facts)).toEqual([
      'homme politique, ancien Premier ministre de l’Ukraine (2005–2007)',
      'politician, former Prime Minister of Ukraine (2005–2007)',
    ]);
  });

  it('is the last of equals', () => {
    const facts = [politician, position('pm-ua', '2005', '2013'), held('nato', '2014', '2024')];
    expect(both(facts)[0]).toBe('homme politique, ancien secrétaire général de l’OTAN (2014–2024)');
    const ministers = [politician, position('president-ua', '2008', '2012'), held('president-us', '2014')];
    expect(both(ministers)[0]).toBe('homme politique, devenu président des États-Unis en 2014');
  });

  it('has all its terms', () => {
    const facts = [politician, position('pm-ua', '2015', '2016'), position('pm-ua', '2018', '2021')];
    expect(both(facts)).toEqual([
      'homme politique, ancien Premier ministre de l’Ukraine (2015–2016, 2018–2021)',
      'politician, former Prime Minister of Ukraine (2015–2016, 2018–2021)',
    ]);
  });

  it('has terms that follow on as one, under whatever name', () => {
    const facts = [politician, position('pm-ua', '2015', '2018'), position('pm-ua-too', '2018-03-01', '2021')];
    expect(both(facts)[1]).toBe('politician, former Prime Minister of Ukraine (2015–2021)');
  });

  it('has only the last of many terms', () => {
    const terms = ['2000', '2004', '2008', '2012'].map((year) => position('pm-ua', year, `${year}-06`));
    expect(both([politician, ...terms])[0]).toBe('homme politique, ancien Premier ministre de l’Ukraine (2012)');
  });

  it('is not one that names no place, beside a trade', () => {
    expect(both([politician, held('ceo')])).toEqual(['homme politique', 'politician']);
    expect(both([held('ceo')], 'female')).toEqual(['cheffe d’entreprise', 'business executive']);
  });
});

group('an office of which only the beginning is known', () => {
  it('is told without a tense: it may go on', () => {
    expect(both([politician, held('governor', '2019-01-07')])).toEqual([
      'homme politique, devenu gouverneur du Minnesota en 2019',
      'politician, who became Governor of Minnesota in 2019',
    ]);
  });

  it('is the whole line where no trade is known', () => {
    expect(both([held('defence', '2019')], 'female')).toEqual([
      'devenue ministre de la Défense de l’Ukraine en 2019',
      'became Minister of Defence of Ukraine in 2019',
    ]);
  });

  it('has the gender of who took it, and the years of each term', () => {
    expect(both([politician, held('defence', '2017')], 'female')[0]).toBe(
      'femme politique, devenue ministre de la Défense de l’Ukraine en 2017',
    );
    const twice = [politician, held('defence', '2005', '2007'), held('defence', '2017')];
    expect(both(twice)).toEqual([
      'homme politique, devenu ministre de la Défense de l’Ukraine en 2005, puis de nouveau en 2017',
      'politician, who became Minister of Defence of Ukraine in 2005 and again in 2017',
    ]);
  });

  it('has its years in the brackets that its name brings along', () => {
    expect(both([politician, held('delegate', '2012', '2014')])).toEqual([
      'homme politique, ancien ministre délégué au Budget (2012–2014)',
      'politician, former Minister Delegate for the Budget (France, 2012–2014)',
    ]);
  });

  it('is a rank that stays, and over for the dead', () => {
    expect(both([politician, held('cardinal', '2019')])[0]).toBe('homme politique, cardinal (à partir de 2019)');
    expect(both([politician, held('defence', '1938'), dead])[0]).toBe(
      'homme politique (†\u00a01958), ancien ministre de la Défense de l’Ukraine',
    );
  });

  it('comes before one that was left when it began, but for heads and seats', () => {
    const left = position('nato-deputy', '2010', '2011');
    expect(both([politician, left, held('rada-ua', '2016')])[0]).toBe(
      'homme politique, devenu président de la Rada en 2016',
    );
    expect(both([politician, position('pm-ua', '2005', '2007'), held('rada-ua', '2016')])[0]).toBe(
      'homme politique, ancien Premier ministre de l’Ukraine (2005–2007)',
    );
    expect(both([politician, position('defence', '2001', '2003'), held('senator', '2016')])[0]).toBe(
      'homme politique, ancien ministre de la Défense de l’Ukraine (2001–2003)',
    );
  });

  it('is no « Fonction » on the card where another leads the state today', () => {
    const other = record('x:other', 'person', 'Autre', [fact('citizenship', { e: 'Q212' })]);
    const state = record('Q212', 'place', 'Ukraine', [fact('headOfGovernment', { e: 'x:other' })]);
    const knowledge = knowledgeOf(subject([politician, held('pm-ua', '2012')]), state, other);
    const [, office] = entityDetails(knowledge, ID, { language: 'fr', onPage: [] })?.facts ?? [];
    expect(office).toMatchObject({ propertyLabel: 'A été', period: 'prise de fonction en 2012' });
  });

  it('is over where another leads the state today', () => {
    const other = record('x:other', 'person', 'Autre', [fact('citizenship', { e: 'Q212' })]);
    const state = record('Q212', 'place', 'Ukraine', [fact('headOfGovernment', { e: 'x:other' })]);
    expect(both([politician, held('pm-ua', '2012')], 'female', state, other)).toEqual([
      'femme politique, ancienne Première ministre de l’Ukraine',
      'politician, former Prime Minister of Ukraine',
    ]);
  });

  it('goes on where another leads the state and not the parliament', () => {
    const other = record('x:other', 'person', 'Autre', [fact('citizenship', { e: 'Q212' })]);
    const state = record('Q212', 'place', 'Ukraine', [fact('headOfState', { e: 'x:other' })]);
    expect(both([politician, held('rada-ua', '2012')], 'male', state, other)).toEqual([
      'homme politique, devenu président de la Rada en 2012',
      'politician, who became President of the Verkhovna Rada in 2012',
    ]);
  });

  it('is a position on its card, and in its relations', () => {
    const knowledge = knowledgeOf(subject([politician, held('pm-ua', '2012-04')]));
    const details = (language: 'fr' | 'en') => entityDetails(knowledge, ID, { language, onPage: [] })?.facts[1];
    expect(details('fr')).toMatchObject({ propertyLabel: 'Fonction', period: 'prise de fonction en avril 2012' });
    expect(details('en')).toMatchObject({ propertyLabel: 'Position', period: 'took office in April 2012' });
    const [relation] = relationsAmong(knowledge, [ID, 'Q212'], 'fr');
    expect(relation?.propertyLabel).toBe('Premier ministre de l’Ukraine');
  });

  it('is not yet claimed where it was told ahead of its day', () => {
    const ahead = fact('position', { t: 'president-ua' }, { since: '2026-11-01', src: 'news@2026-03' });
    expect(both([ahead])).toEqual(['président de l’Ukraine (à partir de 2026)', 'President of Ukraine (from 2026)']);
  });

  it('is over at its end where only that is known', () => {
    const left = fact('position', { t: 'governor' }, { until: '2026-12', src: 'news@2026-10' });
    expect(both([left])).toEqual(['gouverneur du Minnesota (jusqu’en 2026)', 'Governor of Minnesota (until 2026)']);
  });
});

group('the same office told twice', () => {
  it('is one line of the card', () => {
    const twice = [position('pm-ua', '2012-03-13', '2012-11-21'), held('pm-ua-too', '2012'), held('senator')];
    const knowledge = knowledgeOf(subject(twice));
    const facts = entityDetails(knowledge, ID, { language: 'fr', onPage: [] })?.facts ?? [];
    expect(facts.map(({ value }) => value)).toEqual(['Premier ministre de l’Ukraine', 'sénateur']);
  });
});

group('two terms of one office', () => {
  it.each([
    ['apart', ['1999', '2001'], ['2006-06-09', '2008-09-05']],
    ['one after the other', ['2001-01', '2004'], ['2004', '2008-03']],
  ] as const)('that are %s are two lines of the card', (_, [from, to], [again, end]) => {
    const knowledge = knowledgeOf(subject([position('pm-ua', from, to), position('pm-ua', again, end)]));
    expect(entityDetails(knowledge, ID, { language: 'en', onPage: [] })?.facts).toHaveLength(2);
  });
});

group('the dead and the ranks they had', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['pharaohs', ['pharaoh'], ['pharaon', 'pharaoh']],
    ['cardinals before ambassadors', ['ambassador', 'archbishop', 'cardinal'], ['cardinal', 'cardinal']],
    ['archbishops, whose see may be another’s', ['bishop-of', 'archbishop'], ['archevêque', 'archbishop']],
  ])('are nouns: %s', (_, offices, expected) => {
    expect(both(offices.map((office) => held(office)))).toEqual(expected);
  });

  it('are the whole line before a priest’s or a ruler’s trade', () => {
    const priest = fact('occupation', { t: 'priest' });
    expect(both([priest, held('pope', '1939-03-02', '1958-10-09'), dead])).toEqual([
      'pape (1939–1958, †\u00a01958)',
      'pope (1939–1958, †\u00a01958)',
    ]);
  });

  it('have a see once they are dead', () => {
    expect(both([held('bishop-of'), fact('deathDate', '1910')])[0]).toBe('évêque de Toul (†\u00a01910)');
  });

  it('are former holders where no years tell it, and plain ones where years before 1950 do', () => {
    expect(both([politician, held('pm-ua'), fact('deathDate', '1970')])).toEqual([
      'homme politique (†\u00a01970), ancien Premier ministre de l’Ukraine',
      'politician (†\u00a01970), former Prime Minister of Ukraine',
    ]);
    const old = [politician, held('pm-ua', '1901', '1904'), fact('deathDate', '1920')];
    expect(both(old)[1]).toBe('politician (†\u00a01920), Prime Minister of Ukraine (1901–1904)');
  });
});

group('candidates', () => {
  it('have been nothing yet', () => {
    const ahead = fact('held', { t: 'candidate' }, { src: 'news@2025-11' });
    expect(both([politician, ahead], 'female')).toEqual([
      'femme politique, candidate aux élections de 2026',
      'politician, candidate in the 2026 elections',
    ]);
  });

  it('were candidates, once the year of the election has come', () => {
    expect(both([politician, held('candidate')], 'female')).toEqual([
      'femme politique, a été candidate aux élections de 2026',
      'politician, was a candidate in the 2026 elections',
    ]);
  });
});
