import type { CardRelation } from '../card/types.ts';
import type { EntityIndex, Language } from '../model.ts';
import type { Fact } from './decode-fact.ts';
import { fromPlace, inPlace, isTownOrState, ofDivision, ofPlace, thePlace } from './describe/place-names.ts';
import { labelOf, type Subject } from './describe/subject.ts';
import { of as frenchOf, lowerFirst } from './french.ts';
import { theBody } from './organization-names.ts';

/** What a relation says, and whether as the rest of a sentence or, after a comma, beside the name. */
export type RelationWords = Pick<CardRelation, 'propertyLabel' | 'reads'>;

type Phrase = (subject: Subject, to: EntityIndex) => string | undefined;

/** Words that need an article or a preposition which depends on the name they lead to. */
const PHRASES: Readonly<Record<Language, Readonly<Record<string, Phrase>>>> = {
  fr: {
    admin: within('se trouve'),
    country: within('se trouve'),
    capitalOf: (subject, to) => `est la capitale ${ofPlace(subject, to)}`,
    seatOf: (subject, to) => `est le chef-lieu ${ofDivision(subject, to)}`,
    headquarters: within('a son siège'),
    originCountry: (subject, to) => `vient ${fromPlace(subject, to)}`,
    party: memberOf('est membre'),
    affiliation: memberOf('a été membre'),
    memberOf: memberOf('est membre'),
    leader: (subject, to) => `a à sa tête ${labelOf(subject, to)}`,
    coLeader: (subject, to) => `a à sa tête ${thePlace(subject, to)}`,
    founder: inForm('a pour', 'fondateur', 'fondatrice'),
    spouse: inForm('a pour', 'conjoint', 'conjointe'),
    sibling: inForm('a pour', 'frère', 'sœur'),
    developer: (subject, to) => `a pour développeur ${labelOf(subject, to)}`,
    manufacturer: (subject, to) => `a pour fabricant ${labelOf(subject, to)}`,
    founderOf: about('a fondé'),
    hasPart: about('comprend'),
    namedAfter: (subject, to) => (isPerson(subject, to) ? `doit son nom à ${labelOf(subject, to)}` : undefined),
    owner: (subject, to) => (isPerson(subject, to) ? `appartient à ${labelOf(subject, to)}` : undefined),
  },
  en: {
    admin: (subject, to) => `is ${inPlace(subject, to)}`,
    country: (subject, to) => `is ${inPlace(subject, to)}`,
    location: within('is'),
    birthPlace: within('was born'),
    deathPlace: within('died'),
    headquarters: within('has its headquarters'),
    capitalOf: (subject, to) => `is the capital ${ofPlace(subject, to)}`,
    seatOf: (subject, to) => `is the administrative centre ${ofPlace(subject, to)}`,
    originCountry: (subject, to) => `comes from ${thePlace(subject, to)}`,
    citizenship: (subject, to) => `is a citizen ${ofPlace(subject, to)}`,
    borders: (subject, to) => `shares a border with ${thePlace(subject, to)}`,
    participant: (subject, to) => `has ${thePlace(subject, to)} as a participant`,
    party: memberOf('is a member'),
    affiliation: memberOf('has been a member'),
    memberOf: memberOf('is a member'),
    hasPart: about('includes'),
    founderOf: about('founded'),
    spouse: (subject, to) => `is or was married to ${labelOf(subject, to)}`,
    namedAfter: (subject, to) => (isPerson(subject, to) ? `is named after ${labelOf(subject, to)}` : undefined),
  },
};

/** After these words French wants an article or a preposition which the name does not tell. */
const WANTS_ARTICLE = /\s(?:à|au|dans|de|for|from|in|of|pays|pour|to)$/;
/** « est dirigé par » would have to agree with a name whose gender we do not know. */
const AGREES = /^(?:a été|est) \p{L}+é (?:à|par)$/u;
/** Without the words that would need an article: « nationalité : États-Unis ». */
const LABELS: Readonly<Record<string, string>> = { citizenship: 'nationalité', admin: 'localisation', country: 'pays' };
/** A label that is a verb goes on with the sentence: « a travaillé pour : BBC ». */
const IS_VERB = /^(?:a|comprend|fait|founded|has|includes) /;
/** "has as its capital Ottawa" is no English word order. */
const HAS_AS = /^has as (.+)$/;

/** The words between two names, the second included: « est la capitale de l’Ukraine », « membre de : OTAN ». */
export function relationWords(subject: Subject, { property }: Fact, to: EntityIndex): RelationWords {
  const { language } = subject;
  const phrase = PHRASES[language][property.key]?.(subject, to);
  if (phrase !== undefined) return { propertyLabel: phrase };
  const words = property.relation[language];
  const [, role] = HAS_AS.exec(words) ?? [];
  if (role !== undefined) return { propertyLabel: `has ${labelOf(subject, to)} as ${role}` };
  const isPlain = !WANTS_ARTICLE.test(words) && !AGREES.test(words) && !(property.key in PHRASES[language]);
  const special = language === 'fr' ? LABELS[property.key] : undefined;
  if (isPlain && special === undefined) return { propertyLabel: `${words} ${nameOf(subject, to)}` };
  const label = special ?? lowerFirst(property.label[language]);
  const propertyLabel = `${label}${language === 'fr' ? '\u00A0:' : ':'} ${labelOf(subject, to)}`;
  return IS_VERB.test(`${label} `) ? { propertyLabel } : { propertyLabel, reads: 'apposition' };
}

/** French leaves the article out after « a pour »; English does not after "was founded by". */
function nameOf(subject: Subject, to: EntityIndex): string {
  const label = labelOf(subject, to);
  const isBody = subject.knowledge.kindOf(to) === 'organization';
  return subject.language === 'en' && isBody ? (theBody(label, 'en') ?? label) : label;
}

/** The word for a person in the form that fits who is named. */
function inForm(verb: string, masculine: string, feminine: string): Phrase {
  return (subject, to) => {
    const word = subject.knowledge.genderOf(to) === 'female' ? feminine : masculine;
    return `${verb} ${word} ${labelOf(subject, to)}`;
  };
}

function isPerson({ knowledge }: Subject, to: EntityIndex): boolean {
  return knowledge.kindOf(to) === 'person';
}

/** « se trouve en Ukraine », "took place in Paris"; not for a circuit or a palace, where one is otherwise. */
function within(verb: string): Phrase {
  return (subject, to) => {
    if (!isTownOrState(subject, to)) return undefined;
    const isEvent = verb === 'is' && subject.kind === 'event';
    return `${isEvent ? 'took place' : verb} ${inPlace(subject, to)}`;
  };
}

function memberOf(verb: string): Phrase {
  return (subject, to) => {
    if (subject.knowledge.kindOf(to) === 'place') return `${verb} ${ofPlace(subject, to)}`;
    const body = theBody(labelOf(subject, to), subject.language);
    if (body === undefined) return undefined;
    return `${verb} ${subject.language === 'fr' ? ofWithArticle(body) : `of ${body}`}`;
  };
}

function about(verb: string): Phrase {
  return (subject, to) => {
    const { knowledge, language } = subject;
    const label = labelOf(subject, to);
    const kind = knowledge.kindOf(to);
    const named = kind === 'place' ? thePlace(subject, to) : kind === 'person' ? label : theBody(label, language);
    return named === undefined ? undefined : `${verb} ${named}`;
  };
}

/** « le Parti » → « du Parti », « les Nations unies » → « des Nations unies », « la Ligue » → « de la Ligue ». */
function ofWithArticle(body: string): string {
  return /^les? /i.test(body) ? frenchOf(body) : `de ${body}`;
}
