import type { FactRecord } from '../../core/knowledge/record.ts';
import type { Language } from '../../core/model.ts';
import { foldText } from '../../core/text/fold.ts';
import { type Dataset, type Draft, dropFacts, entityOf, hasFact, keepFacts, typeOf } from './dataset.ts';

/** What only people have: a dump that gives an organization a trade means a member of it. */
const OF_PEOPLE = new Set([
  'occupation',
  'citizenship',
  'playingPosition',
  'team',
  'education',
  'birthDate',
  'deathDate',
]);

/** What only things have: « Lieu de fondation » of a rapper is that of a band. */
const OF_THINGS = new Set([
  'formedIn',
  'partOf',
  'namedAfter',
  'originCountry',
  'headquarters',
  'founder',
  'inception',
]);

/** Sources of 2019 and 2020 without days. */
const DUMP = /^(?:codex|xfactr)@/;

/** Takes out the facts that are of the wrong kind of thing, out of date, cut off, or that say nothing. */
export function cleanFacts(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    const kept = draft.facts.filter((fact) => !isWrong(dataset, draft, fact));
    // A line written by hand may need the record that its only fact keeps.
    if (kept.length > 0 && kept.length < draft.facts.length) keepFacts(draft, kept);
    dropImpossibleYears(draft);
    placeInTerritory(dataset, draft);
  }
}

/** Territories with a code that are of another state: a card would call them « Pays ». */
const TERRITORIES: ReadonlySet<string> = new Set(
  'AI AQ AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(
    ' ',
  ),
);

/** What stands in Hong Kong is not in a country of that name; its firms keep the adjective. */
const OF_CHINA = new Set(['HK', 'MO']);

/** « Pays : Martinique » → « Situé dans : Martinique »; of what is no place, « Lieu ». */
function placeInTerritory(dataset: Dataset, draft: Draft): void {
  const p = draft.kind === 'place' ? 'admin' : 'location';
  for (const [at, fact] of draft.facts.entries()) {
    const code = fact.p === 'country' ? (codeOf(valueDraft(dataset, fact)) ?? '') : '';
    if (!TERRITORIES.has(code) && !(draft.kind === 'place' && OF_CHINA.has(code))) continue;
    if (hasFact(draft, p)) draft.facts.splice(at, 1);
    else draft.facts[at] = { ...fact, p };
    return;
  }
}

function isWrong(dataset: Dataset, draft: Draft, fact: FactRecord): boolean {
  if (IN_PLACES.has(fact.p) && isOfKind(dataset, fact, 'person')) return true;
  if (isEnglishInFrench(fact)) return true;
  // « montagne d’Amériques » names no continent.
  if (fact.p === 'continent' && entityOf(fact.v) === AMERICAS) return true;
  if (fact.p === 'owner' && draft.kind === 'place' && /^former-/.test(typeOf(draft) ?? '')) return true;
  if (draft.kind === 'person') return isWrongOfPerson(dataset, draft, fact);
  if (fact.p === 'officialLanguage') return draft.kind !== 'place' || !speaksOfficially(draft);
  if (fact.p === 'namedAfter') return isNamedAfterItsTown(dataset, draft, fact);
  if (fact.p === 'capitalOf') return hasAnotherCapital(dataset, draft, fact);
  return draft.kind === 'organization' && isWrongOfOrganization(dataset, draft, fact);
}

function isWrongOfPerson(dataset: Dataset, draft: Draft, fact: FactRecord): boolean {
  if (OF_THINGS.has(fact.p)) return true;
  if (fact.p === 'spouse') return isDoubtfulMarriage(draft, fact);
  return IN_TEAMS.has(fact.p) && SEASON.test(valueLabel(dataset, fact));
}

const IN_TEAMS = new Set(['membership', 'memberOf', 'team']);
/** « Specialized-Lululemon 2012 »: the riders of one year, and no team that anybody is in. */
const SEASON = / (?:19|20)\d\d$/;

const AMERICAS = 'Q828';
const IN_PLACES = new Set(['birthPlace', 'deathPlace', 'headquarters', 'location', 'formedIn', 'admin', 'country']);

