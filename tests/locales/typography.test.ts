import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardEn } from '../../locales/card-en.ts';
import { cardFr } from '../../locales/card-fr.ts';
import { en } from '../../locales/en.ts';
import { fr } from '../../locales/fr.ts';

/** Every text of a catalogue with its path; functions are called with a sample for each argument. */
function textsOf(catalogue: object, path = ''): [path: string, text: string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, callWithSamples(value, here)]];
    return textsOf(value as object, here);
  });
}

/** By name, because a date, a count and a list are not words. */
function callWithSamples(text: (...values: never[]) => string, path: string): string {
  const first = /dataOf/.test(path) ? '2026-04' : /(?:^|\.)map/.test(path) ? sampleOfMap(path) : sampleOf(path);
  return text(...([first, '2026-04', 2] as never[]));
}

const sampleOf = (path: string) => (/entities|mentions|Count|Names$|Facts$|milli|shownOf/.test(path) ? 2 : 'Ada');
const sampleOfMap = (path: string) => (path === 'mapOf' ? ['Paris'] : 'Paris');

/** What both catalogues of the pages hold; the card's `mapOf` takes a label instead of a list. */
const french = [...textsOf(fr), ...textsOf({ card: withoutMap(cardFr) })];
const english = [...textsOf(en), ...textsOf({ card: withoutMap(cardEn) })];

function withoutMap<T extends { mapOf: unknown }>({ mapOf: _, ...rest }: T): Omit<T, 'mapOf'> {
  return rest;
}

function offending(texts: typeof french, pattern: RegExp): string[] {
  return texts.filter(([, text]) => pattern.test(text)).map(([path, text]) => `${path}: ${text}`);
}

describe('French texts', () => {
  it('have typographic apostrophes', () => {
    expect(offending(french, /'/)).toEqual([]);
  });

  it('keep high punctuation on the line of its word', () => {
    expect(offending(french, /[^\u00A0\u202F]:|[^\u202F][;!?»]|«[^\u202F]/u)).toEqual([]);
  });
});

describe('English texts', () => {
  it('have typographic quotes and no space before punctuation', () => {
    expect(offending(english, /["']|\s[:;!?]/u)).toEqual([]);
  });
});

it('both catalogues hold the same texts', () => {
  expect(english.map(([path]) => path)).toEqual(french.map(([path]) => path));
});

it('no text is the same in both languages by oversight', () => {
  const alike = french.filter(([, text], i) => text === english[i]?.[1]).map(([path]) => path);
  expect(alike).toEqual(expect.arrayContaining(['name']));
  expect(alike.filter((path) => !ALIKE.has(path))).toEqual([]);
});

/** Words that French and English share. */
const ALIKE = new Set([
  'name',
  'mentions',
  'group.sites',
  'kinds.organization',
  'value.kinds.organization',
  'options.sections',
  'options.dataVersion',
  'options.milliseconds',
  'sample.name',
]);

it('the manifest says the same things in both languages', () => {
  const keysIn = (language: string) =>
    Object.keys(JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as object);
  expect(keysIn('en')).toEqual(keysIn('fr'));
});

it('every text is shown somewhere', () => {
  const shown = ['components', 'entrypoints', 'locales']
    .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // Tables are looked up by a value: only their own name is written out.
  const unused = Object.keys({ ...fr, ...fr.options, ...fr.own, ...fr.welcome, ...cardFr }).filter(
    (key) => !new RegExp(`\\.${key}\\b|\\{[^}]*\\b${key}\\b[^}]*\\} = useMessages`).test(shown),
  );
  expect(unused).toEqual([]);
});
