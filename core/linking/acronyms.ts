import type { NameEntry } from '../gazetteer/entry.ts';
import type { EntityIndex } from '../model.ts';
import { foldText, GAP } from '../text/fold.ts';
import { SHAPE } from '../text/shapes.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';

/** Longest acronym that writers introduce in brackets, letters. */
const MAX_LENGTH = 8;
const MIN_LENGTH = 2;

/**
 * The acronyms that names introduce: « Forces démocratiques syriennes (FDS) ». On this
 * page they mean those names, whatever else they may mean elsewhere.
 */
export function findIntroducedAcronyms(
  page: PageText,
  names: readonly (NameRun & { readonly entity: EntityIndex })[],
  isOpen: (at: number) => boolean,
): { at: number; entity: EntityIndex }[] {
  const meant = new Map<number, EntityIndex>();
  for (const { last, entity } of names) {
    const at = last + 1;
    if (at < page.tokens.count && isBracketed(page, at)) meant.set(page.hash(at), entity);
  }
  const found = [];
  for (const at of meant.size === 0 ? [] : page.capitals) {
    const entity = page.hasShape(at, SHAPE.allCapitals) && isOpen(at) ? meant.get(page.hash(at)) : undefined;
    if (entity !== undefined) found.push({ at, entity });
  }
  return found;
}

/** Whether a word in capitals stands alone in brackets right after another word. */
function isBracketed(page: PageText, at: number): boolean {
  if (page.gap(at) !== (GAP.space | GAP.open) || !page.hasShape(at, SHAPE.allCapitals)) return false;
  const length = page.length(at);
  const next = at + 1;
  const isClosed = next >= page.tokens.count || (page.gap(next) & GAP.other) !== 0;
  return isClosed && length >= MIN_LENGTH && length <= MAX_LENGTH;
}

/** What the page says that an acronym stands for. */
interface SpelledOut {
  /** Whom the spelled-out name means, where the gazetteer has it. */
  readonly entities: Set<EntityIndex>;
  /** Its words, folded. */
  readonly words: Set<string>;
}

/** Acronyms that the page spells out, « la cour pénale internationale (CPI) », and what they mean there. */
export class SpelledOutAcronyms {
  private readonly byHash = new Map<number, SpelledOut>();
  private readonly page: PageText;
  private readonly linker: Linker;

  constructor(page: PageText, linker: Linker) {
    this.page = page;
    this.linker = linker;
    for (let at = MIN_LETTERS; at < page.tokens.count; at++) {
      if (page.length(at) < MIN_LETTERS || !isBracketed(page, at)) continue;
      const first = firstOfExpansion(page, at);
      if (first !== undefined) this.spellOut(at, first);
    }
  }

  /**
   * Those of an acronym's entities that the page can mean: "foreign direct investment
   * (FDI)" is no army. `undefined` where the page does not spell it out.
   */
  meantBy(hash: number, entries: readonly NameEntry[]): readonly NameEntry[] | undefined {
    const spelledOut = this.byHash.get(hash);
    if (spelledOut === undefined) return undefined;
    const { entities, words } = spelledOut;
    const named = entries.filter(({ entity }) => entities.has(entity));
    return named.length > 0 ? named : entries.filter(({ entity }) => this.isLike(entity, words));
  }

  private spellOut(at: number, first: number): void {
    const { text, tokens } = this.page;
    const { gazetteer } = this.linker;
    const expansion = text.slice(tokens.starts[first], tokens.ends[at - 1]);
    const known = this.byHash.get(this.page.hash(at)) ?? { entities: new Set(), words: new Set() };
    const name = gazetteer.findWhole(expansion);
    for (const { entity } of name === undefined ? [] : gazetteer.entriesOf(name)) known.entities.add(entity);
    for (const word of foldText(expansion).split(' ')) known.words.add(word);
    this.byHash.set(this.page.hash(at), known);
  }

  /** Whether its label shares a word with the spelled-out name, or is but one word. */
  private isLike(entity: EntityIndex, words: ReadonlySet<string>): boolean {
    const label = foldText(this.linker.entities.labelOf?.(entity, this.page.language) ?? '').split(' ');
    if (this.linker.entities.kindOf(entity) === 'place') return false;
    return label.length === 1 || label.some((word) => word.length >= MIN_LETTERS && words.has(word));
  }
}

/** Two letters are the initials of too many things to tell. */
const MIN_LETTERS = 3;
/** Small words without a letter of their own: « de l’ », "and". */
const MAX_SKIPPED = 4;

/** The first of the words before `at` whose initials are its letters: those of small words do not count, or do. */
function firstOfExpansion(page: PageText, at: number): number | undefined {
  return firstOfInitials(page, at, false) ?? firstOfInitials(page, at, true);
}

function firstOfInitials(page: PageText, at: number, withSmall: boolean): number | undefined {
  const letters = foldText(page.text.slice(page.tokens.starts[at], page.tokens.ends[at]));
  let skipped = 0;
  let left = letters.length - 1;
  for (let i = at - 1; i >= 0 && (i === at - 1 || page.isJoined(i + 1)); i--) {
    const initial = foldText(page.text[page.tokens.starts[i] as number] ?? '')[0];
    if (initial === letters[left] && (withSmall || !page.isFunctionWord(i))) {
      if (left === 0) return i;
      left--;
    } else if (!page.isFunctionWord(i) || ++skipped > MAX_SKIPPED) return undefined;
  }
  return undefined;
}
