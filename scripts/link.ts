/** `npm run --silent link`: JSON lines on stdin → linked JSON lines on stdout (docs/ARCHITECTURE.md, "Commands"). */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { explainEntities, type RefusedName } from '../core/linking/explain.ts';
import { linkEntities } from '../core/linking/link.ts';
import type { Mention } from '../core/linking/types.ts';
import { openLinker } from './link/dataset.ts';
import { type LinkRequest, parseRequest } from './link/request.ts';

const { values: options } = parseArgs({
  options: { html: { type: 'boolean' }, explain: { type: 'boolean' }, 'no-fuzzy': { type: 'boolean' } },
});
const { linker } = openLinker();

let lineNumber = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  lineNumber++;
  if (line.trim() === '') continue;
  const request = parseRequest(line, options.html ? 'html' : 'text');
  if (request.ok) await writeLine(JSON.stringify(answer(request.value)));
  else complain(request.error.message);
}

function answer({ id, content, language, date }: LinkRequest): unknown {
  const context = { language, date, fuzzy: !options['no-fuzzy'] };
  if (options.explain) {
    const { mentions, refused } = explainEntities(content, linker, context);
    return { id, mentions: mentions.map((mention) => printed(mention, content)), refused: refused.map(rounded) };
  }
  return { id, mentions: linkEntities(content, linker, context).map((mention) => printed(mention, content)) };
}

function rounded(name: RefusedName): RefusedName {
  return name.score === undefined ? name : { ...name, score: Math.round(name.score * 1000) / 1000 };
}

function printed({ start, end, entity, kind, score, method, rival }: Mention, text: string): unknown {
  const surface = text.slice(start, end);
  return { start, end, surface, entity, kind, score: Math.round(score * 1000) / 1000, method, rival };
}

function complain(message: string): void {
  process.stderr.write(`link: line ${lineNumber}: ${message}\n`);
  process.exitCode = 1;
}

/** Whole lines only, and never faster than the reader takes them. */
function writeLine(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