function isWrongOfOrganization(dataset: Dataset, draft: Draft, fact: FactRecord): boolean {
  if (OF_PEOPLE.has(fact.p)) return true;
  switch (fact.p) {
    case 'owner':
    case 'parent':
      return DUMP.test(fact.src);
    case 'hasPart':
      // Who plays in a band today no dump says.
      return isOfKind(dataset, fact, 'person') && fact.since === undefined;
    case 'headquarters':
    case 'formedIn':
      return isState(dataset, fact) || SEATLESS.test(typeOf(valueDraft(dataset, fact) ?? draft) ?? '');
    case 'genre':
      return typeOf(draft) === 'record-label';
    case 'shortName':
      // A card tells it in both languages: « CPC » is no « sigle » of the Parti communiste chinois.
      return typeof fact.v === 'string' && !isToldAcronym(fact.v, draft.label);
    case 'website':
      return typeof fact.v === 'string' && !isOwnSite(fact.v, countryCode(dataset, draft));
    case 'memberOf':
      return MEMBERSHIPS.test(valueLabel(dataset, fact));
    default:
      return false;
  }
}

/** States of the past, and those that not all recognize. */
const STATE = /country|kingdom|empire|unrecognized|self-proclaimed/;
/** Divisions whose one language everybody knows: Québec, Flanders, Wallonia, Brussels. */
const DIVISIONS_WITH_A_LANGUAGE = new Set(['Q176', 'Q234', 'Q231', 'Q240']);

/** The dumps have one or two of the languages of a division, those of the past and of minorities too; states were read. */
function speaksOfficially(draft: Draft): boolean {
  return hasFact(draft, 'iso2') || STATE.test(typeOf(draft) ?? '') || DIVISIONS_WITH_A_LANGUAGE.has(draft.id);
}

/** Divisions that nobody has a seat in: « siège en Angleterre » says what the country does. */
const SEATLESS =
  /^(?:state|province|region|county|prefecture|oblast|voivodeship|constituent-country|historical-region)\b/;

/** What libraries and departments of universities join. */
const MEMBERSHIPS =
  /ORCID|Jisc|Digital Preservation|Research Foundation|Librar|Consortium|Crossref|DataCite|HathiTrust|W3C|World Wide Web/i;

/** An award, a song or a unit left in English by the table, which a French card would print. */
function isEnglishInFrench({ p, v }: FactRecord): boolean {
  if (!ENGLISH_WORDED.has(p) || typeof v !== 'object' || !('fr' in v) || v.fr !== v.en) return false;
  return /\b(?:of|the|for|Award|Medal|Prize|Order)\b/.test(v.fr);
}

const ENGLISH_WORDED = new Set(['award', 'genre', 'field', 'industry', 'membership', 'memberOf', 'officialLanguage']);

/** The dumps know marriages without days: of the living, and of who married twice, none is told. */
function isDoubtfulMarriage(draft: Draft, { src }: FactRecord): boolean {
  if (!DUMP.test(src)) return false;
  return draft.facts.filter(({ p }) => p === 'spouse').length > 1 || !hasFact(draft, 'deathDate');
}

function isNamedAfterItsTown(dataset: Dataset, { label }: Draft, fact: FactRecord): boolean {
  const town = valueLabel(dataset, fact);
  if (town === '' || isOfKind(dataset, fact, 'person')) return false;
  return (
    /^aéroport|airport/i.test(label.fr ?? '') || (label.fr ?? '').includes(town) || (label.en ?? '').includes(town)
  );
}

/** Zomba was the capital of Malawi: the state says which one is today. */
function hasAnotherCapital(dataset: Dataset, draft: Draft, fact: FactRecord): boolean {
  const state = valueDraft(dataset, fact);
  const capitals = state?.facts.filter(({ p }) => p === 'capital') ?? [];
  return DUMP.test(fact.src) && capitals.length > 0 && !capitals.some((capital) => entityOf(capital.v) === draft.id);
}

