import { STATE_PRIOR } from '../gazetteer/format.ts';
import type { EntityIndex } from '../model.ts';
import type { Linker } from './linker.ts';
import type { Reading } from './readings.ts';
import type { LinkContext } from './types.ts';

/** Prior of one-word names that anchor a page by themselves: states, capitals, the largest organizations. */
const ANCHOR_PRIOR = 0.7;
/** Of names of several words, which are seldom ambiguous. */
const ANCHOR_PRIOR_LONG = 0.3;

/** How many of the anchors are of each country: towns of one country are named together. */
export function countCountries(anchors: ReadonlySet<EntityIndex>, { entities }: Linker): Map<EntityIndex, number> {
  const counts = new Map<EntityIndex, number>();
  for (const anchor of anchors) {
    const country = entities.countryOf(anchor);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/**
 * The states that the page is most about: of which it surely names most places and people, itself counted.
 * Several where it names as much of each. Bodies do not count: what they are of is what is asked.
 */
export function leadingStates(anchors: ReadonlySet<EntityIndex>, { entities }: Linker): ReadonlySet<EntityIndex> {
  const weights = new Map<EntityIndex, number>();
  for (const anchor of anchors) {
    const kind = entities.kindOf(anchor);
    const isState = kind === 'place' && entities.priorOf(anchor) >= STATE_PRIOR;
    const state = entities.countryOf(anchor) ?? (isState ? anchor : undefined);
    if (state !== undefined && kind !== 'organization') weights.set(state, (weights.get(state) ?? 0) + 1);
  }
  const most = Math.max(...weights.values());
  return new Set([...weights.keys()].filter((state) => weights.get(state) === most));
}

/** Entities that the page names for sure, before any name is decided: what ambiguous names are held against. */
export function collectAnchors(
  readings: readonly Reading[],
  { entities }: Linker,
  { known = [] }: LinkContext,
): Set<EntityIndex> {
  const anchors = new Set<EntityIndex>();
  for (const id of known) {
    const index = entities.indexOf(id);
    if (index !== undefined) anchors.add(index);
  }
  for (const { entries, words, isCommon } of readings) {
    const only = entries[0];
    if (only === undefined || isCommon || entries.some(({ entity }) => entity !== only.entity)) continue;
    if (entities.priorOf(only.entity) >= (words > 1 ? ANCHOR_PRIOR_LONG : ANCHOR_PRIOR)) anchors.add(only.entity);
  }
  return anchors;
}
