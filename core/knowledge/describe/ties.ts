import type { EntityIndex } from '../../model.ts';
import * as french from '../french.ts';
import { theBody } from '../organization-names.ts';
import type { Term } from '../vocabulary.ts';
import { inBrackets } from './brackets.ts';
import { termText } from './roles.ts';
import { entitiesOf, labelOf, type Subject, termsOf, textOf, valueNames } from './subject.ts';

/** What else says who someone is, most telling first; the label of the property keeps the grammar out of it. */
const TIES = [
  'group',
  'party',
  'team',
  'membership',
  'memberOf',
  'employer',
  'spouse',
  'education',
  'birthPlace',
  'award',
] as const;

/** Membership made nobody a politician where architects and athletes had to be in it. */
const RULING = /^(?:Parti nazi|Nazi Party)$/;

/** « femme politique (Parti travailliste) »: of whom only the party is known, what else could they be. */
function describeAffiliation(subject: Subject): string | undefined {
  const party = valueNames(subject, 'party')[0] ?? valueNames(subject, 'affiliation')[0];
  if (party === undefined) return undefined;
  if (RULING.test(party)) return subject.language === 'fr' ? `membre du ${party}` : `member of the ${party}`;
  if (subject.gender === undefined) {
    return subject.language === 'fr' ? `personnalité politique (${party})` : `political figure (${party})`;
  }
  if (subject.language === 'en') return `politician (${party})`;
  return `${subject.gender === 'female' ? 'femme' : 'homme'} politique (${party})`;
}

/** A member of a band sings or plays. */
const BAND = /\b(?:band|musical (?:group|duo|ensemble)|girl group|boy band|orchestra)\b/i;
const CLUB =
  /\b(?:football|basketball|baseball|hockey|rugby|cricket|handball|volleyball|cycling|sports?)\b.*\b(?:club|team)\b/i;

/** « chanteur ou musicien (The Stranglers) », « sportif (AaB Fodbold) »: who somebody is, by what the entity is they belong to. */
function describeByGroup(subject: Subject): string | undefined {
  for (const property of ['membership', 'memberOf', 'team'] as const) {
    for (const group of entitiesOf(subject, property)) {
      const type = termsOfEntity(subject, group)[0]?.en ?? '';
      const label = labelOf(subject, group);
      if (property !== 'team' && BAND.test(type)) {
        return `${musicianWords(subject)}${inBrackets(label)}`;
      }
      if (CLUB.test(type) || property === 'team') return playerText(subject, label);
    }
  }
  // A team that is no entity of ours is one all the same.
  const team = valueNames(subject, 'team')[0];
  return team === undefined ? undefined : playerText(subject, team);
}

/** In the band or once in it, singing or playing: the dumps do not say. */
function musicianWords({ language, gender }: Subject): string {
  if (language === 'en') return 'singer or musician';
  return gender === 'female' ? 'chanteuse ou musicienne' : 'chanteur ou musicien';
}

function termsOfEntity({ knowledge }: Subject, entity: EntityIndex): readonly Term[] {
  return knowledge
    .factsOf(entity)
    .flatMap(({ property, value }) => (property.key === 'type' && value.type === 'term' ? [value.term] : []));
}

/** « footballeur (milieu de terrain) » would be a guess; the place in a team says a sport is played. */
function describePlayer(subject: Subject): string | undefined {
  const place = textOf(subject, 'playingPosition');
  if (place === undefined) return undefined;
  return playerText(subject, place);
}

function playerText({ language, gender }: Subject, of: string): string {
  const noun = language === 'en' ? 'sportsperson' : gender === 'female' ? 'sportive' : 'sportif';
  return `${noun}${inBrackets(of)}`;
}

/** « artiste (soul) »: a genre or a label says as much. */
function describeArtist(subject: Subject): string | undefined {
  const style = textOf(subject, 'genre') ?? valueNames(subject, 'label')[0];
  if (style === undefined) return undefined;
  return `${subject.language === 'fr' ? 'artiste' : 'artist'} (${style})`;
}

/** Who somebody is by what they belong to, where neither an office nor a trade is known. */
export function describeTies(subject: Subject): string | undefined {
  const known =
    describeByGroup(subject) ?? describePlayer(subject) ?? describeAffiliation(subject) ?? describeArtist(subject);
  if (known !== undefined) return known;
  return describeMembership(subject) ?? describeByTie(subject);
}

/** « membre de la Royal Society », where we know the article; « membre d’Al-Qaïda ». */
function describeMembership(subject: Subject): string | undefined {
  const bodies = [...entitiesOf(subject, 'memberOf'), ...entitiesOf(subject, 'membership')];
  const body = bodies.find((one) => subject.knowledge.kindOf(one) === 'organization');
  if (body === undefined) return undefined;
  const label = labelOf(subject, body);
  const name = theBody(label, subject.language) ?? label;
  if (subject.language === 'en') return `member of ${name}`;
  return `membre ${/^(?:la |l’)/i.test(name) ? `de ${name}` : french.of(name)}`;
}

/** « personnalité, prix Nobel de la paix 1993 », else the tie in the words of its property. */
function describeByTie(subject: Subject): string | undefined {
  const noun = subject.language === 'fr' ? 'personnalité' : 'public figure';
  for (const property of TIES) {
    const label = subject.facts.find((fact) => fact.property.key === property)?.property.label[subject.language];
    const value = tieValue(subject, property);
    if (label === undefined || value === undefined) continue;
    if (property === 'award') return awardText(subject, value);
    return `${noun} (${french.lowerFirst(label)}${subject.language === 'fr' ? '\u00a0' : ''}: ${value})`;
  }
  return undefined;
}

/** « lauréate du prix Nobel de la paix 2018 »; an award that is no prize keeps its own words. */
function awardText({ language, gender }: Subject, award: string): string {
  if (language === 'en') return `recipient of ${/^(?:the|a|an) /i.test(award) ? '' : 'the '}${award}`;
  const who = gender === 'female' ? 'lauréate' : 'lauréat';
  return /^prix /i.test(award) ? `${who} du ${award}` : `personnalité distinguée\u00a0: ${award}`;
}

function tieValue(subject: Subject, property: string): string | undefined {
  const term = termsOf(subject, property)[0];
  return term ? termText(subject, term) : valueNames(subject, property)[0];
}
