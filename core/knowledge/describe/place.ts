import type { EntityIndex } from '../../model.ts';
import { inRegion } from '../french-regions.ts';
import { fromPlace, hasKnownArticle, ofPlace, withinPlace } from './place-names.ts';
import { entitiesOf, isoOf, labelOf, type Subject, textOf } from './subject.ts';
import { bestType, typeText } from './types.ts';

/** A place in one line: « capitale de l’Ukraine », « commune de la Drôme, en Auvergne-Rhône-Alpes ». */
export function describePlace(subject: Subject): string | undefined {
  return describeCapital(subject) ?? describeState(subject) ?? describeLocated(subject);
}

function describeCapital(subject: Subject): string | undefined {
  const states = entitiesOf(subject, 'capitalOf');
  const country = subject.knowledge.countryOf(subject.index);
  const of = states.find((candidate) => candidate === country) ?? (country === undefined ? states[0] : undefined);
  if (of === undefined) return undefined;
  return `${subject.language === 'fr' ? 'capitale' : 'capital'} ${ofPlace(subject, of)}`;
}

/** « pays d’Europe (capitale : Kiev) » */
function describeState(subject: Subject): string | undefined {
  if (isoOf(subject.knowledge, subject.index) === undefined) return undefined;
  const type = bestType(subject);
  if (!type) return undefined;
  const state = overseasOf(subject);
  const continent = entitiesOf(subject, 'continent')[0];
  const wide = continent === undefined ? '' : ` ${fromPlace(subject, continent)}`;
  // « territoire de France », "territory of France": it is not in France.
  const where =
    state === undefined ? wide : ` ${subject.language === 'en' ? ofPlace(subject, state) : fromPlace(subject, state)}`;
  return `${typeText(subject, type)}${where}${capitalText(subject)}`;
}

/** La Réunion is a region of France before it is one of Africa. */
function overseasOf(subject: Subject): EntityIndex | undefined {
  const country = subject.knowledge.countryOf(subject.index);
  return country === subject.index ? undefined : country;
}

function capitalText(subject: Subject): string {
  const capital = entitiesOf(subject, 'capital')[0];
  const town = capital ?? entitiesOf(subject, 'seat')[0];
  if (town === undefined) return '';
  const label = labelOf(subject, town);
  // Monaco, and districts named after their seat.
  if (label === labelOf(subject, subject.index)) return '';
  if (subject.language === 'fr') return ` (${capital === undefined ? 'chef-lieu' : 'capitale'}\u00a0: ${label})`;
  return ` (${capital === undefined ? 'seat' : 'capital'}: ${label})`;
}

function describeLocated(subject: Subject): string | undefined {
  const stands = textOf(subject, 'standsFor');
  const type = bestType(subject);
  const noun = type ? typeText(subject, type) : undefined;
  const place = describeWhere(subject, noun);
  const base = noun ?? (subject.language === 'fr' ? 'lieu' : 'place');
  if (stands) return `${base}${place}${subject.language === 'fr' ? '\u00a0: désigne ' : ': stands for '}${stands}`;
  if (place !== '') return `${base}${place}`;
  return noun === undefined && capitalText(subject) === '' ? undefined : `${base}${capitalText(subject)}`;
}

/** « d’Allemagne (Bavière) », « de la Drôme, en Auvergne-Rhône-Alpes », "in Germany (Bavaria)". */
function describeWhere(subject: Subject, noun: string | undefined): string {
  const country = subject.knowledge.countryOf(subject.index);
  const admins = entitiesOf(subject, 'admin').filter((admin) => admin !== country && admin !== subject.index);
  const near = admins[0];
  if (noun !== undefined && NAMES_A_PLACE[subject.language].test(noun))
    return near === undefined ? '' : bracket(subject, near);
  if (near !== undefined && hasKnownArticle(subject, near)) {
    const far = admins[1] ?? parentOf(subject, near) ?? foreignCountry(subject);
    return ` ${withinPlace(subject, near)}${farText(subject, far)}`;
  }
  const inside = near === undefined ? '' : bracket(subject, near);
  const wide = country ?? entitiesOf(subject, 'location')[0] ?? entitiesOf(subject, 'continent')[0];
  if (wide === undefined || noun?.includes(labelOf(subject, wide))) return inside;
  if (wide !== country && WANTS_ARTICLE.test(subject.knowledge.labelOf(wide, 'fr'))) return bracket(subject, wide);
  return ` ${fromPlace(subject, wide)}${inside}`;
}

/** « district d’Istanbul », "electoral district of Canada": a second place after it would not read. */
const NAMES_A_PLACE = { fr: / (?:de |du |des |de la |de l’|d’)\p{Lu}/u, en: / (?:of|in) (?:the )?\p{Lu}/u } as const;
/** « océan Pacifique », « baie de San Francisco »: of these nobody is « d’océan Pacifique ». */
const WANTS_ARTICLE = /^(?!îles? |région |province |comté |pays )\p{Ll}/u;

function bracket(subject: Subject, place: EntityIndex): string {
  return ` (${labelOf(subject, place)})`;
}

/** The country, where the division alone would leave a French reader guessing. */
function foreignCountry(subject: Subject): EntityIndex | undefined {
  const country = subject.knowledge.countryOf(subject.index);
  return country === undefined || isoOf(subject.knowledge, country) === 'FR' ? undefined : country;
}

/** The region of a département: « , en Auvergne-Rhône-Alpes ». */
function farText(subject: Subject, far: EntityIndex | undefined): string {
  if (far === undefined) return '';
  const label = labelOf(subject, far);
  if (subject.language === 'en') return `, ${label}`;
  const inside = inRegion(label);
  return inside === undefined ? ` (${label})` : `, ${inside}`;
}

/** The division that a division is part of, if it is not the country itself. */
function parentOf(subject: Subject, admin: EntityIndex): EntityIndex | undefined {
  const { knowledge } = subject;
  for (const { property, value } of knowledge.factsOf(admin)) {
    if (property.key === 'admin' && value.type === 'entity' && value.entity !== knowledge.countryOf(subject.index)) {
      return isoOf(knowledge, value.entity) === undefined ? value.entity : undefined;
    }
  }
  return undefined;
}
