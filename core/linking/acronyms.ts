import { GAP } from '../text/fold.ts';
import { SHAPE } from '../text/tokens.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';

/** Longest acronym that writers introduce in brackets, letters. */
const MAX_LENGTH = 8;
const MIN_LENGTH = 2;

/**
 * The acronym that a name introduces: « Forces démocratiques syriennes (FDS) ». On this
 * page it means that name, whatever else it may mean elsewhere.
 */
export function introducedAcronym(page: PageText, { last }: NameRun): number | undefined {
  const at = last + 1;
  if (at >= page.tokens.count || page.gap(at) !== (GAP.space | GAP.open) || !page.hasShape(at, SHAPE.allCapitals)) {
    return undefined;
  }
  const length = page.length(at);
  const next = at + 1;
  const isClosed = next >= page.tokens.count || (page.gap(next) & GAP.other) !== 0;
  return isClosed && length >= MIN_LENGTH && length <= MAX_LENGTH ? at : undefined;
}
