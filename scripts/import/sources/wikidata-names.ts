import type { EntityId, EntityKind, Gender } from '../../../core/model.ts';
import { addFact, addName, type Certainty, type Dataset, type Draft, setLabel } from '../dataset.ts';
import { cells, type Row } from '../tsv.ts';
import { type ReadType, type TypeReader, typeset } from '../types.ts';

const TYPES = 'wikidata@2020-09';
/** Types that only repeat the kind. */
const BARE = new Set(['organization', 'organisation', 'event', 'entity', 'group', 'body']);

const KINDS: ReadonlySet<string> = new Set<EntityKind>(['person', 'place', 'organization', 'event', 'work']);

/** Works and products below this prominence are titles that mark common words more often than themselves. */
const WORK_PROMINENCE = 2;

/** Types that say a state is no more, wherever they stand in the list. */
const FORMER_STATE = /(?:^|\|)(?:historical country|former country|former state|empire|historical period)(?:\||$)/;

export interface NamesContext {
  readonly types: TypeReader;
  /** Lower-case words of French: a label that begins with one gets its capital. */
  readonly frenchWords: ReadonlySet<string>;
  /** Lower-case English words: a label made of them is translated in French, a bare proper name is not. */
  readonly englishWords: ReadonlySet<string>;
}

/** The 73,000 names of the reference folder: labels, aliases, type, gender, popularity. */
export function importWikidataNames(dataset: Dataset, rows: readonly Row[], context: NamesContext): void {
  for (const row of rows) if (row.label_en) importEntity(dataset, row, context);
  addTypePlaces(dataset, rows, context);
}

function importEntity(dataset: Dataset, row: Row, context: NamesContext): void {
  const types = context.types.read(row);
  const kind = kindOf(row, types);
  if (kind === undefined || (kind === 'work' && !isTitleToKeep(row))) return;
  const draft = dataset.ensure(row.qid as EntityId, kind, 'wikidata');
  setLabels(draft, row, context);
  draft.certainty = { fr: certaintyOf(row.label_fr_src), en: certaintyOf(row.label_en_src) };
  for (const alias of cells(row.aliases_fr)) addName(draft, typeset(alias), 'alias', 'fr');
  for (const alias of cells(row.aliases_en)) addName(draft, typeset(alias), 'alias', 'en');
  for (const text of cells(row.periphrases_fr)) addName(draft, typeset(text), 'periphrasis', 'fr');
  if (row.gender && kind === 'person') draft.gender = row.gender as Gender;
  draft.signals.prominence = Math.max(draft.signals.prominence, Number(row.prominence) || 0);
  draft.signals.sitelinks = Number(row.sitelinks) || 0;
  draft.signals.formerState = isFormerState(row) && !isState(draft);
  addType(draft, types);
}

function certaintyOf(source = ''): Certainty {
  if (source === '') return 'none';
  return source === 'guess' || source === 'only' ? source : 'sure';
}

/** The kind of the reference folder, unless the types that we can read all say otherwise. */
function kindOf(row: Row, types: readonly ReadType[]): EntityKind | undefined {
  if (row.kind === 'person') return 'person';
  if (types.some((type) => type.kind === row.kind)) return row.kind as EntityKind;
  const first = types[0]?.kind;
  if (first !== undefined) return first === 'out' ? undefined : first;
  return KINDS.has(row.kind ?? '') ? (row.kind as EntityKind) : undefined;
}

function isTitleToKeep(row: Row): boolean {
  const words = (row.label_en ?? '').replace(/^(?:The|A|An) /, '').split(' ').length;
  return Number(row.prominence) >= WORK_PROMINENCE && words > 1;
}

/**
 * A guessed French label is right in 52–77 % of cases. Where the English label is plainly
 * a proper name (no English word in it), it is the safer one; the guess stays an alias.
 */
function setLabels(draft: Draft, row: Row, context: NamesContext): void {
  const english = wholeName(row);
  const french = titled(accented(typeset(row.label_fr ?? '')), draft, context);
  const translatable = english.split(' ').some((word) => context.englishWords.has(word.toLowerCase()));
  setLabel(draft, 'en', english);
  const padded = french.toLowerCase().includes(english.toLowerCase());
  const isGuess = row.label_fr_src === 'guess';
  const prefersEnglish =
    french === '' ||
    (draft.kind === 'organization' && french !== english && french.toLowerCase() === english.toLowerCase()) ||
    (isGuess && (draft.kind === 'person' || padded || !(translatable || ACRONYM.test(english))));
  if (prefersEnglish) setLabel(draft, 'fr', english);
  setLabel(draft, 'fr', french);
  untitle(draft);
}

