import type { NameEntry } from '../gazetteer/entry.ts';
import type { EntityIndex } from '../model.ts';
import { foldText } from '../text/fold.ts';
import type { Linker } from './linker.ts';
import { isOfManyTowns, isShortForm } from './local-names.ts';
import { MANY_NEIGHBOURS, type PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import type { PlaceQuestion } from './place-question.ts';
import type { Reading, Sighting } from './readings.ts';
import { WEIGHTS } from './weights.ts';

/** "Paris, Texas": of a place that is in no country of the state named after it. */
export function ofAmerica({ entity }: NameEntry, added: ReadonlySet<EntityIndex>, { entities }: Linker): number {
  if (entities.kindOf(entity) !== 'place') return 0;
  const country = entities.countryOf(entity);
  if (country === undefined) return 0;
  for (const state of added) if (entities.countryOf(state) === country) return 0;
  return WEIGHTS.otherState;
}

/** « Valence (Drôme) » is the one in the Drôme. */
export function ofAddition(
  { entity }: NameEntry,
  added: ReadonlySet<EntityIndex>,
  { entries }: Reading,
  { entities }: Linker,
): number {
  if (added.size === 0 || entries.length === 1 || entities.kindOf(entity) !== 'place') return 0;
  const country = entities.countryOf(entity);
  if (country !== undefined && added.has(country)) return WEIGHTS.addition;
  const neighbours = entities.neighboursOf(entity, MANY_NEIGHBOURS);
  const isRelated = neighbours.length <= MANY_NEIGHBOURS && neighbours.some((neighbour) => added.has(neighbour));
  return isRelated ? WEIGHTS.addition : 0;
}

/**
 * What it costs a small town that it may be a short name of others, and a square that it may be one of any town,
 * where the page has no name of what it belongs to. French alone has such names; the neighbours are asked last.
 */
export function ofLonePlace({ entry, reading, sightings, page, linker, evidence }: PlaceQuestion): number {
  if (page.language !== 'fr') return 0;
  const isSquare = entry.kind !== 'metonym' && sightings.some((span) => isOfManyTowns(page, span));
  if (!isSquare && !isShortForm(entry.entity, reading, linker, evidence)) return 0;
  if (hasCompany(entry, linker, evidence)) return 0;
  if (isSquare) return WEIGHTS.ofManyTowns;
  return reading.words > 1 ? WEIGHTS.shortSaint : WEIGHTS.shortForm;
}

/** Whether the page has a name of anything that a place belongs to or that belongs to it, less its country. */
function hasCompany({ entity }: NameEntry, { entities }: Linker, { named }: PageEvidence): boolean {
  const country = entities.countryOf(entity);
  const neighbours = entities.neighboursOf(entity, MANY_NEIGHBOURS);
  if (neighbours.length > MANY_NEIGHBOURS) return true;
  return neighbours.some((neighbour) => neighbour !== country && named().has(neighbour));
}

/** Better known ones are written with accents and without. */
const SMALL_CITY = 0.5;

/** « Lure » is not Luré, nor « Grève » Greve: French leaves accents out on capitals only. */
export function hasOtherAccents(
  { entity }: NameEntry,
  { words }: Reading,
  sightings: readonly Sighting[],
  { language, text, tokens }: PageText,
  { entities }: Linker,
): boolean {
  if (language !== 'fr' || words > 1 || entities.priorOf(entity) >= SMALL_CITY) return false;
  if (entities.kindOf(entity) !== 'place') return false;
  const [sighting] = sightings;
  if (sighting === undefined) return false;
  const word = text.slice(tokens.starts[sighting.first], tokens.ends[sighting.first]);
  const label = entities.labelOf?.(entity, language) ?? '';
  return foldText(word) === foldText(label) && soundsOf(word) !== soundsOf(label);
}

/** A word with what French tells apart in small letters: « pele » and « pelé ». Other marks are left out abroad. */
function soundsOf(word: string): string {
  return foldText(word.normalize('NFC').replace(/[éèê]/g, '9')).slice(1);
}
