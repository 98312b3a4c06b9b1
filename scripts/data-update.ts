/**
 * `npm run data:update`: refreshes names, dates, roles and posts from Wikidata. The only
 * code of this repository that uses the network, and only when a person runs it.
 */
import { parseArgs } from 'node:util';
import { PATIENT, UpdateError } from './data-update/polite-fetch.ts';
import { progressBar } from './data-update/progress.ts';
import { type Scope, updateRecords } from './data-update/update.ts';
import { WIKIDATA } from './data-update/wikidata.ts';

const USAGE = `npm run data:update -- [options]
  --dry-run        show what would change, write nothing
  --all            every entity with a Wikidata id (some 2,000 requests); default: states and holders of offices
  --endpoint URL   another Wikibase: its API at URL/w/api.php, its queries at URL/sparql
  --data DIR       the folder of the records (data)
  --journal FILE   what has been fetched, for going on after a stop (.cache/data-update.jsonl)`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      endpoint: { type: 'string' },
      data: { type: 'string', default: 'data' },
      journal: { type: 'string', default: '.cache/data-update.jsonl' },
      // How long the first wait after a failure is, in ms: for tests against a local server.
      wait: { type: 'string', default: String(PATIENT.firstWait) },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(USAGE, 0);
  const scope: Scope = values.all ? 'all' : 'posts';
  const address = values.endpoint?.replace(/\/$/, '');
  const bar = progressBar(process.stderr);
  const result = await updateRecords({
    data: values.data,
    journal: values.journal,
    endpoint: address === undefined ? WIKIDATA : { instance: address, sparql: `${address}/sparql` },
    scope,
    dryRun: values['dry-run'],
    today: new Date().toISOString().slice(0, 10),
    patience: { ...PATIENT, firstWait: Number(values.wait) },
    note: bar.note,
    progress: bar.show,
  });
  if (result.diff.length > 0) process.stdout.write(`${result.diff.join('\n')}\n`);
  for (const id of result.missing) bar.note(`${id} holds a post and is not in the dataset`);
  const did = values['dry-run'] ? 'would change' : 'changed';
  return say(`data: asked for ${result.asked} entities, ${did} ${result.changed}`, 0);
}

function say(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UpdateError) && !(error instanceof TypeError)) throw error;
  process.exitCode = say(`data: ${error.message} Nothing was written; run it again to go on from here.`, 1);
}
