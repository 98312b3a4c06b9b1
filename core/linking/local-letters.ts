import type { NameEntry } from '../gazetteer/entry.ts';
import { wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import { MANY_NEIGHBOURS, type PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import type { Sighting } from './readings.ts';
import { WEIGHTS } from './weights.ts';

/** What tells the letters of a town's own bodies from those of great ones. */

/**
 * Letters that bodies of every French town or canton have: its sports office (OMS), its fire station (CIS, CSP, CPI), its
 * careers office (CIO), its social services (CMS, CCAS), its festival committee (CDF), its communes together (CDC).
 */
const OF_EVERY_TOWN = wordSet('oms cis csp cpi cio cms ccas cdc cdf cos cfa cac cmj pnr ram usep amap');
/** Better known bodies are named by their letters on the sports page of any paper: FFR, GIGN. */
const WELL_KNOWN = 0.6;

/**
 * What it costs a body that its letters may be those of one of the town: of the sports office on a page about one area,
 * of a club on its sports page, which has nothing else of the body, and anybody's where the body is abroad.
 */
export function ofLocalLetters(
  { entity }: NameEntry,
  prior: number,
  sightings: readonly Sighting[],
  page: PageText,
  { entities }: Linker,
  { isLocal, isSport, home, named }: PageEvidence,
): number {
  if (page.language !== 'fr' || !isLocal()) return 0;
  if (sightings.some(({ first }) => OF_EVERY_TOWN.has(page.hash(first)))) return WEIGHTS.ofEveryTown;
  const isAbroad = entities.countryOf(entity) !== undefined && entities.countryOf(entity) !== home;
  if (prior >= WELL_KNOWN || !(isAbroad || isSport())) return 0;
  const hasCompany = entities
    .neighboursOf(entity, MANY_NEIGHBOURS)
    .some((neighbour) => neighbour !== home && named().has(neighbour));
  return hasCompany ? 0 : WEIGHTS.ofClub;
}
