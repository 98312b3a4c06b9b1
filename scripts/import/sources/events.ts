import { wordsOfAdjective } from '../../../core/knowledge/countries.ts';
import { of } from '../../../core/knowledge/french.ts';
import type { EntityId } from '../../../core/model.ts';
import { addFact, addName, type Dataset, type Draft, hasFact, setLabel } from '../dataset.ts';
import type { Row } from '../tsv.ts';
import { typeset } from '../types.ts';

const WIKITRIVIA = 'wikitrivia@2026-06';

/** What the cards of a deck are. */
const TYPES: Readonly<Record<string, string>> = {
  'battles-year': 'battle',
  'coups-year': 'coup',
  'declarations-of-independence-year': 'declaration-of-independence',
  'disease-outbreaks-start-year': 'epidemic',
  'historical-eras-start-year': 'historical-period',
  'massacres-year': 'massacre',
  'protests-riots-and-uprisings-year': 'unrest',
  'revolutions-start-year': 'revolution',
  'wars-start-year': 'war',
};

/** « Battle of X » has one French form for any X. */
const FRENCH_HEADS: Readonly<Record<string, string>> = {
  Battle: 'bataille',
  Siege: 'siège',
  Treaty: 'traité',
  Massacre: 'massacre',
  Fall: 'chute',
  Sack: 'sac',
  Capture: 'prise',
};

/** Wars, battles, coups and revolutions. */
export function importEvents(dataset: Dataset, rows: readonly Row[]): void {
  for (const row of rows) {
    const type = TYPES[row.deck ?? ''];
    if (type === undefined || !row.label_en) continue;
    const draft = dataset.ensure(row.qid as EntityId, 'event', 'wikitrivia');
    if (draft.kind === 'work') draft.kind = 'event';
    setLabel(draft, 'en', typeset(row.label_en));
    draft.signals.sitelinks = Math.max(draft.signals.sitelinks, Number(row.sitelinks) || 0);
    if (!draft.facts.some((fact) => fact.p === 'type'))
      addFact(draft, 'type', { t: typeOfEvent(type, row.label_en) }, WIKITRIVIA);
  }
}

/** The deck of coups has those that failed too. */
function typeOfEvent(type: string, english: string): string {
  return type === 'coup' && / attempt$/.test(english) ? 'coup-attempt' : type;
}

/** French labels of events by hand, then by rule, where no source gave one; run when places have their French names. */
export function addFrenchEventLabels(dataset: Dataset, own: readonly Row[]): void {
  addFrenchTitles(dataset, own);
  const places = frenchPlaceNames(dataset.drafts.values());
  for (const draft of dataset.drafts.values()) {
    const english = draft.label.en ?? '';
    if (draft.kind !== 'event' || (draft.label.fr !== undefined && draft.label.fr !== english)) continue;
    const french = frenchEventTitle(english, places) ?? (isEdition(draft) ? yearLast(english) : undefined);
    if (french !== undefined) draft.label.fr = french;
  }
}

/** French titles by hand: of works, where the source has the English one or lost its article. */
export function addFrenchTitles(dataset: Dataset, own: readonly Row[]): void {
  for (const row of own) nameInFrench(dataset.get(row.id ?? ''), row.fr ?? '');
}

/** The usual name; what stood there, English or a guess, becomes an alias. */
function nameInFrench(draft: Draft | undefined, label: string): void {
  if (draft === undefined) return;
  const old = draft.label.fr;
  draft.label.fr = label;
  if (draft.certainty !== undefined) draft.certainty = { ...draft.certainty, fr: 'sure' };
  if (old !== undefined && old !== label && old !== draft.label.en) addName(draft, old, 'alias', 'fr');
}

const YEAR = /(?:^|of |\()(1[0-9]{3}|20[0-2][0-9])(?:$|\)| )/;

/** « 1960 Ethiopian coup attempt »: the year in the name of an event is its date. */
export function addYears(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    const year = draft.kind === 'event' ? YEAR.exec(draft.label.en ?? '')?.[1] : undefined;
    if (year !== undefined && !['date', 'start', 'end'].some((p) => hasFact(draft, p)))
      addFact(draft, 'date', year, WIKITRIVIA);
  }
}

/** Not one of the decks of wars and disasters, whose names are made of words. */
function isEdition(draft: Draft): boolean {
  return !draft.facts.some(
    ({ p, v }) =>
      p === 'type' &&
      typeof v === 'object' &&
      't' in v &&
      (Object.values(TYPES).includes(v.t) || v.t === 'coup-attempt'),
  );
}

