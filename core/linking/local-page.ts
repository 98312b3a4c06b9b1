import { STATE_PRIOR } from '../gazetteer/format.ts';
import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { isFirstName } from './given-names.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import { MANY_NEIGHBOURS, type PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';

/** What a page says of where in the reader's country it is at home: its departments, what lies near, what lies abroad. */

/** A town from here on, of some twenty thousand inhabitants, says in which department a page is at home. */
const TOWN = 0.3;
/** So many smaller ones of one department do together. */
const MIN_VILLAGES = 2;

/** The departments and regions of `home` that a page names, and those that its towns lie in. */
export function areasOf(
  readings: readonly Reading[],
  home: EntityIndex | undefined,
  linker: Linker,
  hasTowns: PageEvidence['hasTowns'],
): ReadonlySet<EntityIndex> {
  const areas = new Set<EntityIndex>();
  const villages = new Map<EntityIndex, number>();
  if (home === undefined) return areas;
  const isArea = (entity: EntityIndex): boolean => isPlaceOf(entity, home, linker) && hasTowns(entity);
  for (const reading of readings) {
    for (const { entity } of reading.entries) if (isArea(entity)) areas.add(entity);
    const town = onlyMeaning(reading);
    if (town === undefined || reading.isCommon || !isPlaceOf(town, home, linker) || hasTowns(town)) continue;
    const isTown = linker.entities.priorOf(town) >= TOWN;
    for (const area of linker.entities.neighboursOf(town, MANY_NEIGHBOURS).filter(isArea)) {
      const count = (villages.get(area) ?? 0) + 1;
      villages.set(area, count);
      if (isTown || count >= MIN_VILLAGES) areas.add(area);
    }
  }
  return areas;
}

/** Whether a page names a town or an area of `home`, and no great city alone. */
export function namesHome(
  readings: readonly Reading[],
  { areas, home }: Pick<PageEvidence, 'areas' | 'home'>,
  linker: Linker,
): boolean {
  if (home === undefined || areas().size > 0) return home !== undefined;
  return readings.some((reading) => {
    const town = reading.isCommon ? undefined : onlyMeaning(reading);
    return town !== undefined && isPlaceOf(town, home, linker) && linker.entities.priorOf(town) < GREAT_CITY;
  });
}

/** From here on a town is named on pages about anything. */
const GREAT_CITY = 0.6;

function onlyMeaning({ entries }: Reading): EntityIndex | undefined {
  const entity = entries[0]?.entity;
  return entries.some((entry) => entry.entity !== entity) ? undefined : entity;
}

function isPlaceOf(entity: EntityIndex, state: EntityIndex, { entities }: Linker): boolean {
  return entity !== state && entities.kindOf(entity) === 'place' && entities.countryOf(entity) === state;
}

/** What the areas of a page lie in, or lies in them: regions of its departments, departments of its regions. */
export function surroundingsOf(
  areas: ReadonlySet<EntityIndex>,
  home: EntityIndex | undefined,
  linker: Linker,
): ReadonlySet<EntityIndex> {
  const around = new Set<EntityIndex>();
  if (home === undefined) return around;
  for (const area of areas)
    for (const one of linker.entities.neighboursOf(area)) if (isPlaceOf(one, home, linker)) around.add(one);
  return around;
}

/** Whether a department is of the regions around, or shares one of them. */
export function liesNear(area: EntityIndex, around: ReadonlySet<EntityIndex>, { entities }: Linker): boolean {
  return around.has(area) || entities.neighboursOf(area).some((one) => around.has(one));
}

/** Whether a page surely names a state but the reader’s own, or a place of one. */
export function namesAbroad(
  page: PageText,
  readings: readonly Reading[],
  { anchors, home }: Pick<PageEvidence, 'anchors' | 'home'>,
  { entities }: Linker,
): boolean {
  const isAbroad = (entity: EntityIndex): boolean => {
    if (!anchors.has(entity) || entities.kindOf(entity) !== 'place') return false;
    return (entities.countryOf(entity) ?? (entities.priorOf(entity) >= STATE_PRIOR ? entity : home)) !== home;
  };
  return readings.some(({ entries, sightings }) => {
    const entity = entries[0]?.entity;
    return entity !== undefined && isAbroad(entity) && sightings.some((span) => isApart(page, span));
  });
}

/** No « Londres » of Saint-Martin-de-Londres, no girl called « Dominique ». */
function isApart(page: PageText, { first, last }: NameRun): boolean {
  if (page.gap(first) === GAP.hyphen || isFirstName(page, first)) return false;
  return last + 1 >= page.tokens.count || page.gap(last + 1) !== GAP.hyphen;
}
