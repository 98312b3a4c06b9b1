import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGazetteer } from '../../core/gazetteer/open.ts';
import { type Knowledge, openKnowledge } from '../../core/knowledge/open.ts';
import { createLinker, type Linker } from '../../core/linking/linker.ts';

/** Where `npm run data` leaves the artefacts. */
const DIRECTORY = process.env.REPERES_DATASET ?? '.dataset';

/** The linker of the compiled dataset, and the knowledge file behind it. */
export function openLinker(): { linker: Linker; knowledge: Knowledge } {
  const knowledge = openKnowledge(readArtefact('knowledge.bin'));
  const linker = createLinker(openGazetteer(readArtefact('gazetteer.bin')), knowledge);
  return { linker, knowledge };
}

function readArtefact(name: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(join(DIRECTORY, name));
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
}
