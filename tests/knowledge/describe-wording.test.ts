import { expect, describe as group, it } from 'vitest';
import { describe } from '../../core/knowledge/describe.ts';
import type { EntityRecord, FactRecord } from '../../core/knowledge/record.ts';
import type { EntityId, EntityKind, Gender } from '../../core/model.ts';
import { fact, indexIn, knowledgeOf, record } from './support/sample.ts';

const ID: EntityId = 'x:subject';

function lines(
  kind: EntityKind,
  label: EntityRecord['label'],
  facts: readonly FactRecord[],
  more: { readonly others?: readonly EntityRecord[]; readonly gender?: Gender } = {},
): readonly string[] {
  const own = record(ID, kind, label, facts, more.gender === undefined ? {} : { gender: more.gender });
  const knowledge = knowledgeOf(own, ...(more.others ?? []));
  return [describe(knowledge, indexIn(knowledge, ID), 'fr'), describe(knowledge, indexIn(knowledge, ID), 'en')];
}

const type = (t: string) => fact('type', { t });
const trade = (t: string) => fact('occupation', { t });
const place = (id: EntityId, label: EntityRecord['label'], facts: readonly FactRecord[] = []) =>
  record(id, 'place', label, [fact('type', { t: 'city' }), ...facts]);

group('trades', () => {
  it('are said once', () => {
    expect(lines('person', 'Camille', [trade('painter'), trade('painter-too')])).toEqual(['peintre', 'painter']);
  });

  it('that hold the nationality are not followed by it', () => {
    const facts = [trade('royal'), fact('citizenship', { e: 'Q142' })];
    expect(lines('person', 'Camille', facts)).toEqual([
      'membre de la famille royale française',
      'member of the French royal family',
    ]);
  });

  it('of monarchs name their realm', () => {
    const others = [place('x:realm', { fr: 'royaume d’Écosse', en: 'Kingdom of Scotland' })];
    const facts = [trade('monarch'), fact('citizenship', { e: 'x:realm' })];
    expect(lines('person', 'Duncan', facts, { others })).toEqual(['souverain d’Écosse', 'monarch of Scotland']);
  });

  it('in brackets share them with the years of a life', () => {
    const others = [place('x:realm', { fr: 'Raj britannique', en: 'British Raj' })];
    const facts = [trade('painter'), fact('citizenship', { e: 'x:realm' }), fact('deathDate', '1948')];
    expect(lines('person', 'Camille', facts, { others })).toEqual([
      'peintre (Raj britannique, †\u00a01948)',
      'painter (British Raj, †\u00a01948)',
    ]);
  });
});

group('people of whom little is known', () => {
  it('are of the body they belong to, with its article', () => {
    const others = [record('x:body', 'organization', { fr: 'Académie des essais', en: 'Academy of Essays' }, [])];
    expect(lines('person', 'Camille', [fact('memberOf', { e: 'x:body' })], { others })).toEqual([
      'membre de l’Académie des essais',
      'member of the Academy of Essays',
    ]);
  });

  it('are who won a prize', () => {
    const facts = [fact('award', { fr: 'prix Nobel de la paix 1993', en: 'Nobel Peace Prize 1993' })];
    expect(lines('person', 'Camille', facts, { gender: 'female' })).toEqual([
      'lauréate du prix Nobel de la paix 1993',
      'recipient of the Nobel Peace Prize 1993',
    ]);
  });

  it('died somewhere', () => {
    expect(lines('person', 'Camille', [fact('deathPlace', { e: 'Q1899' })])).toEqual([
      'personnalité morte à Kiev',
      'public figure who died in Kyiv',
    ]);
  });

  it('play for any team', () => {
    const others = [record('x:team', 'organization', 'Équipe d’essai', [])];
    expect(lines('person', 'Camille', [fact('team', { e: 'x:team' })], { others })[0]).toBe('sportif (Équipe d’essai)');
  });
});