/** « Robert Baden-Powell, 1st Baron Baden-Powell »: in French, the peer goes by the name before the comma. */
function untitle(draft: Draft): void {
  const [, name] =
    /^(\p{L}+ .+?), (?:\d+(?:st|nd|rd|th) )?(?:Baron|Baroness|Earl|Viscount|Duke|Marquess|Marquis|Lord)\b/u.exec(
      draft.label.fr ?? '',
    ) ?? [];
  const old = draft.label.fr;
  if (draft.kind !== 'person' || name === undefined || old === undefined) return;
  draft.label.fr = name;
  addName(draft, old, 'alias', 'fr');
}

/** « Etat de Kano », « Departement de Huehuetenango »: heads of names that the source prints without accents. */
function accented(label: string): string {
  return label
    .replace(/^Etat\b/, 'État')
    .replace(/^Departement\b/, 'Département')
    .replace(/^Region\b(?= d)/, 'Région');
}

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Words of other languages that a guessed English label should not have: « Asociacion del Futbol Argentino ». */
const FOREIGN = /\b(?:del|de|la|el|do|dos|das|der|und|di|della|des|du|y|och)\b/i;

/** A name in English: the dumps have « Nippon Hoso Kyokai » among the English aliases too. */
const SPELT_OUT =
  / (?:of|for|and|Agency|Army|Association|Commission|Community|Council|Fund|Organi[sz]ation|Party|Program(?:me)?|Society|Union)\b/;

/** Where "IMF" was only guessed to be the label and an alias spells it out, that one is. */
function wholeName(row: Row): string {
  const label = typeset(row.label_en ?? '');
  if (row.label_en_src !== 'guess') return label;
  if (row.kind === 'organization' && FOREIGN.test(label)) {
    return typeset(cells(row.aliases_en).find((alias) => SPELT_OUT.test(alias) && !FOREIGN.test(alias)) ?? label);
  }
  if (!ACRONYM.test(label)) return label;
  const initials = (name: string): string => (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
  return typeset(cells(row.aliases_en).find((alias) => SPELT_OUT.test(alias) && initials(alias) === label) ?? label);
}

/** « banque centrale européenne » → « Banque centrale européenne »: organizations have proper names. */
function titled(label: string, draft: Draft, { frenchWords }: NamesContext): string {
  const [first = ''] = label.split(' ');
  if (draft.kind !== 'organization' || !label.includes(' ') || !frenchWords.has(first)) return label;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

const FORMER = 'historical-country';
const PRESENT = new Set(['sovereign-state', 'country', 'state']);

function isFormerState(row: Row): boolean {
  return FORMER_STATE.test(row.instance_of_en ?? '') || /\bSoviet Socialist Republic$/.test(row.label_en ?? '');
}

function addType(draft: Draft, types: readonly ReadType[]): void {
  if (draft.kind === 'person' || draft.facts.some((fact) => fact.p === 'type')) return;
  const known = types.find((candidate) => candidate.kind === draft.kind) ?? types[0];
  const former = types.find((candidate) => candidate.term === FORMER);
  // « Pays » would say of the Ottoman Empire that it is one.
  const type = known !== undefined && former !== undefined && PRESENT.has(known.term) ? former : known;
  if (type !== undefined && !BARE.has(type.term)) addFact(draft, 'type', { t: type.term }, TYPES);
}

/** No place is in it any more. */
const BRITISH_EMPIRE: EntityId = 'Q8680';

/** "county of Texas" also says where: the country, or the region. Needs all entities to be there. */
function addTypePlaces(dataset: Dataset, rows: readonly Row[], context: NamesContext): void {
  const places = placesByEnglishName(dataset);
  for (const row of rows) {
    const draft = dataset.get(row.qid ?? '');
    if (draft === undefined || draft.kind === 'person') continue;
    for (const type of context.types.read(row)) addTypePlace(draft, type, places);
  }
}

function addTypePlace(draft: Draft, type: ReadType, places: ReadonlyMap<string, Draft>): void {
  const place = places.get(type.place ?? '');
  if (place === undefined || place === draft || place.id === BRITISH_EMPIRE) return;
  const p = isState(place) ? 'country' : 'admin';
  if (!draft.facts.some((fact) => fact.p === p)) addFact(draft, p, { e: place.id }, TYPES);
}

/** States first, then well-known regions, by English label. */
function placesByEnglishName(dataset: Dataset): Map<string, Draft> {
  const places = new Map<string, Draft>();
  for (const draft of dataset.drafts.values()) {
    const label = draft.label.en;
    if (draft.kind !== 'place' || label === undefined || draft.signals.prominence < 1) continue;
    if (!places.has(label) || isState(draft)) places.set(label, draft);
  }
  return places;
}

export function isState(draft: Draft): boolean {
  return draft.facts.some((fact) => fact.p === 'iso2');
}
