import type { EntityKind, NameKind } from '../../core/model.ts';
import { addName, type Dataset, type Draft, type DraftName } from './dataset.ts';
import type { Row } from './tsv.ts';

/** What the rules need to know besides the name itself. */
export interface HygieneContext {
  /** True of a lower-case word of either language: a one-word alias among them is noise. */
  isCommonWord(word: string): boolean;
  /** True of an everyday word: « aujourd’hui », "god". */
  isEverydayWord(word: string): boolean;
  /** A given name alone names nobody. */
  readonly givenNames: ReadonlySet<string>;
  /** Lower-case demonyms and adjectives of nationality (« français », "Chinese"). */
  readonly demonyms: ReadonlySet<string>;
}

/** Longest alias kept, in words: longer ones are full styles and titles that no newspaper prints. */
const MAX_WORDS = 6;

/** Below this prominence a nickname of one word is more often noise than the person (« Nadia », "Jigga"). */
const NICKNAME_PROMINENCE = 2;

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&-]{1,6}|(?:\p{Lu}\.-?){2,7}\p{Lu}?)$/u;
const TITLE =
  /^(?:HRH|HM|HH|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|President|Président|King|Queen|Prince|Princess|Pope|Saint|St|Sultan|Emperor|General|Senator|Chancellor)\.? \p{Lu}/u;
const ARTICLE = /^(?:[Tt]he |Le |La |Les |L['’])\p{Lu}/u;
const ODD_CHARACTER = /^\p{Lu}\. \p{Lu}\.|[,;:/()[\]"#*_=+<>|]|\d{4}|https?/u;

/** Acronyms of states that newspapers print; every other code of a place (CA, FRA, UKR) is dropped. */
const STATE_ACRONYMS = new Set([
  'USA',
  'U.S.A.',
  'UK',
  'U.K.',
  'UAE',
  'RDC',
  'DRC',
  'URSS',
  'USSR',
  'RDA',
  'RFA',
  'PRC',
  'D.C.',
]);

/** Aliases of good sources that mean something else in the news. */
const WRONG_ALIASES: Readonly<Record<string, readonly string[]>> = {
  Q458: ['Europe', 'Union'],
  Q30: ['America', 'Amérique', 'the States', 'States', 'Union'],
  Q55: ['Holland', 'Hollande'],
  Q145: ['England', 'Angleterre', 'Britannia'],
  Q40738: ['Brousse'],
  Q2822279: ['Société d’agriculture', "Société d'agriculture"],
};

/** Drops the names that would mark the wrong words, and sorts the rest into kinds. */
export function cleanNames(draft: Draft, context: HygieneContext): void {
  const wrong = new Set(WRONG_ALIASES[draft.id] ?? []);
  for (const [key, name] of draft.names) {
    const kind = wrong.has(name.text) ? undefined : kindOfName(draft, name, context);
    if (kind === undefined) draft.names.delete(key);
    else name.kind = kind;
  }
}

/** The kind a name really is, or `undefined` when it must go. */
export function kindOfName(draft: Draft, name: DraftName, context: HygieneContext): NameKind | undefined {
  const { text } = name;
  if (name.kind !== 'alias') return name.kind;
  if (!isWellFormed(text)) return undefined;
  if (ACRONYM.test(text)) return keepsAcronym(draft, text) ? 'acronym' : undefined;
  if (context.demonyms.has(text.toLowerCase())) return undefined;
  if (text.includes(' ')) return isTitled(draft, text) ? undefined : 'alias';
  if (context.isCommonWord(text.toLowerCase()) || context.givenNames.has(text)) return undefined;
  if (draft.kind === 'person') return kindOfSinglePersonName(draft, text);
  return draft.kind === 'place' || draft.signals.prominence > 0 ? 'alias' : undefined;
}

function isWellFormed(text: string): boolean {
  const words = text.split(' ');
  if (text.length < 2 || words.length > MAX_WORDS || ODD_CHARACTER.test(text)) return false;
  return /^[\p{Lu}\d]/u.test(text) || /^\p{Ll}['’]?\p{Lu}/u.test(text) || / \p{Lu}/u.test(text);
}

function keepsAcronym(draft: Draft, text: string): boolean {
  const letters = text.replace(/[^\p{Lu}]/gu, '').length;
  const kept: Readonly<Record<EntityKind, boolean>> = {
    person: false,
    place: STATE_ACRONYMS.has(text),
    organization: letters >= 3 || draft.signals.prominence >= 2,
    event: letters >= 3,
    work: false,
  };
  return kept[draft.kind];
}

/** « Le X », "President X": the name without the article or title is enough, and the mark is tighter. */
function isTitled(draft: Draft, text: string): boolean {
  if (draft.kind === 'person' && TITLE.test(text)) return true;
  const bare = text.replace(/^(?:[Tt]he |Le |La |Les |L['’])/, '');
  if (!ARTICLE.test(text)) return false;
  return draft.kind === 'person' || draft.kind === 'place' || draft.names.has(bare) || isLabel(draft, bare);
}

function isLabel(draft: Draft, text: string): boolean {
  return draft.label.fr === text || draft.label.en === text;
}

/** A first name alone never names anybody; a surname waits for `surnames.ts` to say whom it stands for. */
function kindOfSinglePersonName(draft: Draft, text: string): NameKind | undefined {
  const labels = [draft.label.fr ?? '', draft.label.en ?? ''];
  if (labels.some((label) => label !== '' && !label.includes(' '))) return 'alias';
  if (labels.some((label) => label.split(' ').includes(text))) return undefined;
  return draft.signals.prominence >= NICKNAME_PROMINENCE ? 'alias' : undefined;
}

/** Names that no source has and every newspaper prints (`tables/extra-names.tsv`). */
export function addExtraNames(dataset: Dataset, rows: readonly Row[]): void {
  for (const row of rows) {
    const draft = dataset.get(row.id ?? '');
    if (draft === undefined) continue;
    const lang = row.lang === 'fr' || row.lang === 'en' ? row.lang : undefined;
    addName(draft, row.text ?? '', row.kind as NameKind, lang);
  }
}
