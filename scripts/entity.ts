/** `npm run --silent entity -- Q3052772`: all that is known of one entity, as JSON. */

import { entityDocument } from '../core/knowledge/document.ts';
import { isEntityId } from '../core/model.ts';
import { readKnowledge } from './data/open.ts';

function main(ids: readonly string[]): number {
  const [id, ...more] = ids;
  if (id === undefined || more.length > 0) return fail('give one entity id, such as Q3052772.');
  if (!isEntityId(id)) return fail(`"${id}" is no entity id: it is Q and a number, or x: and a slug.`);
  const document = entityDocument(readKnowledge(), id);
  if (!document) return fail(`the dataset has no entity ${id}.`);
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  return 0;
}

function fail(sentence: string): number {
  process.stderr.write(`entity: ${sentence}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
