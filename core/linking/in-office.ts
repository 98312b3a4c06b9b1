import { foldText, GAP } from '../text/fold.ts';
import { hasPlaceCue } from './cues.ts';
import { isForeign } from './foreign.ts';
import { PLACE_CUES, wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';

/** « l’ancien président français » is not today's. */
const NOT_IN_OFFICE = wordSet(
  'ancien ancienne anciens ex futur future prochain prochaine former late outgoing then next first vice feu elected become became becoming',
);
const DETERMINERS = wordSet('le la les l du au aux ce cet cette notre votre leur son sa');

/** Whether a role means who holds it: « le président français », and not the former one or one named beside it. */
export function isInOffice(
  page: PageText,
  { first, last }: NameRun,
  entries: Reading['entries'],
  linker: Linker,
): boolean {
  const next = last + 1;
  const isJoined = next < page.tokens.count && page.isJoined(next);
  if (isJoined && (page.isCapital(next) || isForeign(page, next))) return false;
  const isInside = first > 0 && (page.gap(first) & GAP.newline) === 0;
  if (isInside && NOT_IN_OFFICE.has(page.hash(first - 1))) return false;
  if (page.language === 'fr' && isInside && !isDetermined(page, first)) return false;
  const beside = nameBefore(page, first) ?? nameAfter(page, last);
  return beside === undefined || isNamed(page, beside, entries, linker);
}

/** « élu président de la République », « M. X, président de la République de 1995 à 2007 »: whoever it is. */
function isDetermined(page: PageText, first: number): boolean {
  return DETERMINERS.has(page.hash(first)) || (page.isJoined(first) && DETERMINERS.has(page.hash(first - 1)));
}

/** The last word of the name in « Sebastian Kurz, le chancelier autrichien »; not of « À New York, le président ». */
function nameBefore(page: PageText, first: number): number | undefined {
  const at = first - 2;
  if (at < 1 || page.text[page.tokens.ends[at] as number] !== ',' || !page.isCapital(at)) return undefined;
  let opening = at;
  while (opening > 0 && page.isJoined(opening) && page.isCapital(opening - 1)) opening--;
  const isPlace = PLACE_CUES[page.language].has(page.hash(opening)) || (opening > 0 && hasPlaceCue(page, opening));
  return opening < at && !isPlace ? at : undefined;
}

/** The last word of the name in « le chancelier autrichien, Sebastian Kurz ». */
function nameAfter(page: PageText, last: number): number | undefined {
  const first = last + 1;
  if (first + 1 >= page.tokens.count || page.text[page.tokens.ends[last] as number] !== ',') return undefined;
  let at = first;
  while (at + 1 < page.tokens.count && page.isJoined(at + 1) && page.isCapital(at + 1)) at++;
  return page.isCapital(first) && at > first ? at : undefined;
}

/** Whether a word is one of the holder’s name, in any spelling that opens alike. */
function isNamed({ text, tokens }: PageText, at: number, entries: Reading['entries'], { entities }: Linker): boolean {
  const stem = foldText(text.slice(tokens.starts[at], tokens.ends[at])).slice(0, STEM);
  return entries.some(({ entity }) =>
    foldText(`${entities.labelOf?.(entity, 'fr') ?? ''} ${entities.labelOf?.(entity, 'en') ?? ''}`)
      .split(' ')
      .some((word) => word.startsWith(stem)),
  );
}

/** Letters that spellings of a name share. */
const STEM = 3;
