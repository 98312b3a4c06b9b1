import type { Fact } from '../decode-fact.ts';
import { isoOf, type Subject } from './subject.ts';

/** A president of one of these presides over a body, not over a state. */
const BODY =
  /\b(?:storting|riksdag|folketing|althing|knesset|duma|rada|sejm|bundestag|bundesrat|eduskunta|majlis|saeima|riigikogu|seimas|cortes|diet|academy|assembly|association|bank|board|chamber|club|commission|committee|company|conference|congress|council|court|csa|department|euro\w*|federation of|foundation|group|house|institute|parliament|party|privy|rally|region(?:al)?|senate|society|university|yuan)\b/i;
/** Councils that lead a state or its government all the same. */
const RULING_COUNCIL =
  /\b(?:sovereignty|presidential(?: leadership)?|transitional|state) council\b|\bpresidency of\b|\bcouncil of ministers\b/i;
const RULER =
  /^(?:(?:acting|interim|transition\w*) )?(?:president of|pope\b|king\b|queen\b|emperor|empress|tsar\b|shah\b|sultan\b|emir\b|caliph|pharaoh|doge\b|supreme leader|(?:byzantine|roman|holy roman|german) emperor|co-prince)/i;
const HEAD_OF_GOVERNMENT =
  /^(?:(?:acting|interim|transition\w*|crown prince and) )?(?:prime minister|taoiseach|premier of (?:the )?(?:china|people|republic|soviet)|chancellor of (?:the )?(?:germany|austria|federal|german|reich)|federal chancellor|minister[- ]president of (?:the )?(?:netherlands|kingdom)|(?:president|chair\w*) of the (?:council of ministers|government of national unity))/i;

/** Who leads nations together: as high as who led the government of one, so that the later of the two is named. */
const WORLD_LEADER =
  /^(?:president of the european (?:commission|council|central bank)|secretary[- ]general of (?:the )?(?:united nations|nato)|managing director of the international monetary)/i;

/**
 * Offices below the two that lead a state, highest first, by their English terms: those who lead
 * a body of nations or stand in for a head; ministers, speakers and heads of parties; who
 * leads a region or a town, judges, envoys; members.
 */
const LOWER: readonly RegExp[] = [
  /^(?:(?:first )?(?:deputy|vice)[- ]?(?:prime minister|chancellor)|vice[- ]president of (?!.*\b(?:party|rally|commission|parliament|assembly|senate|council)\b)|president of (?:the )?(?:european|eurogroup|eurozone|international|world|supreme|constitutional)|secretary[- ]general|high representative|managing director of the international|premier of|chief minister of|minister[- ]president of)/i,
  /^(?!(?:chief|chef|member|advis|assistant|under|spokes|shadow|parliamentary under|permanent)).*(?:minister|secretary of|secretary for|foreign secretary|home secretary|attorney general|commissioner|director|chancellor|treasurer|speaker|first secretary)|^(?:president|chair|leader|general secretary|vice[- ]president of the european)/i,
  /^(?:governor|lieutenant[- ]governor|mayor|judge|justice|associate justice|chief|ambassador|premier|lord|deputy (?:leader|chair|speaker)|vice[- ]?(?:president|chair)|prefect|viceroy|cardinal|patriarch|(?:arch)?bishop|catholic|prince|duke|count|commander|(?:roman )?consul|regent|dictator|prosecutor|public prosecutor|.* ambassador|special envoy)/i,
  /(?:senator|deputy|member of)/i,
];
const HEAD_OF_STATE_RANK = 0;
const HEAD_OF_GOVERNMENT_RANK = 1;
const FIRST_LOWER_RANK = 2;
/** Ranks up to this are of those who led a state or a government. */
export const HEADS = HEAD_OF_GOVERNMENT_RANK;
/** The rank of a plain seat in a parliament. */
export const SEATS = FIRST_LOWER_RANK + LOWER.length - 1;
const UNRANKED = SEATS + 1;
/** Who stands for election holds no office yet. */
const CANDIDATE_RANK = UNRANKED + 1;
/** Of two offices of a rank, the one of another state comes last, as does one that names no place. */
const ABROAD = 0.5;
const UNNAMED = 0.4;
/** Of dignities of a rank: cardinals, then archbishops, bishops, abbots. */
const GRADES: readonly RegExp[] = [/^(?:cardinal|patriarch)/i, /archbishop/i, /bishop/i];
const GRADE = 0.05;

