import { readFileSync, statSync } from 'node:fs';
import type { Language } from '../../core/model.ts';
import { failure, type Result, success } from '../../core/result.ts';

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

/** Reads a file of annotated documents, one JSON object a line; what is wrong with it is said in one line. */
export function readGold(path: string): Result<GoldDocument[]> {
  const text = readText(path);
  if (!text.ok) return text;
  const documents: GoldDocument[] = [];
  for (const [at, line] of text.value.split('\n').entries()) {
    if (line.trim() === '') continue;
    const document = parseDocument(line);
    if (document === undefined) {
      return failure('bad-gold', `${path}:${at + 1}: not a JSON object with "id", "text" and "mentions"`);
    }
    documents.push(document);
  }
  return documents.length > 0 ? success(documents) : failure('bad-gold', `${path}: no documents in it`);
}

function readText(path: string): Result<string> {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return failure('no-file', `${path}: no such file`);
  if (status.isDirectory()) return failure('no-file', `${path}: a folder; name the .jsonl files in it`);
  return success(readFileSync(path, 'utf8'));
}

function parseDocument(line: string): GoldDocument | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isDocument(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isDocument(value: unknown): value is GoldDocument {
  if (typeof value !== 'object' || value === null) return false;
  const { id, text, mentions } = value as Partial<Record<keyof GoldDocument, unknown>>;
  return typeof id === 'string' && typeof text === 'string' && Array.isArray(mentions) && mentions.every(isMention);
}

function isMention(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as Partial<Record<keyof Span, unknown>>;
  return Number.isInteger(start) && Number.isInteger(end);
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
