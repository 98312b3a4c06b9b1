/** `npm run --silent link`: JSON lines on stdin → linked JSON lines on stdout (docs/ARCHITECTURE.md, "Commands"). */
import { createInterface } from 'node:readline';
import { answerHtml, answerText } from './link/answer.ts';
import { openLinker } from './link/dataset.ts';
import { parseFlags } from './link/flags.ts';
import { parseRequest } from './link/request.ts';

const USAGE = 'npm run --silent link -- [--html] [--explain] [--no-fuzzy] < LINES.jsonl';
const parsed = parseFlags(process.argv.slice(2), { html: 'boolean', explain: 'boolean', 'no-fuzzy': 'boolean' });
if (!parsed.ok) fail(parsed.error.message);
const { flags, files } = parsed.value;
if (files.length > 0) fail(`reads standard input and takes no file: ${files[0]}`);
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

function fail(message: string): never {
  process.stderr.write(`link: ${message}; usage: ${USAGE}\n`);
  process.exit(2);
}

/** Whole lines only, and never faster than the reader takes them. */
function writeLine(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
