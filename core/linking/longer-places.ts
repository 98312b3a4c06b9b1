import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';

/** Whether a place's name is only a piece of the name of a firm, a pageant or two cities grown together. */
export function isInLongerPlace(page: PageText, span: NameRun, { entries, kinds }: Reading, linker: Linker): boolean {
  if (!kinds.has('place')) return false;
  if (page.language === 'en' && isOfPolice(page, span.last)) return true;
  if (isOfPageant(page, span.first) || (!kinds.has('organization') && isOfFirm(page, span.last))) return true;
  return page.language === 'en' && isTwinCity(page, span, entries, linker);
}

/** Forms of firms, less those that are words or other abbreviations: Co., SE. */
const FIRM_FORMS = wordSet('inc incorporated corp corporation ltd limited llc plc gmbh');

/** "Sunny Shops of Ruritania Inc." */
function isOfFirm(page: PageText, last: number): boolean {
  const next = last + 1;
  if (next >= page.tokens.count || !FIRM_FORMS.has(page.hash(next))) return false;
  return page.isCapital(next) && page.isJoined(next) && page.gap(next) === GAP.space;
}

/** A department of a city: "the Ruritania Police", "Ruritania Police Capt. Lee". */
const DEPARTMENTS = wordSet('police');

function isOfPolice(page: PageText, last: number): boolean {
  const next = last + 1;
  if (next >= page.tokens.count || page.gap(next) !== GAP.space || page.isInTitle(next)) return false;
  return page.isCapital(next) && DEPARTMENTS.has(page.hash(next));
}

const PAGEANTS = wordSet('miss mister');

/** "Miss Ruritania" */
function isOfPageant(page: PageText, first: number): boolean {
  if (first === 0 || page.gap(first) !== GAP.space || !PAGEANTS.has(page.hash(first - 1))) return false;
  return page.isCapital(first - 1);
}

/** Words of one of two cities: "St. Paul". */
const MAX_WORDS = 3;

/**
 * "Minneapolis-St. Paul": with a hyphen between two cities of one state or province, the region of both. Of two
 * states, "Paris-London", each is meant.
 */
function isTwinCity(page: PageText, { first, last }: NameRun, entries: Reading['entries'], linker: Linker): boolean {
  const isHyphen = (at: number): boolean => at > 0 && at < page.tokens.count && page.gap(at) === GAP.hyphen;
  for (let words = 1; words <= MAX_WORDS; words++) {
    if (isHyphen(last + 1) && isOfOneArea(page, last + 1, last + words, entries, linker)) return true;
    if (isHyphen(first) && isOfOneArea(page, first - words, first - 1, entries, linker)) return true;
  }
  return false;
}

function isOfOneArea(
  page: PageText,
  first: number,
  last: number,
  entries: Reading['entries'],
  { entities, gazetteer }: Linker,
): boolean {
  if (first < 0 || last >= page.tokens.count || !page.isCapital(first)) return false;
  const name = gazetteer.findWhole(page.text.slice(page.tokens.starts[first], page.tokens.ends[last]));
  const others = name === undefined ? [] : gazetteer.entriesOf(name);
  const isArea = (one: EntityIndex, country: EntityIndex): boolean =>
    one !== country && entities.countryOf(one) === country && entities.kindOf(one) === 'place';
  const areasOf = (entity: EntityIndex): readonly EntityIndex[] => {
    if (entities.kindOf(entity) !== 'place') return [];
    const country = entities.countryOf(entity);
    if (country === undefined || country === entity) return [];
    return [...entities.neighboursOf(entity)].filter((one) => isArea(one, country));
  };
  const areas = new Set(entries.flatMap(({ entity }) => areasOf(entity)));
  return areas.size > 0 && others.some(({ entity }) => areasOf(entity).some((area) => areas.has(area)));
}
