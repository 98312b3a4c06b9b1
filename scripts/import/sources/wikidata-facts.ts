import type { EntityId } from '../../../core/model.ts';
import { addFact, type Dataset, type Draft, hasFact, typeOf } from '../dataset.ts';
import type { Row } from '../tsv.ts';
import { typeset } from '../types.ts';
import { ENTITY_RULES, type Rule, TERM_RULES, TEXT_RULES } from './fact-rules.ts';
import { TRADE_OF_FIELD } from './fields.ts';
import { isFormerRegion } from './former-regions.ts';
import { byTrade } from './trades.ts';

const SOURCES: Readonly<Record<string, string>> = { 'xfactr-2020': 'xfactr@2020-09', 'codex-2019': 'codex@2019' };

const BRITISH_EMPIRE: EntityId = 'Q8680';

/** Clubs of states worth a line on the card; the dumps list forty for France. */
const STATE_CLUBS = new Set([
  ...[
    'Q7184',
    'Q1764511',
    'Q19771',
    'Q1065',
    'Q7159',
    'Q7768',
    'Q7785',
    'Q7795',
    'Q7172',
    'Q134102',
    'Q41550',
    'Q8908',
    'Q7779',
  ],
]);

/** Former states: « se trouve dans le royaume de France » is true of Paris and useless. */
const FORMER_STATE =
  /^(?:former-country|historical-country|kingdom|empire|duchy|principality|caliphate|colony|sultanate)$/;

const POLITICIAN = 'Q82955';

/** Relations of 2019–2020. Run after every importer that makes entities: objects outside the dataset are left out. */
export function importWikidataFacts(
  dataset: Dataset,
  rows: readonly Row[],
  words: readonly Row[] = [],
  mistakes: readonly Row[] = [],
): void {
  const wrong = new Set(mistakes.map(({ id, property, object }) => `${id} ${property} ${object ?? ''}`));
  const homes = homesOf(dataset, rows);
  const crowd = citizensOfMany(rows);
  const many = {
    location: subjectsOfMany(rows, 'P276'),
    continent: subjectsOfMany(rows, 'P30'),
    originCountry: subjectsOfMany(rows, 'P495'),
    owner: subjectsOfMany(rows, 'P127'),
  };
  const context: Context = { dataset, many, better: betterWords(words) };
  const settled = new Set(
    [...dataset.drafts.values()].filter((draft) => hasFact(draft, 'citizenship')).map(({ id }) => id as string),
  );
  for (const row of byTrade(politicsFirst(rows))) {
    if (row.property === 'P27' && (settled.has(row.qid ?? '') || !isOwnCountry(row, homes, crowd))) continue;
    const draft = dataset.get(row.qid ?? '');
    const src = SOURCES[row.source ?? ''];
    if (draft === undefined || src === undefined || isOutdatedOf(draft, row)) continue;
    if (wrong.has(`${row.qid} ${row.property} `) || wrong.has(`${row.qid} ${row.property} ${row.object_qid}`)) continue;
    importFact(context, draft, row, src);
  }
}

/** What the dumps say of a leader beside the office: « a été membre du PCC » of its secretary-general, « cascadeur » of Putin. */
const BESIDE_OFFICE = new Set(['P39', 'P101', 'P102', 'P106']);

/** Whether a row speaks of what somebody in office today was in 2020. */
function isOutdatedOf(draft: Draft, { property = '', object_qid = '' }: Row): boolean {
  return draft.sources.has('leaders') && BESIDE_OFFICE.has(property) && object_qid !== POLITICIAN;
}

/** What the dumps list several places or countries for is not of the first of them: « guerre mondiale (Afrique) ». */
function subjectsOfMany(rows: readonly Row[], property: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const many = new Set<string>();
  for (const { qid = '' } of rows.filter((row) => row.property === property)) (seen.has(qid) ? many : seen).add(qid);
  return many;
}

/** What every row is read with. */
interface Context {
  readonly dataset: Dataset;
  readonly many: Plurals;
  readonly better: BetterWords;
}

/** Subjects with several values of a property that a card would take for the only one. */
type Plurals = Readonly<Record<'location' | 'continent' | 'originCountry' | 'owner', ReadonlySet<string>>>;

function isOneOfMany(p: string, draft: Draft, many: Plurals): boolean {
  if (p === 'location') return draft.kind === 'event' && many.location.has(draft.id);
  // The Middle East is not in Africa.
  if (p === 'continent') return !hasFact(draft, 'iso2') && many.continent.has(draft.id);
  // Aston Martin has had many owners, Ford among them.
  return (p === 'originCountry' && many.originCountry.has(draft.id)) || (p === 'owner' && many.owner.has(draft.id));
}

