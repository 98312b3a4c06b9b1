import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isEntityId } from '../../core/model.ts';

interface Line {
  readonly id: string;
  readonly facts?: readonly { readonly p: string; readonly v: unknown; readonly src: string }[];
}

const data = new URL('../../data/', import.meta.url);
const curated = new URL('curated/', data);
const files = readdirSync(curated).filter((name) => name.endsWith('.jsonl'));

function lines(url: URL): string[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function table(url: URL): string[][] {
  return lines(url).map((line) => line.split('\t'));
}

function records(file: string): Line[] {
  return lines(new URL(file, curated)).map((line) => JSON.parse(line) as Line);
}

/** The first column of a table of `data/` and of its counterpart in `data/curated/`. */
function keys(name: string): Set<string> {
  return new Set([...table(new URL(name, data)), ...table(new URL(name, curated))].map(([key = '']) => key));
}

function order(a: string, b: string): number {
  const [left, right] = [a, b].map((id) => (id.startsWith('Q') ? Number(id.slice(1)) : Number.POSITIVE_INFINITY));
  if (left === right || left === undefined || right === undefined) {
    return a < b ? -1 : 1;
  }
  return left - right;
}

const facts = files.flatMap((file) =>
  records(file).flatMap(({ id, facts = [] }) => facts.map((fact) => ({ id, fact }))),
);

it.each(files)('%s is sorted by id, and short enough to read', (file) => {
  const ids = records(file).map(({ id }) => id);
  expect(ids.filter((id) => !isEntityId(id))).toEqual([]);
  expect(ids).toEqual(ids.toSorted(order));
  expect(ids.length).toBeLessThanOrEqual(400);
});

it('no entity is written twice', () => {
  const seen = files.flatMap((file) => records(file).map(({ id }) => id));
  expect(seen.filter((id, index) => seen.indexOf(id) !== index)).toEqual([]);
});

it('every fact names a known source and the day it was looked up', () => {
  const sources = keys('sources.tsv');
  const wrong = facts.filter(({ fact }) => {
    const [key = '', date = ''] = fact.src.split('@');
    return !(sources.has(key) && /^\d{4}(-\d{2}){0,2}$/.test(date));
  });
  expect(wrong).toEqual([]);
});

it('every fact uses a known property and a known term', () => {
  const [properties, terms] = [keys('properties.tsv'), keys('terms.tsv')];
  const wrong = facts.filter(({ fact }) => {
    const value = fact.v as { readonly t?: string };
    return !properties.has(fact.p) || (value.t !== undefined && !terms.has(value.t));
  });
  expect(wrong).toEqual([]);
});

it('the news sites are bare host names, each once', () => {
  const [header, ...rows] = table(new URL('news-sites.tsv', data));
  const domains = rows.map(([domain = '']) => domain);
  expect(header).toEqual(['domain', 'name', 'country', 'language', 'kind']);
  expect(domains.length).toBeGreaterThanOrEqual(300);
  expect(domains.filter((domain) => !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(domain))).toEqual([]);
  expect(new Set(domains).size).toBe(domains.length);
  expect(rows.filter((row) => row.length !== 5)).toEqual([]);
});

it('the list of names most printed has no name twice in the same sense', () => {
  const [header, ...rows] = table(new URL('coverage/names.tsv', data));
  const senses = rows.map(([name, language, kind]) => `${name} ${language} ${kind}`);
  expect(header).toEqual(['name', 'language', 'kind', 'note']);
  expect(senses.filter((sense, index) => senses.indexOf(sense) !== index)).toEqual([]);
});
