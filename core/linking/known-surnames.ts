import type { EntityId, EntityIndex } from '../model.ts';
import { hashOfWords, Tokens, tokenize } from '../text/tokens.ts';
import { PARTICLES } from './lexicon.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';

const scratch = new Tokens();
/** A page names so many people at most before its parts are linked without the others' surnames. */
const MAX_PEOPLE = 200;

/**
 * Surnames of the people whom other parts of the page name in full, by hash. A surname
 * that two of them share means neither; one that follows a particle is left out, since
 * « Pen » does not stand for Le Pen.
 */
export function surnamesOfKnown(known: readonly EntityId[], page: PageText, { entities }: Linker): SurnameTable {
  const surnames = new Map<number, EntityIndex | undefined>();
  for (const id of known.slice(0, MAX_PEOPLE)) {
    const index = entities.indexOf(id);
    if (index === undefined || entities.kindOf(index) !== 'person') continue;
    const hash = surnameHash(entities.labelOf?.(index, page.language) ?? '');
    if (hash === undefined) continue;
    surnames.set(hash, surnames.has(hash) && surnames.get(hash) !== index ? undefined : index);
  }
  return surnames;
}

type SurnameTable = ReadonlyMap<number, EntityIndex | undefined>;

function surnameHash(label: string): number | undefined {
  tokenize(label, scratch);
  const last = scratch.count - 1;
  if (last < 1 || PARTICLES.has(hashOfWords(scratch, last - 1, last - 1))) return undefined;
  return hashOfWords(scratch, last, last);
}

/** Bare surnames of these people, where this part of the page has no bearer of its own. */
export function findKnownSurnames(
  page: PageText,
  surnames: SurnameTable,
  isBareName: (at: number) => boolean,
): (NameRun & { readonly entity: EntityIndex })[] {
  const found = [];
  for (const at of surnames.size > 0 ? page.capitals : []) {
    if (page.isCommon(at) && !page.isTelling(at)) continue;
    const entity = surnames.get(page.hash(at));
    if (entity !== undefined && isBareName(at)) found.push({ first: at, last: at, entity });
  }
  return found;
}
