import type { EntityIndex } from '../model.ts';
import { ByteReader } from './bytes.ts';

/**
 * search.bin — the words of all names and whose they are, for the popup's search: nothing else reads it,
 * and a background that is never asked never loads it.
 *
 * ```
 *  0  u32 magic "RPSW"      4  u32 format version    8  u32 file length
 * 12  u32 entities         16  u32 blocks           20  u32 × blocks: where each begins in what follows
 *  blocks   32 words in a row, folded, in the order of their UTF-16 units; of each
 *             varint units it has in common with the word before it, 0 for the first of a block
 *             varint bytes of its other units, varint each of them
 *             varint bytes of the entities that have it, varint each less the one before
 * ```
 * All numbers are little-endian. Words that begin alike stand in a row: a query of one letter reads
 * a tenth of the file from front to back, and no word of it is put together.
 */
export const MAGIC = 0x57535052; // "RPSW"
export const VERSION = 1;
export const HEADER = { magic: 0, version: 1, length: 2, entities: 3, blocks: 4, starts: 5 } as const;
/** A search by halves ends at a block and reads on from there: longer ones are smaller and slower. */
export const BLOCK = 32;

/** Which entities have a name in which a word begins in some way. */
export interface WordIndex {
  /** Calls back for each entity, once for every such word that its names have. @param prefix folded, not empty */
  beginningWith(prefix: string, found: (entity: EntityIndex) => void): void;
}

/**
 * Opens the file: checks the header, reads nothing else.
 *
 * @param entities how many the knowledge file has
 * @throws when the file is something else, of another version or dataset, or cut short.
 */
export function openWordIndex(file: ArrayBuffer, entities: number): WordIndex {
  const header = file.byteLength >= 4 * HEADER.starts ? new Uint32Array(file, 0, HEADER.starts) : undefined;
  if (header?.[HEADER.magic] !== MAGIC) throw new Error('This is not a search file.');
  if (header[HEADER.version] !== VERSION)
    throw new Error(`The search file has version ${header[HEADER.version]}, not ${VERSION}.`);
  if (header[HEADER.length] !== file.byteLength) throw new Error('The search file is cut short.');
  if (header[HEADER.entities] !== entities) throw new Error('The search file is of another dataset.');
  const starts = new Uint32Array(file, 4 * HEADER.starts, header[HEADER.blocks]);
  const blocks = new Uint8Array(file, 4 * HEADER.starts + starts.byteLength);
  return {
    beginningWith(prefix, found) {
      const reader = new ByteReader(blocks, starts[blockBefore(prefix, blocks, starts)] ?? blocks.length);
      let word = '';
      while (reader.position < blocks.length) {
        word = nextWord(reader, word);
        if (word.startsWith(prefix)) return readAlike(reader, blocks.length, prefix, found);
        if (word > prefix) return;
        skip(reader);
      }
    },
  };
}

/** The last block whose first word comes before the prefix: words that begin with it may be in it already. */
function blockBefore(prefix: string, blocks: Uint8Array, starts: Uint32Array): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (nextWord(new ByteReader(blocks, starts[middle] as number), '') < prefix) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The entities of the word just read and of those after it that begin as it does. */
function readAlike(reader: ByteReader, end: number, prefix: string, found: (entity: EntityIndex) => void): void {
  do {
    const stop = reader.varint() + reader.position;
    for (let entity = 0; reader.position < stop; ) {
      entity += reader.varint();
      found(entity);
    }
  } while (reader.position < end && isAlike(reader, prefix));
}

/** Reads a word that comes after one which begins with the prefix: most need not be put together to know. */
function isAlike(reader: ByteReader, prefix: string): boolean {
  const shared = reader.varint();
  if (shared < prefix.length) return readUnits(reader, prefix.slice(0, shared)).startsWith(prefix);
  skip(reader);
  return true;
}

function nextWord(reader: ByteReader, before: string): string {
  return readUnits(reader, before.slice(0, reader.varint()));
}

function readUnits(reader: ByteReader, shared: string): string {
  let word = shared;
  for (const stop = reader.varint() + reader.position; reader.position < stop; )
    word += String.fromCharCode(reader.varint());
  return word;
}

function skip(reader: ByteReader): void {
  const bytes = reader.varint();
  reader.position += bytes;
}
