import { readFileSync } from 'node:fs';
import { type Knowledge, openKnowledge } from '../../core/knowledge/open.ts';

/** The compiled knowledge file of this clone. @throws when `npm run data` has not been run. */
export function readKnowledge(directory = process.env.REPERES_DATASET ?? '.dataset'): Knowledge {
  const bytes = readFileSync(`${directory}/knowledge.bin`);
  return openKnowledge(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