/** How high an office is: the lower the number, the higher; whole numbers are ranks. */
export function rankOf(subject: Subject, fact: Fact): number {
  if (fact.value.type !== 'term') return CANDIDATE_RANK;
  const { term } = fact.value;
  const rank = rankOfWords(subject, fact, term.en);
  const home = homeOf(subject);
  const abroad = home !== '' && term.of !== '' && term.of !== home && !WORLD_LEADER.test(term.en);
  return (
    rank + (abroad ? ABROAD : 0) + (isDignity(fact, false) ? gradeOf(term.en) : 0) + (isUnnamed(fact) ? UNNAMED : 0)
  );
}

function gradeOf(en: string): number {
  const grade = GRADES.findIndex((pattern) => pattern.test(en));
  return GRADE * (grade === -1 ? GRADES.length : grade);
}

function rankOfWords(subject: Subject, fact: Fact, en: string): number {
  if (/^candidate\b/i.test(en)) return CANDIDATE_RANK;
  // Before 2009 each head of government presided over the Council for six months: it is no office of theirs.
  if (WORLD_LEADER.test(en)) return (fact.since ?? fact.until) ? HEAD_OF_GOVERNMENT_RANK : SEATS;
  if (HEAD_OF_GOVERNMENT.test(en)) return HEAD_OF_GOVERNMENT_RANK;
  const leads = !BODY.test(en) || (RULING_COUNCIL.test(en) && !/^(?:vice|deputy)/i.test(en));
  if ((RULER.test(en) || RULING_COUNCIL.test(en)) && leads && !isOfPart(subject, fact)) return HEAD_OF_STATE_RANK;
  const lower = LOWER.findIndex((pattern) => pattern.test(en));
  return lower === -1 ? UNRANKED : FIRST_LOWER_RANK + lower;
}

/** Whether the office is said to be of something that is no state: the president of a region. */
function isOfPart({ knowledge }: Subject, { value }: Fact): boolean {
  return value.type === 'term' && value.of !== undefined && isoOf(knowledge, value.of) === undefined;
}

function homeOf({ knowledge, index }: Subject): string {
  const country = knowledge.countryOf(index);
  return country === undefined ? '' : knowledge.idOf(country);
}

/** Offices that say nothing without what they are of: « directeur général », « ministre ». */
const UNNAMED_OFFICE =
  /^(?:chief (?:executive|operating) officer|president(?: and chief executive officer)?|(?:deputy )?(?:prime )?minister|deputy|chair(?:man|woman|person)?|director(?: general)?|leader(?: of the opposition)?|board member|mayors?|governor|head|chief|councillor|ambassador|consul)$/i;

/** Whether an office is named without the place or the body it is of. */
export function isUnnamed({ value }: Fact): boolean {
  return value.type === 'term' && value.of === undefined && UNNAMED_OFFICE.test(value.term.en);
}

/**
 * A rank that stays with who holds it and is the noun for them: « cardinal », « pharaon »; of a
 * named see only of who is dead: the living may have left it.
 */
const DIGNITY =
  /^(?:(?:anti)?pope\b|cardinal|(?:catholic |diocesan |auxiliary |titular |suffragan |metropolitan )?(?:arch)?bishop$|abb(?:ot|ess)$|patriarch$|pharaoh|shah\b|(?:(?:byzantine|(?:holy )?roman|german) )?(?:emperor|empress)|sultan$|tsar\b|daimy|prince-elector|apostle|doge\b|king$|queen$)/i;
const NAMED_SEE = /^(?:patriarch|(?:arch)?bishop|abb(?:ot|ess)) of /i;

/** Offices of antiquity and of old Japan: nobody holds them, however little is known of their holders. */
const ANTIQUITY =
  /\b(?:roman\b|praetor|quaestor|aedile|tribune of|pharaoh|nomarch|satrap|tyrant|byzantine|prince-elector|apostle|daimy\S*)/i;

export function isOfAntiquity({ value }: Fact): boolean {
  return value.type === 'term' && ANTIQUITY.test(value.term.en);
}

/** Whether the bare noun says who somebody is or was, with no « ancien » and no tense. */
export function isDignity({ value }: Fact, dead: boolean): boolean {
  if (value.type !== 'term') return false;
  return DIGNITY.test(value.term.en) || (dead && NAMED_SEE.test(value.term.en));
}

/** Offices before plain memberships, those of one's own country before those of others. */
export function rankRoles(subject: Subject, roles: readonly Fact[]): readonly Fact[] {
  return [...roles].sort((a, b) => rankOf(subject, a) - rankOf(subject, b));
}
