/** `npm run --silent entities`: every entity as a tab-separated line. */
import { once } from 'node:events';
import type { Knowledge } from '../core/knowledge/open.ts';
import { foldText } from '../core/text/fold.ts';
import { readKnowledge } from './data/open.ts';

const COLUMNS = ['id', 'kind', 'label_fr', 'label_en', 'names'];
/** Lines written at once, so that a slow reader never makes us hold the whole list. */
const BATCH = 1000;

function lineOf(knowledge: Knowledge, index: number): string {
  const names = knowledge.namesOf(index).map(({ text }) => text.replaceAll(/[\t|]/g, ' '));
  const cells = [
    knowledge.idOf(index),
    knowledge.kindOf(index),
    knowledge.labelOf(index, 'fr'),
    knowledge.labelOf(index, 'en'),
    [...new Set(names)].filter((name) => foldText(name) !== '').join('|'),
  ];
  return cells.join('\t');
}

async function main(): Promise<void> {
  const knowledge = readKnowledge();
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  let lines = [COLUMNS.join('\t')];
  for (let index = 0; index < knowledge.count; index++) {
    lines.push(lineOf(knowledge, index));
    if (lines.length < BATCH && index + 1 < knowledge.count) continue;
    if (!process.stdout.write(`${lines.join('\n')}\n`)) await once(process.stdout, 'drain');
    lines = [];
  }
}

await main();
