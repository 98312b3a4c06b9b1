import type { EntityIndex } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { ByteWriter } from './bytes.ts';
import type { Knowledge } from './open.ts';
import { BLOCK, HEADER, MAGIC, VERSION } from './word-index.ts';

/** Makes the file from the names of the knowledge file. */
export function compileWordIndex(knowledge: Knowledge): ArrayBuffer {
  const owners = ownersOf(knowledge);
  const words = [...owners.keys()].sort();
  const blocks = new ByteWriter();
  const starts: number[] = [];
  for (const [place, word] of words.entries()) {
    const isFirst = place % BLOCK === 0;
    if (isFirst) starts.push(blocks.length);
    writeWord(blocks, word, isFirst ? '' : (words[place - 1] as string));
    writeEntities(blocks, owners.get(word) as readonly EntityIndex[]);
  }
  const headerBytes = 4 * (HEADER.starts + starts.length);
  const length = headerBytes + blocks.length;
  const file = new Uint8Array(length);
  new Uint32Array(file.buffer, 0, headerBytes / 4).set([
    MAGIC,
    VERSION,
    length,
    knowledge.count,
    starts.length,
    ...starts,
  ]);
  file.set(blocks.finish(), headerBytes);
  return file.buffer;
}

/** Each word with the entities that have it in a name, lowest first. */
function ownersOf(knowledge: Knowledge): Map<string, EntityIndex[]> {
  const owners = new Map<string, EntityIndex[]>();
  for (let entity = 0; entity < knowledge.count; entity++) {
    const words = new Set(knowledge.namesOf(entity).flatMap(({ text }) => foldText(text).split(' ')));
    words.delete('');
    for (const word of words) {
      const those = owners.get(word);
      if (those === undefined) owners.set(word, [entity]);
      else those.push(entity);
    }
  }
  return owners;
}

function writeWord(writer: ByteWriter, word: string, before: string): void {
  let shared = 0;
  while (shared < before.length && word[shared] === before[shared]) shared++;
  writer.varint(shared);
  writeSized(
    writer,
    Array.from({ length: word.length - shared }, (_, at) => word.charCodeAt(shared + at)),
  );
}

function writeEntities(writer: ByteWriter, entities: readonly EntityIndex[]): void {
  writeSized(
    writer,
    entities.map((entity, place) => entity - (entities[place - 1] ?? 0)),
  );
}

/** Numbers, with the bytes they take before them. */
function writeSized(writer: ByteWriter, numbers: readonly number[]): void {
  writer.varint(numbers.reduce((bytes, number) => bytes + varintBytes(number), 0));
  for (const number of numbers) writer.varint(number);
}

function varintBytes(number: number): number {
  return number < 0x80 ? 1 : 1 + varintBytes(Math.floor(number / 0x80));
}
