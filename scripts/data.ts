/** `npm run data`: compiles data/ into .dataset/, which the extension and the commands read. */
import { cutKnowledge } from '../core/knowledge/encode.ts';
import { describeCounts } from '../core/knowledge/manifest.ts';
import { compileDataset } from './data/compile.ts';
import { readDataFiles } from './data/read.ts';
import { writeAtomically } from './data/write.ts';

const DIRECTORY = process.env.REPERES_DATASET ?? '.dataset';

function main(sources: string): void {
  const started = performance.now();
  const today = new Date().toISOString().slice(0, 10);
  const { knowledge, gazetteer, search, manifest, notes } = compileDataset(readDataFiles(sources), today);
  writeAtomically(`${DIRECTORY}/knowledge.bin`, new Uint8Array(knowledge));
  // As the extension has it: a page is linked without the second part, which a card asks for.
  const { entities, rest } = cutKnowledge(knowledge);
  writeAtomically(`${DIRECTORY}/entities.bin`, new Uint8Array(entities));
  writeAtomically(`${DIRECTORY}/facts.bin`, new Uint8Array(rest));
  writeAtomically(`${DIRECTORY}/gazetteer.bin`, new Uint8Array(gazetteer));
  writeAtomically(`${DIRECTORY}/search.bin`, new Uint8Array(search));
  // Last, because its presence is what says that the others are whole.
  writeAtomically(`${DIRECTORY}/manifest.json`, `${JSON.stringify(manifest, null, 1)}\n`);
  for (const note of notes) console.error(`data: ${note}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`data: ${describeCounts(manifest.counts)}; ${manifest.names} names, ${manifest.facts} facts`);
  console.error(
    `data: knowledge ${megabytes(knowledge)}, gazetteer ${megabytes(gazetteer)}, search ${megabytes(search)}, in ${seconds} s`,
  );
}

function megabytes(bytes: ArrayBuffer): string {
  return `${(bytes.byteLength / 1e6).toFixed(2)} MB`;
}

try {
  main(process.argv[2] ?? 'data');
} catch (error) {
  // Half a dataset is worse than yesterday's: nothing has been written.
  console.error(`data: ${error instanceof Error ? error.message : String(error)}`);
  console.error('data: nothing was written; npm run data:check says which line and how to mend it.');
  process.exitCode = 1;
}
