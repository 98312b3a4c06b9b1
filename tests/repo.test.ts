import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** All files that are or would be committed; those deleted but not yet committed are left out. */
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(file));
const SOURCES = FILES.filter((file) => /\.(?:ts|tsx|mjs|css)$/.test(file));
const TEXTS = FILES.filter((file) => !/\.(?:png|svg|ico|bin|jpg)$/.test(file));

const MAX_LINES = 300;

// Written in pieces, so that this file is not found by itself.
const FOREIGN_PLACES = [
  ['npmjs', 'com'],
  ['npmjs', 'org'],
  ['deb', 'debian', 'org'],
  ['registry', 'yarnpkg'],
].map((parts) => parts.join('.'));
const MACHINE_PATHS = [
  ['', 'work', 'main'],
  ['', 'work', 'shared'],
  ['..', 'shared'],
  ['', 'tmp', ''],
  ['', 'home', ''],
].map((parts) => parts.join('/'));

function filesWith(files: readonly string[], wanted: (text: string) => boolean): string[] {
  return files.filter((file) => wanted(readFileSync(file, 'utf8')));
}

it.each(FOREIGN_PLACES)('no file names the registry %s', (place) => {
  expect(filesWith(TEXTS, (text) => text.includes(place))).toEqual([]);
});

it.each(MACHINE_PATHS)('no file names the path %s of some machine', (path) => {
  expect(filesWith(TEXTS, (text) => text.includes(path))).toEqual([]);
});

it('the lockfile leaves the choice of a registry to the reader', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, object> };
  expect(Object.values(packages).filter((entry) => 'resolved' in entry && !('link' in entry))).toEqual([]);
});

it(`no source file is longer than ${MAX_LINES} lines`, () => {
  expect(filesWith(SOURCES, (text) => text.split('\n').length > MAX_LINES + 1)).toEqual([]);
});

it('no source file switches a check off', () => {
  const switches = new RegExp(['@ts-', 'ignore|@ts-', 'expect-error|@ts-', 'nocheck|biome-', 'ignore'].join(''));
  expect(filesWith(SOURCES, (text) => switches.test(text))).toEqual([]);
});

it('no test is skipped or runs alone', () => {
  const tests = SOURCES.filter((file) => file.startsWith('tests/'));
  expect(
    filesWith(tests, (text) => /\b(?:it|test|describe)\.(?:skip|only|todo|skipIf|runIf|fails)\b/.test(text)),
  ).toEqual([]);
});

it('every command of package.json has its script', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const names = Object.values(scripts).flatMap((command) => command.match(/(?<=scripts\/run\.mjs )[\w-]+/g) ?? []);
  expect(names.filter((name) => !existsSync(`scripts/${name}.ts`))).toEqual([]);
});

it('every npm command that the documents name exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const documents = FILES.filter((file) => file.endsWith('.md'));
  const named = documents.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g),
  ]);
  const missing = named.map(([, run, short]) => run ?? short ?? '').filter((name) => !Object.hasOwn(scripts, name));
  expect([...new Set(missing)]).toEqual([]);
});

it('CI runs the test command of the README, and nothing else', () => {
  const lines = readFileSync('.ci/run', 'utf8').split('\n');
  expect(lines.filter((line) => /\bnpm\b/.test(line))).toEqual(['npm test']);
  expect(readFileSync('README.md', 'utf8')).toContain('npm test');
});