group('the brackets of organizations', () => {
  it('are not doubled', () => {
    const others = [place('x:town', { fr: 'Athens (Géorgie)', en: 'Athens (Georgia)' })];
    const facts = [type('band'), fact('location', { e: 'x:town' })];
    expect(lines('organization', 'Org', facts, { others })).toEqual([
      'groupe de rock (Athens, Géorgie)',
      'rock band (Athens, Georgia)',
    ]);
  });

  it('leave out a town that the name has, and say its state', () => {
    const facts = [type('club'), fact('location', { e: 'Q1899' })];
    expect(lines('organization', { fr: 'Dynamo Kiev', en: 'Dynamo Kyiv' }, facts)).toEqual([
      'club de football (Ukraine)',
      'association football club (Ukraine)',
    ]);
  });

  it('leave out the seat in the country of the adjective', () => {
    const facts = [type('party'), fact('country', { e: 'Q183' }), fact('headquarters', { e: 'Q183' })];
    expect(lines('organization', 'Org', facts)).toEqual(['parti politique allemand', 'German political party']);
  });

  it('hold a seat whose name wants an article', () => {
    const others = [record('x:airport', 'place', { fr: 'aéroport d’Essai', en: 'Test Airport' }, [])];
    const facts = [type('club'), fact('headquarters', { e: 'x:airport' })];
    expect(lines('organization', 'Org', facts, { others })).toEqual([
      'club de football (aéroport d’Essai)',
      'association football club (Test Airport)',
    ]);
  });
});

group('the nationality of organizations', () => {
  const american = fact('country', { e: 'Q30' });

  it('is not said twice', () => {
    expect(lines('organization', 'Org', [type('agency'), american])).toEqual([
      'agence du gouvernement américain',
      'US government agency',
    ]);
  });

  it('is not that of the country a mission was sent to', () => {
    expect(lines('organization', 'Org', [type('mission'), fact('country', { e: 'Q790' })])).toEqual([
      'mission de maintien de la paix (Haïti)',
      'peacekeeping mission (Haiti)',
    ]);
  });

  it('is not that of the seat of an international federation', () => {
    expect(lines('organization', 'Org', [type('world-body'), american])).toEqual([
      'fédération sportive internationale',
      'international sport governing body',
    ]);
  });

  it('is not followed by a purpose that says the same words', () => {
    const about = (fr: string, en: string) => fact('about', { fr, en });
    const same = [type('party'), american, about('parti politique américain', 'American party')];
    expect(lines('organization', 'Org', same)).toEqual(['parti politique américain', 'American political party']);
    const more = [type('party'), american, about('parti des agriculteurs', 'party of farmers')];
    expect(lines('organization', 'Org', more)).toEqual([
      'parti politique américain\u00a0: parti des agriculteurs',
      'American political party: party of farmers',
    ]);
  });

  it('agrees with plurals, and not with a final s', () => {
    expect(lines('organization', 'Org', [type('awards'), american])[0]).toBe('récompenses de cinéma américaines');
    expect(lines('organization', 'Org', [type('corps'), american])[0]).toBe('corps d’armée américain');
  });
});

group('events', () => {
  it('that are no war by name do not go on', () => {
    const facts = [type('affair'), fact('location', { e: 'Q142' }), fact('start', '2018-07')];
    expect(lines('event', 'Affaire', facts)).toEqual([
      'affaire politique (France, 2018)',
      'political affair (France, 2018)',
    ]);
    const war = [type('war'), fact('start', '2015')];
    expect(lines('event', { fr: 'intervention', en: 'intervention' }, war)).toEqual(['guerre (2015)', 'war (2015)']);
    expect(lines('event', { fr: 'guerre d’essai', en: 'test war' }, war)[0]).toBe('guerre (depuis 2015)');
  });

  it('do not name a place or a whole that their name has', () => {
    const facts = [type('summit'), fact('location', { e: 'Q1899' }), fact('start', '2018')];
    expect(lines('event', { fr: 'sommet de Kiev', en: 'Kyiv summit' }, facts)).toEqual([
      'sommet (Ukraine, 2018)',
      'summit (Ukraine, 2018)',
    ]);
    const others = [record('x:cup', 'event', { fr: 'Coupe d’essai de rugby', en: 'Rugby Test Cup' }, [])];
    const cup = [type('summit'), fact('partOf', { e: 'x:cup' }), fact('start', '2018')];
    const label = { fr: 'Coupe d’essai du rugby de 2018', en: '2018 Test Cup in Rugby' };
    expect(lines('event', label, cup, { others })).toEqual(['sommet (2018)', 'summit (2018)']);
  });

  it('of old are in no state of today', () => {
    const facts = [type('battle'), fact('location', { e: 'Q1899' })];
    expect(lines('event', { fr: 'bataille de Kiev', en: 'Battle of Kyiv' }, facts)).toEqual(['bataille', 'battle']);
  });
});

