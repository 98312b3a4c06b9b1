import type { NameEntry } from '../gazetteer/entry.ts';
import { STATE_PRIOR } from '../gazetteer/format.ts';
import type { EntityIndex } from '../model.ts';
import { stateOfDemonym } from './demonyms.ts';
import type { Linker } from './linker.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';
import { WEIGHTS } from './weights.ts';

/** Names of one country that say that a page is about it. */
const MIN_COMPATRIOTS = 2;
/** A region that news names without its country; towns of America are called Lebanon too. */
const MIN_REGION_PRIOR = 0.5;

/**
 * What speaks for a region that shares its name with a state: Georgia of the United States, on a page about America
 * that names no place of the Caucasian one and nobody as "Georgian".
 */
export function ofNamesakeState(
  { entity }: NameEntry,
  { entries }: Reading,
  page: PageText,
  linker: Linker,
  { countries, leading, named }: PageEvidence,
): number {
  const { entities } = linker;
  const country = entities.countryOf(entity);
  if (entries.length === 1 || country === undefined || !leading.has(country) || leading.size > 1) return 0;
  if ((countries.get(country) ?? 0) < MIN_COMPATRIOTS || entities.priorOf(entity) < MIN_REGION_PRIOR) return 0;
  const rival = entries.find((other) => isState(other.entity, linker))?.entity;
  if (rival === undefined || countries.has(rival) || isAdjective(rival, page, linker)) return 0;
  for (const one of named()) if (entities.countryOf(one) === rival && entities.kindOf(one) === 'place') return 0;
  return WEIGHTS.namesakeState;
}

function isState(entity: EntityIndex, { entities }: Linker): boolean {
  return entities.priorOf(entity) >= STATE_PRIOR && entities.countryOf(entity) === undefined;
}

/** Whether the page has an adjective of the state: "Georgian". */
function isAdjective(state: EntityIndex, page: PageText, linker: Linker): boolean {
  const { text, tokens, capitals, language } = page;
  return capitals.some(
    (at) =>
      page.isDemonym(at) && stateOfDemonym(text.slice(tokens.starts[at], tokens.ends[at]), language, linker) === state,
  );
}
