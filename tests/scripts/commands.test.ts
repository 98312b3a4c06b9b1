import { expect, it } from 'vitest';
import { run } from '../../scripts/lib/process.ts';
import { readSample, readText } from '../e2e/lib/sample-pages.ts';

/** Starting Node and opening the dataset, on a busy machine (ms). */
const TIMEOUT = 60_000;

function command(name: string, args: readonly string[] = [], input = '') {
  return run(process.execPath, ['scripts/run.mjs', name, ...args], { input });
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}

/** What the command itself says: preparation of a fresh clone may have spoken before it. */
function complaints(stderr: string): string[] {
  return linesOf(stderr).filter((line) => !/^(?:reperes|data): /.test(line));
}

it('link answers one line of JSON for each line of JSON', { timeout: TIMEOUT }, async () => {
  const input = ['Emmanuel Macron est à Paris.', 'Il pleut.'].map((text, id) => JSON.stringify({ id: `t${id}`, text }));
  const { code, stdout, stderr } = await command('link', [], `${input.join('\n')}\n`);
  const answers = linesOf(stdout).map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual(['t0', 't1']);
  expect(answers[0].mentions.map(({ surface }: { surface: string }) => surface)).toEqual(['Emmanuel Macron', 'Paris']);
  expect(answers[1].mentions).toEqual([]);
  expect([code, complaints(stderr)]).toEqual([0, []]);
});

it('link names a malformed line in one line, fails, and answers the good ones whole', {
  timeout: TIMEOUT,
}, async () => {
  const { code, stdout, stderr } = await command('link', [], '{"id":"a","text":"Paris."}\n{"id":"b","te\n');
  expect(linesOf(stdout).map((line) => JSON.parse(line).id)).toEqual(['a']);
  expect(complaints(stderr)).toHaveLength(1);
  expect(complaints(stderr)[0]).toMatch(/line 2/);
  expect(code).not.toBe(0);
});

it.each([
  ['a number', '5'],
  ['a list', '[]'],
  ['no text', '{"id":"a"}'],
  ['a text that is no text', '{"id":"a","text":7}'],
])('link refuses %s in one line', { timeout: TIMEOUT }, async (_, input) => {
  const { code, stdout, stderr } = await command('link', [], `${input}\n`);
  expect(stdout).toBe('');
  expect(complaints(stderr)).toHaveLength(1);
  expect(code).not.toBe(0);
});

it('link has nothing to say to an empty input', { timeout: TIMEOUT }, async () => {
  const { code, stdout, stderr } = await command('link', [], '');
  expect([code, stdout, complaints(stderr)]).toEqual([0, '', []]);
});

it.each(['sommet', 'summit'] as const)(
  'link --html finds in the page %s the names of its article, and nothing around it',
  { timeout: TIMEOUT },
  async (name) => {
    const { page, url, language, mentions } = readSample(name);
    const { code, stdout } = await command(
      'link',
      ['--html'],
      `${JSON.stringify({ id: name, html: readText(page), url })}\n`,
    );
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ id: name, isArticle: true, lang: language });
    const found: { start: number; end: number; entity: string }[] = answer.mentions;
    const lines = found.map(({ start, end, entity }) => `${plain(answer.text.slice(start, end))} → ${entity}`);
    expect(lines).toEqual(mentions.map(({ text, entity }) => `${text} → ${entity}`));
    expect(code).toBe(0);
  },
);

/** Text as a reader sees it: no soft hyphens, one kind of space. */
function plain(text: string): string {
  return text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
}

it('entity tells who somebody is in both languages, each fact with source and date', { timeout: TIMEOUT }, async () => {
  const { code, stdout } = await command('entity', ['Q3052772']);
  const entity = JSON.parse(stdout);
  expect(JSON.stringify(entity)).toContain('Emmanuel Macron');
  expect(entity.facts.length).toBeGreaterThan(0);
  for (const fact of entity.facts) expect(fact).toMatchObject({ source: expect.any(String), asOf: expect.any(String) });
  expect(code).toBe(0);
});

it.each([['Q999999999999'], ['nonsense'], [undefined]])(
  'entity says in one line that there is no %s',
  { timeout: TIMEOUT },
  async (id) => {
    const { code, stdout, stderr } = await command('entity', id ? [id] : []);
    expect(stdout).toBe('');
    expect(complaints(stderr)).toHaveLength(1);
    expect(code).not.toBe(0);
  },
);

it('entities is a table with a header and one line for each entity', { timeout: TIMEOUT }, async () => {
  const { code, stdout } = await command('entities');
  const [header, ...rows] = linesOf(stdout).map((line) => line.split('\t'));
  expect(header).toEqual(['id', 'kind', 'label_fr', 'label_en', 'names']);
  expect(rows.length).toBeGreaterThan(400);
  expect(rows.filter((cells) => cells.length !== 5)).toEqual([]);
  expect(code).toBe(0);
});

it('a command that does not exist is named in one line', { timeout: TIMEOUT }, async () => {
  const { code, stdout, stderr } = await command('lnik');
  expect(stdout).toBe('');
  expect(linesOf(stderr)).toHaveLength(1);
  expect(stderr).toContain('lnik');
  expect(code).not.toBe(0);
});
