import type { NameEntry } from '../gazetteer/entry.ts';
import type { EntityIndex } from '../model.ts';
import { foldText, GAP } from '../text/fold.ts';
import { isBracketed } from './acronyms.ts';
import { runsByInitials } from './initials.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';

/** What the page says that an acronym stands for. */
interface SpelledOut {
  /** Whom the spelled-out name means, where the gazetteer has it. */
  readonly entities: Set<EntityIndex>;
  /** Its words, folded, the small ones left out. */
  readonly words: Set<string>;
}

/** Acronyms that the page spells out, « la cour pénale internationale (CPI) », and what they mean there. */
export class SpelledOutAcronyms {
  private readonly byHash = new Map<number, SpelledOut>();
  private byInitials: ReadonlyMap<number, NameRun> | undefined;
  private readonly page: PageText;
  private readonly linker: Linker;

  constructor(page: PageText, linker: Linker) {
    this.page = page;
    this.linker = linker;
    for (let at = MIN_LETTERS; at < page.tokens.count; at++) {
      if ((page.gap(at) & GAP.open) === 0) continue;
      const run = isBracketed(page, at) ? expansionBefore(page, at) : expansionAfter(page, at);
      if (run !== undefined) this.spellOut(run);
    }
  }

  /**
   * Those of an acronym's entities that the page can mean: "foreign direct investment
   * (FDI)" is no army. `undefined` where the page does not spell it out.
   */
  meantBy(hash: number, entries: readonly NameEntry[]): readonly NameEntry[] | undefined {
    const introduced = this.byHash.get(hash);
    const spelledOut = introduced ?? this.initialsOf(hash, entries);
    if (spelledOut === undefined) return undefined;
    const { entities, words } = spelledOut;
    const named = entries.filter(({ entity }) => entities.has(entity));
    return named.length > 0
      ? named
      : entries.filter(({ entity }) => this.isLike(entity, words, introduced !== undefined));
  }

  /** A longer name of the page with these initials, which nobody put in brackets. */
  private initialsOf(hash: number, entries: readonly NameEntry[]): SpelledOut | undefined {
    if (!entries.every(({ isAcronym }) => isAcronym)) return undefined;
    this.byInitials ??= runsByInitials(this.page);
    const run = this.byInitials.get(hash);
    return run === undefined ? undefined : this.read(run);
  }

  private spellOut({ at, ...run }: Expansion): void {
    const known = this.byHash.get(this.page.hash(at));
    const { entities, words } = this.read(run);
    for (const entity of known?.entities ?? []) entities.add(entity);
    for (const word of known?.words ?? []) words.add(word);
    this.byHash.set(this.page.hash(at), { entities, words });
  }

  private read({ first, last }: NameRun): SpelledOut {
    const { page, linker } = this;
    const name = linker.gazetteer.findWhole(page.text.slice(page.tokens.starts[first], page.tokens.ends[last]));
    const entities = new Set(name === undefined ? [] : linker.gazetteer.entriesOf(name).map(({ entity }) => entity));
    const words = new Set<string>();
    for (let at = first; at <= last; at++) {
      if (page.length(at) >= STEM && !page.isFunctionWord(at)) words.add(foldText(wordAt(page, at)));
    }
    return { entities, words };
  }

  /** Whether its labels have most of the spelled-out words, in some form, or but one word. */
  private isLike(entity: EntityIndex, words: ReadonlySet<string>, isIntroduced: boolean): boolean {
    const { entities } = this.linker;
    if (entities.kindOf(entity) === 'place') return false;
    const own = foldText(entities.labelOf?.(entity, this.page.language) ?? '').split(' ');
    const other = foldText(entities.labelOf?.(entity, this.page.language === 'fr' ? 'en' : 'fr') ?? '').split(' ');
    // A label of letters alone says nothing against it, where the other language spells none out either.
    if (own.length === 1 && other.length === 1 && isIntroduced) return true;
    const stems = new Set([...own, ...other].map((word) => word.slice(0, STEM)));
    const shared = [...words].filter((word) => stems.has(word.slice(0, STEM))).length;
    if (own.length === 1 && isIntroduced) return shared > 0;
    return shared > 0 && shared >= words.size * MIN_SHARED;
  }
}

/** Letters that the forms of a word share: « africain », « Afrique ». */
const STEM = 4;
/** The « People Power Party » has two words of three with Pakistan's, and is another. */
const MIN_SHARED = 0.7;
/** Two letters are the initials of too many things to skip any word between. */
const MIN_LETTERS = 2;
const MAX_LETTERS = 8;
/** Small words without a letter of their own: « de l’ », "and". */
const MAX_SKIPPED = 4;

/** The words `first` … `last`, spelled out for the acronym at `at`. */
interface Expansion extends NameRun {
  readonly at: number;
}

/** The words before « (CPI) » whose initials are its letters: those of small words do not count, or do. */
function expansionBefore(page: PageText, at: number): Expansion | undefined {
  const letters = foldText(wordAt(page, at));
  const first = firstOfInitials(page, at, letters, false) ?? firstOfInitials(page, at, letters, true);
  if (first === undefined || (letters.length <= MIN_LETTERS && at - first > letters.length)) return undefined;
  return { at, first, last: at - 1 };
}

function firstOfInitials(page: PageText, at: number, letters: string, withSmall: boolean): number | undefined {
  let skipped = 0;
  let left = letters.length - 1;
  for (let i = at - 1; i >= 0 && (i === at - 1 || page.isJoined(i + 1)); i--) {
    if (initialOf(page, i) === letters[left] && (withSmall || !page.isFunctionWord(i))) {
      if (left === 0) return i;
      left--;
    } else if (!page.isFunctionWord(i) || ++skipped > MAX_SKIPPED) return undefined;
  }
  return undefined;
}

/** "Isis (Institute of Strategic and International Studies)": `first` opens the bracket. */
function expansionAfter(page: PageText, first: number): Expansion | undefined {
  const at = first - 1;
  const length = page.length(at);
  if (page.gap(first) !== (GAP.space | GAP.open) || length <= MIN_LETTERS || length > MAX_LETTERS) return undefined;
  if (!page.isCapital(at) || initialOf(page, first) !== initialOf(page, at)) return undefined;
  const letters = foldText(wordAt(page, at));
  let right = 0;
  for (let i = first; i < page.tokens.count && (i === first || page.isJoined(i)); i++) {
    if (initialOf(page, i) === letters[right] && !page.isFunctionWord(i)) right++;
    else if (!page.isFunctionWord(i) || i - first > letters.length + MAX_SKIPPED) return undefined;
    if (right === letters.length) return { at, first, last: i };
  }
  return undefined;
}

function initialOf({ text, tokens }: PageText, at: number): string | undefined {
  return foldText(text[tokens.starts[at] as number] ?? '')[0];
}

function wordAt({ text, tokens }: PageText, at: number): string {
  return text.slice(tokens.starts[at], tokens.ends[at]);
}
