import type { EntityId } from '../../../core/model.ts';
import { addFact, type Dataset, type Draft, hasFact, setLabel } from '../dataset.ts';
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
  'protests-riots-and-uprisings-year': 'protest',
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
    if (!draft.facts.some((fact) => fact.p === 'type')) addFact(draft, 'type', { t: type }, WIKITRIVIA);
  }
}

/** French labels of events by rule, where no source gave one; run when places have their French names. */
export function addFrenchEventLabels(dataset: Dataset): void {
  const places = frenchPlaceNames(dataset.drafts.values());
  for (const draft of dataset.drafts.values()) {
    const english = draft.label.en ?? '';
    if (draft.kind !== 'event' || (draft.label.fr !== undefined && draft.label.fr !== english)) continue;
    const french = frenchEventTitle(english, places);
    if (french !== undefined) draft.label.fr = french;
  }
}

const YEAR = /(?:^|of |\()(1[0-9]{3}|20[0-2][0-9])(?:$|\)| )/;

/** « 1960 Ethiopian coup attempt »: the year in the name of an event is its date. */
export function addYears(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    const year = draft.kind === 'event' ? YEAR.exec(draft.label.en ?? '')?.[1] : undefined;
    if (year !== undefined && !hasFact(draft, 'date')) addFact(draft, 'date', year, WIKITRIVIA);
  }
}

/** "Battle of Vienna" → « bataille de Vienne »; `undefined` where no rule holds. */
export function frenchEventTitle(english: string, places: ReadonlyMap<string, string>): string | undefined {
  const [, head = '', rest = ''] = /^(\p{Lu}\p{Ll}+) of ((?!the )\p{Lu}.*)$/u.exec(english) ?? [];
  const french = FRENCH_HEADS[head];
  if (french === undefined || rest === '') return undefined;
  const place = places.get(rest) ?? rest;
  if (/^L(?:e|es|a) /.test(place)) return undefined;
  return /^[AEIOUÉÈÊÎÔaeiouH]/.test(place) ? `${french} d’${place}` : `${french} de ${place}`;
}

function frenchPlaceNames(drafts: Iterable<Draft>): Map<string, string> {
  const names = new Map<string, string>();
  for (const draft of drafts) {
    if (draft.kind !== 'place' || draft.label.en === undefined || draft.label.fr === undefined) continue;
    if (!names.has(draft.label.en)) names.set(draft.label.en, draft.label.fr);
  }
  return names;
}