/** « ЛДПГ », « Die » of « Die PARTEI » and « V » are no acronyms that a reader would look for. */
export function isAcronymOf(short: string, labels: readonly string[]): boolean {
  if (!/^[\p{Script=Latin}\p{N}\p{P}\p{S} ]+$/u.test(short) || !/\p{Lu}/u.test(short) || short.length < 2) return false;
  if (short.length <= 3 && short !== short.toUpperCase()) return false;
  return !labels.some((label) => label.toLowerCase() === short.toLowerCase() || label.startsWith(`${short} `));
}

/** Acronyms that French papers print, and that the English name has too. */
const FRENCH_USE = new Set(['ANC', 'SNP', 'DUP', 'CDU', 'CSU', 'FDP', 'FPÖ', 'INC']);

/** Whether a French card may tell an acronym: « SPD », but no English one beside a French name (« CPC »). */
export function isToldAcronym(short: string, { fr, en = '' }: Readonly<Partial<Record<Language, string>>>): boolean {
  const label = fr ?? en;
  if (!isAcronymOf(short, [label])) return false;
  return FRENCH_USE.has(short) || isInitials(short, label) || !isInitials(short, en);
}

/** Whether the letters of an acronym begin words of a name, in their order. */
function isInitials(short: string, name: string): boolean {
  const initials = foldText(name)
    .split(/[^\p{L}\d]+/u)
    .map((word) => word.charAt(0));
  return [...foldText(short)].every((letter) => {
    const at = initials.indexOf(letter);
    if (at >= 0) initials.splice(0, at + 1);
    return at >= 0;
  });
}

/** Domains of states that firms of everywhere use. */
const FOR_ALL = new Set(['io', 'tv', 'co', 'me', 'ai', 'fm', 'ly', 'am', 'cc', 'gg', 'to', 'eu', 'cat', 'ag']);

/** A site with a name and an end, of the country of the firm, and not the one of a branch elsewhere. */
export function isOwnSite(site: string, country: string | undefined): boolean {
  const parts = site.split('/')[0]?.split('.') ?? [];
  const end = parts.at(-1) ?? '';
  if (parts.length < 2) return false;
  if (end.length !== 2 || FOR_ALL.has(end)) return !BRANCH.test(site);
  const home = country === 'GB' ? 'uk' : country?.toLowerCase();
  return home === undefined ? parts.length === 2 && FRENCH_READ.has(end) : home === end;
}

/** Sites of French-speaking countries tell where a firm is from even where its country is not known. */
const FRENCH_READ = new Set(['fr', 'be', 'ch', 'lu']);
const BRANCH = /^(?:[a-z]{2}|shop|store|stores|agence|boutique|my|ir|corporate|hk|restaurants)\./;

/** « 2014–2012 ». */
function dropImpossibleYears(draft: Draft): void {
  const year = (p: string): number => Number.parseInt(String(draft.facts.find((fact) => fact.p === p)?.v ?? ''), 10);
  if (year('inception') > year('dissolved')) dropFacts(draft, ['inception', 'dissolved']);
}

function valueDraft(dataset: Dataset, fact: FactRecord): Draft | undefined {
  return dataset.get(entityOf(fact.v) ?? '');
}

function valueLabel(dataset: Dataset, fact: FactRecord): string {
  if (typeof fact.v === 'object' && 'fr' in fact.v) return fact.v.fr;
  return valueDraft(dataset, fact)?.label.fr ?? '';
}

function isOfKind(dataset: Dataset, fact: FactRecord, kind: Draft['kind']): boolean {
  return valueDraft(dataset, fact)?.kind === kind;
}

function isState(dataset: Dataset, fact: FactRecord): boolean {
  const place = valueDraft(dataset, fact);
  return place !== undefined && hasFact(place, 'iso2');
}

function countryCode(dataset: Dataset, draft: Draft): string | undefined {
  const country = draft.facts.find(({ p }) => p === 'country');
  return codeOf(country && valueDraft(dataset, country));
}

function codeOf(state: Draft | undefined): string | undefined {
  const code = state?.facts.find(({ p }) => p === 'iso2')?.v;
  return typeof code === 'string' ? code : undefined;
}