/** "2015 German Masters" → « German Masters 2015 ». */
function yearLast(english: string): string | undefined {
  const [, year, name] = /^(\d{4}(?:[–-]\d{2,4})?) (\p{Lu}.+)$/u.exec(english) ?? [];
  return year === undefined ? undefined : `${name} ${year}`;
}

/** The French title of an event with a regular English one; `undefined` where no rule holds. */
export function frenchEventTitle(english: string, places: ReadonlyMap<string, string>): string | undefined {
  return (
    frenchCoup(english) ??
    frenchOrdinal(english, places) ??
    frenchCompound(english, places) ??
    frenchOf(english, places)
  );
}

/** "1989 Sudanese coup d’état" → « coup d’État soudanais de 1989 », by the adjectives of states. */
function frenchCoup(english: string): string | undefined {
  const [, month = '', year, adjective = '', attempt] =
    /^(\p{Lu}\p{Ll}+ )?(\d{4}) (\p{Lu}[\p{L} -]+?) (?:coup d[’']état|coup(?= attempt))( attempt)?$/iu.exec(english) ??
    [];
  const words = year === undefined ? undefined : wordsOfAdjective(adjective);
  const french = month === '' ? '' : FRENCH_MONTHS[month.trim()];
  if (words === undefined || french === undefined) return undefined;
  const when = french === '' ? `de ${year}` : `${of(french)} ${year}`;
  return attempt === undefined
    ? `coup d’État ${words.adjective.m} ${when}`
    : `tentative de coup d’État ${words.adjective.f} ${when}`;
}

const FRENCH_MONTHS: Readonly<Record<string, string>> = {
  ...{ January: 'janvier', February: 'février', March: 'mars', April: 'avril', May: 'mai', June: 'juin' },
  ...{ July: 'juillet', August: 'août', September: 'septembre', October: 'octobre' },
  ...{ November: 'novembre', December: 'décembre' },
};

const ORDINALS: Readonly<Record<string, string>> = {
  First: 'première',
  Second: 'deuxième',
  Third: 'troisième',
  Fourth: 'quatrième',
};

/** "Second Battle of Fallujah" → « deuxième bataille de Falloujah »: only battles, which are feminine. */
function frenchOrdinal(english: string, places: ReadonlyMap<string, string>): string | undefined {
  const [, ordinal = '', rest = ''] = /^(\p{Lu}\p{Ll}+) (Battle of .+)$/u.exec(english) ?? [];
  const battle = ORDINALS[ordinal] === undefined ? undefined : frenchOf(rest, places);
  return battle === undefined ? undefined : `${ORDINALS[ordinal]} ${battle}`;
}

/** "Candia massacre", "Operation Greif". */
function frenchCompound(english: string, places: ReadonlyMap<string, string>): string | undefined {
  const [, operation] = /^Operation (\p{Lu}[\p{L}-]+)$/u.exec(english) ?? [];
  if (operation !== undefined) return `opération ${operation}`;
  const [, where] = /^(\p{Lu}[\p{L}-]+) massacre$/u.exec(english) ?? [];
  return where === undefined ? undefined : frenchOf(`Massacre of ${where}`, places);
}

const DIVISION = /^(?:région|province|district|oblast|voïvodie|préfecture|comté|État|département|canton|île)\b/i;

/** "Battle of Vienna" → « bataille de Vienne ». */
function frenchOf(english: string, places: ReadonlyMap<string, string>): string | undefined {
  const [, head = '', rest = ''] = /^(\p{Lu}\p{Ll}+) of ((?!the )\p{Lu}.*)$/u.exec(english) ?? [];
  const french = FRENCH_HEADS[head];
  if (french === undefined || rest === '') return undefined;
  const known = places.get(rest);
  // « Région d’Ayacucho » would need its article.
  const place = known === undefined || DIVISION.test(known) ? rest : known;
  return `${french} ${of(place)}`;
}

function frenchPlaceNames(drafts: Iterable<Draft>): Map<string, string> {
  const names = new Map<string, string>();
  for (const draft of drafts) {
    if (draft.kind !== 'place' || draft.label.en === undefined || draft.label.fr === undefined) continue;
    if (!names.has(draft.label.en)) names.set(draft.label.en, draft.label.fr);
  }
  return names;
}
