import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGold } from '../../../scripts/accuracy/gold.ts';
import { parseFlags } from '../../../scripts/link/flags.ts';

const DIRECTORY = mkdtempSync(join(tmpdir(), 'reperes-gold-'));
afterAll(() => rmSync(DIRECTORY, { recursive: true }));

function fileOf(text: string): string {
  const path = join(DIRECTORY, 'gold.jsonl');
  writeFileSync(path, text);
  return path;
}

const GOOD = { id: 'a', text: 'Oslo', mentions: [{ start: 0, end: 4, surface: 'Oslo', type: 'LOC' }] };

describe('annotated documents', () => {
  it('are read one a line, empty lines left out', () => {
    const read = readGold(fileOf(`${JSON.stringify(GOOD)}\n\n${JSON.stringify({ ...GOOD, id: 'b' })}\n`));
    expect(read).toMatchObject({ ok: true, value: [{ id: 'a' }, { id: 'b' }] });
  });

  it.each([
    ['a folder', () => DIRECTORY, /: a folder; name the \.jsonl files in it$/],
    ['a file that is not there', () => join(DIRECTORY, 'none.jsonl'), /none\.jsonl: no such file$/],
    ['a file of something else', () => fileOf('{\n "a": 1\n}\n'), /gold\.jsonl:1: not a JSON object/],
    ['a line without text', () => fileOf(`${JSON.stringify(GOOD)}\n{"id":"b","mentions":[]}\n`), /gold\.jsonl:2: /],
    ['mentions without offsets', () => fileOf(JSON.stringify({ ...GOOD, mentions: [{ surface: 'Oslo' }] })), /:1: /],
    ['a list', () => fileOf('[]\n'), /:1: /],
    ['nothing', () => fileOf('null\n'), /:1: /],
    ['an empty file', () => fileOf(''), /: no documents in it$/],
  ])('are refused in one line when the path is %s', (_, path, message) => {
    const read = readGold(path());
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error.message).toMatch(message);
    if (!read.ok) expect(read.error.message).not.toContain('\n');
  });
});

describe('a command line', () => {
  it('holds flags with and without values, and files in order', () => {
    const parsed = parseFlags(['b', '--errors', '3', '--curve', 'a'], { errors: 'string', curve: 'boolean' });
    expect(parsed).toEqual({ ok: true, value: { flags: { errors: '3', curve: true }, files: ['b', 'a'] } });
  });

  it.each([
    ['a flag that nobody knows', ['--loud'], /^unknown option '--loud'$/],
    ['a value that is missing', ['--errors'], /argument missing$/],
    ['a value too many', ['--curve=5'], /does not take an argument$/],
  ])('is refused in one line for %s', (_, args, message) => {
    const parsed = parseFlags(args, { errors: 'string', curve: 'boolean' });
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error.message).toMatch(message);
  });
});
