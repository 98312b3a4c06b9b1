/** `npm run --silent link`: JSON lines on stdin → linked JSON lines on stdout (docs/ARCHITECTURE.md, "Commands"). */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answerHtml, answerText } from './link/answer.ts';
import { openLinker } from './link/dataset.ts';
import { parseRequest } from './link/request.ts';

const { values: flags } = parseArgs({
  options: { html: { type: 'boolean' }, explain: { type: 'boolean' }, 'no-fuzzy': { type: 'boolean' } },
});
const options = { fuzzy: !flags['no-fuzzy'], explain: flags.explain === true };
const answer = flags.html ? answerHtml : answerText;
const { linker } = openLinker();

let lineNumber = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  lineNumber++;
  if (line.trim() === '') continue;
  const request = parseRequest(line, flags.html ? 'html' : 'text');
  if (request.ok) await writeLine(JSON.stringify(answer(request.value, linker, options)));
  else complain(request.error.message);
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
