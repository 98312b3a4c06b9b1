import { readFileSync } from 'node:fs';
import type { Language } from '../../core/model.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A mention that an annotator made. */
export interface GoldMention extends Span {
  readonly surface: string;
  readonly type: string | null;
  readonly wikidata?: string | null;
  /** An id that a machine filled in: a mark must not contradict it, nothing more. */
  readonly wikidata_silver?: string | null;
  readonly wikipedia?: string | null;
  /** The name without its title. */
  readonly core?: Span & { readonly surface: string };
  readonly nested?: boolean;
  /** The annotator knew that no knowledge base has it. */
  readonly nil?: boolean;
  /** `false` for descriptions that name nobody. */
  readonly named?: boolean;
  readonly coref?: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly lang?: Language;
  readonly date?: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** Only this part was annotated. */
  readonly evaluation_span?: readonly [number, number];
}

/** Types that a news reader's cards are about. */
const TYPES = new Set(['PER', 'LOC', 'ORG', 'EVENT', null]);

export function isCounted({ type }: GoldMention): boolean {
  return TYPES.has(type);
}

export function readGold(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as GoldDocument]));
}

/** Everything annotated inside the evaluated part, repeated references left out. */
export function annotated(document: GoldDocument): GoldMention[] {
  const [from, to] = document.evaluation_span ?? [0, document.text.length];
  return document.mentions.filter(({ start, end, coref }) => start >= from && end <= to && !coref);
}

/** What recall counts: names of counted types, of nested ones the outermost. */
export function countedMentions(all: readonly GoldMention[]): GoldMention[] {
  return all.filter((one) => isCounted(one) && one.named !== false && !one.nested && isOutermost(one, all));
}

function isOutermost(one: GoldMention, all: readonly GoldMention[]): boolean {
  return !all.some(
    (other) =>
      other !== one &&
      isCounted(other) &&
      other.start <= one.start &&
      other.end >= one.end &&
      other.end - other.start > one.end - one.start,
  );
}