/** Countries that a person was born in or has played for, by the person's id. */
function homesOf(dataset: Dataset, rows: readonly Row[]): Map<string, Set<string>> {
  const states = new Map(
    [...dataset.drafts.values()].flatMap((d) => (hasFact(d, 'iso2') ? [[d.label.en ?? '', d.id]] : [])),
  );
  const homes = new Map<string, Set<string>>();
  const add = (person: string, state: string | undefined): void => {
    if (state !== undefined) homes.set(person, (homes.get(person) ?? new Set()).add(state));
  };
  for (const row of rows) {
    if (row.property === 'P19') add(row.qid ?? '', countryOfPlace(dataset.get(row.object_qid ?? '')));
    if (row.property === 'P54')
      add(row.qid ?? '', states.get(/^(.+?) (?:men's )?national /.exec(row.object_en ?? '')?.[1] ?? ''));
  }
  return homes;
}

function countryOfPlace(place: Draft | undefined): string | undefined {
  if (place === undefined || hasFact(place, 'iso2')) return place?.id;
  const country = place.facts.find((fact) => fact.p === 'country')?.v;
  return typeof country === 'object' && 'e' in country ? country.e : undefined;
}

/**
 * Whether a citizenship of the dumps is one's own: where one is that of birth or of the national
 * team, the others are honours (Messi is Argentine before he is Spanish). Whom a better source
 * gives a country keeps that one alone (Albert II of Monaco is not of Belgium).
 */
function isOwnCountry(row: Row, homes: Homes, crowd: ReadonlySet<string>): boolean {
  const home = homes.get(row.qid ?? '');
  return home === undefined ? !crowd.has(row.qid ?? '') : home.has(row.object_qid ?? '');
}

type Homes = ReadonlyMap<string, ReadonlySet<string>>;

/** From so many on, which citizenship is one's own cannot be told (Kościuszko: the United States, Switzerland). */
const TOO_MANY = 3;

/** People to whom the dumps give a handful of citizenships. */
function citizensOfMany(rows: readonly Row[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { property, qid = '' } of rows) if (property === 'P27') counts.set(qid, (counts.get(qid) ?? 0) + 1);
  return new Set([...counts].flatMap(([qid, count]) => (count >= TOO_MANY ? [qid] : [])));
}

/** The European Union: who is a member changed after 2020; country-coder knows (`territories.ts`). */
const EUROPEAN_UNION = 'Q458';

/** Of a dozen occupations the first three stay: for who is a politician too, that is the one that counts. */
function politicsFirst(rows: readonly Row[]): Row[] {
  const isPolitics = (row: Row): boolean => row.property === 'P106' && row.object_qid === POLITICIAN;
  return [...rows.filter(isPolitics), ...rows.filter((row) => !isPolitics(row))];
}

function importFact(context: Context, draft: Draft, row: Row, src: string): void {
  const { dataset, many } = context;
  const object = row.object_qid as EntityId;
  const entity = ENTITY_RULES[row.property ?? ''];
  if (object === EUROPEAN_UNION && row.property !== 'P1001') return;
  const target = dataset.get(object);
  if (entity !== undefined && target !== undefined && object !== draft.id) {
    target.signals.inbound += 1;
    const p = propertyOf(entity.p, draft, target);
    if (isOneOfMany(entity.p, draft, many)) return;
    if (hasRoom(draft, { ...entity, p }) && isTelling(draft, entity.p, target)) addFact(draft, p, { e: object }, src);
    importInverse(dataset, draft, row, src);
  }
  importText(context, draft, row, src);
  const term = TERM_RULES[row.property ?? ''];
  if (term !== undefined && dataset.terms.get(object) !== undefined && hasRoom(draft, term)) {
    addFact(draft, term.p, { t: object }, src);
  }
}

/** Harris County has a seat, not a capital: a town may be that and the capital of a state (`seats.ts` has the rest). */
const SEATED =
  /county|district|department|municipality|arrondissement|raion|commune|canton|parish|township|powiat|comarca|prefecture/;

/** A commune is the seat of a department, not its capital; of people no dump says whether they still belong to a band. */
function propertyOf(p: string, draft: Draft, target: Draft): string {
  if (p === 'capitalOf' && (hasFact(draft, 'insee') || SEATED.test(typeOf(target) ?? ''))) return 'seatOf';
  return p === 'memberOf' && draft.kind === 'person' ? 'membership' : p;
}

function isTelling(draft: Draft, p: string, object: Draft): boolean {
  const state = hasFact(draft, 'iso2');
  // « Coupe du monde de football (Coupe du monde de football, 2002) ».
  if (p === 'location' && object.kind !== 'place') return false;
  if (p === 'memberOf' && state) return STATE_CLUBS.has(object.id);
  if (p === 'continent') return state || (draft.kind === 'place' && !hasFact(draft, 'country'));
  // New Brunswick is not in it any more.
  if ((p === 'country' || p === 'admin') && object.id === BRITISH_EMPIRE) return false;
  if (p === 'country' || p === 'admin') return !object.signals.formerState && !FORMER_STATE.test(typeOf(object) ?? '');
  if (p === 'admin' && hasFact(object, 'iso2') && hasFact(draft, 'country')) return false;
  if (p === 'capital') return !state && draft.kind === 'place';
  if (p === 'capitalOf') return isSeat(draft, object);
  // Shareholders of 2020: « Propriétaire : Steve Ballmer ».
  if (p === 'owner') return object.kind !== 'person';
  if (p === 'headquarters') return !/^(?:siège|headquarters)\b/i.test(object.label.fr ?? '');
  if (p === 'partOf' || p === 'namedAfter') return !state;
  return true;
}

/** Of a French commune only today's department and region: Montpellier was the capital of Languedoc-Roussillon. */
function isSeat(draft: Draft, object: Draft): boolean {
  // Elizabeth was the capital of the Province of New Jersey, a colony that no source says is of a state today.
  if (!hasFact(draft, 'insee'))
    return hasFact(object, 'country') || hasFact(object, 'iso2') || hasFact(object, 'admin');
  if (isFormerRegion(object)) return false;
  return hasFact(object, 'country') && /^(?:department|region)$/.test(typeOf(object) ?? '');
}

/** Words of the dumps that are misspelt, English in French, or of another thing, and what stands for them. */
export type BetterWords = (fr: string, en: string) => Readonly<Record<'fr' | 'en', string>>;

/** Reads `tables/better-words.tsv`; a row without English holds whatever the English is. */
export function betterWords(rows: readonly Row[]): BetterWords {
  const byWords = new Map(rows.map((row) => [`${row.fr}|${row.en}`, row]));
  return (fr, en) => {
    const row = byWords.get(`${fr}|${en}`) ?? byWords.get(`${fr}|`);
    return { fr: row?.better_fr || fr, en: row?.better_en || en };
  };
}

function importText({ dataset, better }: Context, draft: Draft, row: Row, src: string): void {
  const rule = TEXT_RULES[row.property ?? ''];
  if (rule === undefined || !row.object_fr || !row.object_en || !hasRoom(draft, rule)) return;
  if (rule.p === 'field') addTradeOfField(dataset, draft, row.object_en, src);
  if (rule.p === 'field' && TRADE_OF_FIELD[row.object_en.toLowerCase()] === undefined) return;
  addFact(draft, rule.p, better(typeset(row.object_fr), typeset(row.object_en)), src);
}

/** Who works in botany is a botanist, where the dumps give a field and no trade. */
function addTradeOfField(dataset: Dataset, draft: Draft, field: string, src: string): void {
  const trade = TRADE_OF_FIELD[field.toLowerCase()];
  if (trade === undefined || hasFact(draft, 'occupation') || dataset.terms.get(trade) === undefined) return;
  addFact(draft, 'occupation', { t: trade }, src);
}

/** What the dumps say of one side only: a band lists its members, a member should name the band. */
const INVERSES: Readonly<Record<string, string>> = {
  P527: 'membership',
  P26: 'spouse',
  P3373: 'sibling',
  P112: 'founderOf',
};

/** Adds the other side of a relation to the people who have few facts of their own. */
function importInverse(dataset: Dataset, subject: Draft, row: Row, src: string): void {
  const p = INVERSES[row.property ?? ''];
  const object = dataset.get(row.object_qid ?? '');
  if (p === undefined || object === undefined || object.kind !== 'person') return;
  if (p === 'membership' && subject.kind !== 'organization') return;
  if (hasRoom(object, { p, max: 2 })) addFact(object, p, { e: subject.id }, src);
}

function hasRoom(draft: Draft, rule: Rule): boolean {
  return draft.facts.filter((fact) => fact.p === rule.p).length < rule.max;
}
