import type { Mention } from '../../core/linking/types.ts';
import { annotated, countedMentions, type GoldDocument, type GoldMention, type Span } from './gold.ts';

/** What the dataset could know, for "could not be found" against "was not found". */
export interface Known {
  hasId(id: string): boolean;
  hasName(name: string): boolean;
}

export type ErrorCause = 'no name here' | 'wrong entity' | 'nil' | 'missed' | 'not in the dataset';

export interface ScoredError {
  readonly cause: ErrorCause;
  readonly document: string;
  readonly surface: string;
  readonly detail: string;
}

export interface Tally {
  gold: number;
  hit: number;
  goldKnown: number;
  hitKnown: number;
  linkable: number;
  linked: number;
  marks: number;
  goodMarks: number;
  linkedMarks: number;
  linkErrors: number;
  words: number;
  readonly byType: Map<string, { gold: number; hit: number }>;
  readonly errors: ScoredError[];
}

export function newTally(): Tally {
  const counts = { gold: 0, hit: 0, goldKnown: 0, hitKnown: 0, linkable: 0, linked: 0 };
  const marks = { marks: 0, goodMarks: 0, linkedMarks: 0, linkErrors: 0, words: 0 };
  return { ...counts, ...marks, byType: new Map(), errors: [] };
}

/**
 * Adds one document. A mark hits an annotated mention when it covers at least half of
 * the shorter of the two; where both carry a Wikidata id, the ids must agree. Periphrases
 * are not annotated in any gold set and do not count.
 */
export function addDocument(tally: Tally, document: GoldDocument, mentions: readonly Mention[], known: Known): void {
  const all = annotated(document);
  const [from, to] = document.evaluation_span ?? [0, document.text.length];
  const marks = mentions.filter(({ method, start, end }) => method !== 'periphrasis' && start >= from && end <= to);
  tally.words += document.text.slice(from, to).split(/\s+/).filter(Boolean).length;
  for (const gold of countedMentions(all)) addGold(tally, document, gold, marks, known);
  for (const mark of marks) addMark(tally, document, mark, all);
}

function addGold(
  tally: Tally,
  document: GoldDocument,
  gold: GoldMention,
  marks: readonly Mention[],
  known: Known,
): void {
  const onIt = marks.filter((mark) => isHit(mark, gold));
  const isFound = onIt.some((mark) => agree(mark, gold));
  const type = tally.byType.get(gold.type ?? '?') ?? { gold: 0, hit: 0 };
  tally.byType.set(gold.type ?? '?', type);
  type.gold++;
  tally.gold++;
  if (isFound) {
    type.hit++;
    tally.hit++;
  }
  const isKnown = couldBeKnown(gold, known);
  if (isKnown) {
    tally.goldKnown++;
    if (isFound) tally.hitKnown++;
  }
  if (!isFound) tally.errors.push(errorOf(isKnown ? 'missed' : 'not in the dataset', document, gold));
  if (gold.wikidata && !gold.nil && known.hasId(gold.wikidata)) {
    tally.linkable++;
    if (onIt.some(({ entity }) => entity === gold.wikidata)) tally.linked++;
  }
}

function addMark(tally: Tally, document: GoldDocument, mark: Mention, all: readonly GoldMention[]): void {
  const on = all.filter((gold) => isHit(mark, gold));
  const ids = on.map(({ wikidata }) => wikidata).filter(Boolean);
  const isNil = on.length > 0 && on.every(({ nil }) => nil);
  tally.marks++;
  if (ids.includes(mark.entity)) tally.linkedMarks++;
  else if (ids.length > 0 || on.length === 0 || isNil) tally.linkErrors++;
  if (on.some((gold) => !gold.nil && agree(mark, gold))) tally.goodMarks++;
  else {
    const cause = on.length === 0 ? 'no name here' : isNil ? 'nil' : 'wrong entity';
    const detail = `${mark.entity} (${mark.method}, ${mark.score.toFixed(2)}) for ${on.map(idOf).join(' ') || 'nothing'}`;
    tally.errors.push({ ...errorOf(cause, document, mark), detail });
  }
}

function errorOf(cause: ErrorCause, { id, text }: GoldDocument, { start, end }: Span): ScoredError {
  return { cause, document: id, surface: text.slice(start, end), detail: '' };
}

function isHit(mark: Span, gold: GoldMention): boolean {
  const span = gold.core ?? gold;
  const overlap = Math.min(mark.end, span.end) - Math.max(mark.start, span.start);
  return overlap >= Math.min(mark.end - mark.start, span.end - span.start) / 2;
}

function idOf({ wikidata, wikidata_silver: silver }: GoldMention): string | undefined {
  return wikidata ?? silver ?? undefined;
}

/** An `x:` id has nothing to contradict. */
function agree({ entity }: Mention, gold: GoldMention): boolean {
  return !idOf(gold) || entity.startsWith('x:') || entity === idOf(gold);
}

function couldBeKnown(gold: GoldMention, known: Known): boolean {
  if (gold.nil) return false;
  const id = idOf(gold);
  if (id !== undefined && known.hasId(id)) return true;
  if (gold.wikidata) return false;
  return [gold.core?.surface, gold.surface, gold.wikipedia].some((name) => name != null && known.hasName(name));
}
