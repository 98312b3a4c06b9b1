import { readFileSync } from 'node:fs';
import { type Knowledge, openKnowledge } from '../../core/knowledge/open.ts';
import { createSearch, type Search } from '../../core/knowledge/search.ts';
import { openWordIndex } from '../../core/knowledge/word-index.ts';

/** The compiled knowledge file of this clone. @throws when `npm run data` has not been run. */
export function readKnowledge(directory = directoryOf()): Knowledge {
  return openKnowledge(readBytes(`${directory}/knowledge.bin`));
}

/** The popup's search over the compiled dataset of this clone. @throws when `npm run data` has not been run. */
export function readSearch(knowledge: Knowledge, directory = directoryOf()): Search {
  return createSearch(knowledge, openWordIndex(readBytes(`${directory}/search.bin`), knowledge.count));
}

function directoryOf(): string {
  return process.env.REPERES_DATASET ?? '.dataset';
}

function readBytes(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
