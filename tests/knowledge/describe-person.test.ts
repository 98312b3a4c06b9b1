import { expect, describe as group, it } from 'vitest';
import { describe } from '../../core/knowledge/describe.ts';
import type { EntityRecord, FactRecord } from '../../core/knowledge/record.ts';
import type { EntityId, Gender } from '../../core/model.ts';
import { fact, indexIn, knowledgeOf, record } from './support/sample.ts';

const ID: EntityId = 'x:subject';

function both(facts: readonly FactRecord[], gender?: Gender, ...others: EntityRecord[]): readonly string[] {
  const subject = record(ID, 'person', 'Camille Test', facts, gender === undefined ? {} : { gender });
  const knowledge = knowledgeOf(subject, ...others);
  return [describe(knowledge, indexIn(knowledge, ID), 'fr'), describe(knowledge, indexIn(knowledge, ID), 'en')];
}

const citizen = fact('citizenship', { e: 'Q142' });
const politician = fact('occupation', { t: 'Q82955' });
const writer = fact('occupation', { t: 'Q36180' });
const thing = (type: string, label: string) => record('x:thing', 'organization', label, [fact('type', { t: type })]);

group('people beside their office', () => {
  it('are politicians alone where an office follows: a poet besides would be two people', () => {
    const held = fact('held', { t: 'president-ua' });
    expect(both([politician, writer, citizen, held], 'female')).toEqual([
      'femme politique française, a été présidente de l’Ukraine',
      'French politician, has served as President of Ukraine',
    ]);
    expect(both([politician, fact('occupation', { t: 'actor' }), citizen], 'male')[0]).toBe(
      'homme politique et acteur français',
    );
  });

  it('are who they once were where today they only have a seat', () => {
    const seat = fact('position', { t: 'deputy' });
    const president = fact('position', { t: 'president-ua' }, { since: '2012-05-15', until: '2017-05-14' });
    expect(both([seat, president], 'male')).toEqual([
      'membre du Parlement, ancien président de l’Ukraine (2012–2017)',
      'member of parliament, former President of Ukraine (2012–2017)',
    ]);
  });

  it('hold it no more where a source of the last day tells the end', () => {
    const over = fact(
      'position',
      { t: 'president-ua' },
      { since: '2024-08-08', until: '2026-02-17', src: 'news@2026-02-17' },
    );
    expect(both([citizen, over], 'male')[0]).toBe('ancien président de l’Ukraine (2024–2026)');
  });

  it('hold it no more where a source of that month or year tells the end', () => {
    const term = { since: '2017', until: '2021-01-20' } as const;
    for (const src of ['news@2021-01', 'news@2021']) {
      const over = fact('position', { t: 'president-ua' }, { ...term, src });
      expect(both([citizen, over], 'male')[0]).toBe('ancien président de l’Ukraine (2017–2021)');
    }
    const before = fact('position', { t: 'president-ua' }, { ...term, src: 'news@2020' });
    expect(both([citizen, before], 'male')[0]).toBe('président de l’Ukraine depuis 2017');
  });

  it('are not told of the seat they had before an office', () => {
    const now = fact('position', { t: 'president-ua' }, { since: '2019' });
    const before = fact('position', { t: 'senator' }, { since: '2001', until: '2005' });
    expect(both([now, before], 'male')[0]).toBe('président de l’Ukraine depuis 2019');
  });

  it('are former holders of what they held from then to then, and no mere citizens', () => {
    const held = fact('held', { t: 'president-ua' }, { since: '1989-06-04', until: '2026-02-28' });
    expect(both([citizen, held], 'male')).toEqual([
      'ancien président de l’Ukraine (1989–2026)',
      'former President of Ukraine (1989–2026)',
    ]);
  });
});

group('people without an office', () => {
  it('are told what they are known for, in words by hand', () => {
    const about = fact('about', { fr: 'présente le journal de 20 heures', en: 'presents the evening news' });
    expect(both([writer, citizen, about], 'male')).toEqual([
      'écrivain français\u00a0: présente le journal de 20 heures',
      'French writer: presents the evening news',
    ]);
  });

  it('are told their trade once, where the words by hand begin with it', () => {
    const about = fact('about', { fr: 'écrivain des « Essais »', en: 'writer of the Essays' });
    const died = fact('deathDate', '1592');
    expect(both([writer, citizen, about, died], 'male')).toEqual([
      'écrivain français des «\u00a0Essais\u00a0» (†\u00a01592)',
      'French writer of the Essays (†\u00a01592)',
    ]);
  });

  it('are told their nationality once, where the words by hand end with it', () => {
    const about = fact('about', { fr: 'écrivain de théâtre français, auteur des « Essais »', en: 'French playwright' });
    expect(both([writer, citizen, about], 'male')[0]).toBe(
      'écrivain français de théâtre, auteur des «\u00a0Essais\u00a0»',
    );
  });

  it('are told it again where what follows is no trait of it', () => {
    const about = fact('about', { fr: 'écrivain breton', en: 'writer born in Brest' });
    expect(both([writer, citizen, about], 'male')).toEqual([
      'écrivain français\u00a0: écrivain breton',
      'French writer: writer born in Brest',
    ]);
  });

  it('sing or play in their band', () => {
    const band = thing('band', 'Les Essais');
    expect(both([fact('memberOf', { e: 'x:thing' })], 'female', band)).toEqual([
      'chanteuse ou musicienne (Les Essais)',
      'singer or musician (Les Essais)',
    ]);
  });

  it('play for their club, or in a position', () => {
    const club = thing('club', 'FC Essai');
    expect(both([fact('team', { e: 'x:thing' })], 'female', club)).toEqual([
      'sportive (FC Essai)',
      'sportsperson (FC Essai)',
    ]);
    expect(both([fact('playingPosition', { fr: 'gardien de but', en: 'goalkeeper' })], 'male')).toEqual([
      'sportif (gardien de but)',
      'sportsperson (goalkeeper)',
    ]);
  });

  it('are political by their party', () => {
    const party = thing('party', 'Parti de l’essai');
    expect(both([fact('affiliation', { e: 'x:thing' })], undefined, party)).toEqual([
      'personnalité politique (Parti de l’essai)',
      'political figure (Parti de l’essai)',
    ]);
    expect(both([fact('affiliation', { e: 'x:thing' })], 'female', party)).toEqual([
      'femme politique (Parti de l’essai)',
      'politician (Parti de l’essai)',
    ]);
  });

  it('are members only of a party that athletes had to be in', () => {
    const party = thing('party', 'Parti nazi');
    expect(both([fact('affiliation', { e: 'x:thing' })], 'male', party)[0]).toBe('membre du Parti nazi');
  });
});
