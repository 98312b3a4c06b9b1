import type { EntityId, EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { isCommonFirstName } from './given-names.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';
import { isStreet } from './streets.ts';

/** From here on somebody is so well known that an ordinary name means them. */
const WELL_KNOWN = 0.5;

/** « Philippe Laurent », « Agnès Marion »: one of the commonest first names, and a surname of many or another of them. */
export function isOrdinaryName(page: PageText, { first, last }: NameRun): boolean {
  return last > first && isCommonFirstName(page, first) && (page.isOfMany(last) || isCommonFirstName(page, last));
}

/** Whether a bearer of an ordinary name is one of many: the mayor, the teacher and the racing cyclist. */
export function isAnybody(page: PageText, run: NameRun, entity: EntityIndex, { entities }: Linker): boolean {
  return entities.kindOf(entity) === 'person' && entities.priorOf(entity) < WELL_KNOWN && isOrdinaryName(page, run);
}

/**
 * Whether the page, or what was linked of it before, names somebody of the dataset by a full name that few have, or
 * somebody well known. A page of a local paper names nobody we know; a report of a race or a congress names several.
 */
export function namesKnownPeople(
  page: PageText,
  readings: readonly Reading[],
  known: readonly EntityId[],
  linker: Linker,
): boolean {
  const { entities } = linker;
  const isKnown = (id: EntityId): boolean => {
    const entity = entities.indexOf(id);
    return entity !== undefined && entities.kindOf(entity) === 'person' && entities.priorOf(entity) >= WELL_KNOWN;
  };
  if (known.some(isKnown)) return true;
  return readings.some(({ entries, sightings, words }) => {
    const entity = entries[0]?.entity;
    if (words === 1 || entity === undefined || entries.some((entry) => entry.entity !== entity)) return false;
    if (entities.kindOf(entity) !== 'person') return false;
    return sightings.some((span) => !isAnybody(page, span, entity, linker) && !isNameOfThing(page, span));
  });
}

/** « Petra Wagner »: a first name and a surname of many, though a ruin and a militia are called so. */
export function isOfFullName(page: PageText, { first, last }: NameRun): boolean {
  return isPair(page, first - 1, first) || isPair(page, last, last + 1);
}

function isPair(page: PageText, one: number, two: number): boolean {
  if (one < 0 || two >= page.tokens.count || page.gap(two) !== GAP.space) return false;
  if (!page.isCapital(one) || !page.isCapital(two) || page.isInTitle(one) || page.isInTitle(two)) return false;
  return page.isOfPeople(one) && !page.isCommon(one) && page.isOfMany(two) && !page.isCommon(two);
}

/** « l’école Jean-Moulin », « rue Simone Veil ». */
function isNameOfThing(page: PageText, { first, last }: NameRun): boolean {
  return page.gap(last) === GAP.hyphen || isStreet(page, first, true);
}