group('where an organization began', () => {
  const seattle = place('x:seattle', 'Seattle', [fact('population', 737_015), fact('country', { e: 'Q30' })]);
  const begun = fact('formedIn', { e: 'x:seattle' });

  it('is told as that, not as its seat', () => {
    const facts = [type('Q4830453'), begun, fact('inception', '1916')];
    expect(lines('organization', 'Org', facts, { others: [seattle] })).toEqual([
      'entreprise fondée en 1916 à Seattle',
      'business founded in 1916 in Seattle',
    ]);
    expect(lines('organization', 'Org', [type('party'), begun], { others: [seattle] })[0]).toBe(
      'parti politique fondé à Seattle',
    );
  });

  it('stays in brackets of a band, which is of that town', () => {
    expect(lines('organization', 'Org', [type('band'), begun], { others: [seattle] })[0]).toBe(
      'groupe de rock (Seattle)',
    );
  });

  it('is not told beside a seat, nor where the name has it', () => {
    const seat = [type('Q4830453'), begun, fact('headquarters', { e: 'x:chicago' })];
    const chicago = place('x:chicago', 'Chicago', [fact('population', 2_746_388)]);
    expect(lines('organization', 'Org', seat, { others: [seattle, chicago] })[0]).toBe('entreprise, siège à Chicago');
    expect(lines('organization', 'Seattle Org', [type('Q4830453'), begun], { others: [seattle] })[0]).toBe(
      'entreprise',
    );
  });
});

group('who made a work', () => {
  it.each([
    ['Mozilla Foundation', 'film de la Mozilla Foundation', 'film by the Mozilla Foundation'],
    ['Apache Software Foundation', 'film de l’Apache Software Foundation', 'film by the Apache Software Foundation'],
    ['Google', 'film de Google', 'film by Google'],
  ])('has its article: %s', (label, fr, en) => {
    const others = [record('x:maker', 'organization', label, [type('Q4830453')])];
    expect(lines('work', 'Essai', [type('film'), fact('creator', { e: 'x:maker' })], { others })).toEqual([fr, en]);
  });
});

group('the adjective of a state', () => {
  it('goes in brackets where it would be read with another noun', () => {
    const french = fact('country', { e: 'Q142' });
    expect(lines('organization', 'Org', [type('office'), french])[0]).toBe('office contre les stupéfiants (France)');
    expect(lines('organization', 'Org', [type('chips'), french])[0]).toBe(
      'équipementier de l’industrie des puces (France)',
    );
    expect(lines('organization', 'Org', [type('club'), french])[0]).toBe('club de football français');
  });

  it('follows "former" in English', () => {
    const facts = [type('former-firm'), fact('country', { e: 'Q142' })];
    expect(lines('organization', 'Org', facts)).toEqual(['ancienne entreprise française', 'former French business']);
  });

  it('is not said of a trade that names the state', () => {
    const facts = [trade('king-france'), fact('citizenship', { e: 'Q142' })];
    expect(lines('person', 'Louis', facts, { gender: 'male' })).toEqual(['roi de France', 'king of France']);
  });
});

group('names of places that take an article', () => {
  it.each<readonly [string, string, string, string]>([
    ['Îles Essai', 'Test Islands', 'ville des Îles Essai', 'city in the Test Islands'],
    ['Île de Man', 'Isle of Man', 'ville de l’Île de Man', 'city in the Isle of Man'],
    ['Rome antique', 'Ancient Rome', 'ville de la Rome antique', 'city in Ancient Rome'],
    ['Saint-Empire', 'Holy Roman Empire', 'ville du Saint-Empire', 'city in the Holy Roman Empire'],
    ['République d’Essai', 'Test Republic', 'ville de la République d’Essai', 'city in the Test Republic'],
  ])('%s', (fr, en, french, english) => {
    const others = [record('x:land', 'place', { fr, en }, [])];
    const facts = [type('city'), fact('country', { e: 'x:land' })];
    expect(lines('place', 'Ville', facts, { others })).toEqual([french, english]);
  });

  it('Vienne is a département in France alone', () => {
    const others = [record('x:wien', 'place', { fr: 'Vienne', en: 'Vienna' }, [fact('country', { e: 'Q183' })])];
    const facts = [type('club'), fact('headquarters', { e: 'x:wien' })];
    expect(lines('organization', 'Org', facts, { others })).toEqual([
      'club de football, siège à Vienne',
      'association football club, based in Vienna',
    ]);
  });
});
