import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openGazetteer } from '../../core/gazetteer/open.ts';
import { entityDetails } from '../../core/knowledge/details.ts';
import { type Knowledge, openKnowledge } from '../../core/knowledge/open.ts';
import type { EntityId } from '../../core/model.ts';
import { readSearch } from '../data/open.ts';
import { median, timeOf } from './measure.ts';

/** Entities that cards are made of, evenly spread, and how many of them count as named on one page. */
const CARDS = 2_000;
const ON_PAGE = 100;
const RUNS = 30;
const QUERIES = ['m', 'mac', 'union eur', 'saint', 'zelensky'];

/** What a reader waits for who hovers a name or types one, in milliseconds. */
export function measureRecords(knowledge: Knowledge): readonly string[] {
  const step = Math.max(1, Math.floor(knowledge.count / CARDS));
  const indexes = Array.from({ length: CARDS }, (_, i) => i * step).filter((index) => index < knowledge.count);
  const onPage = indexes.slice(0, ON_PAGE).map((index) => knowledge.idOf(index));
  const card = (id: EntityId) => entityDetails(knowledge, id, { language: 'fr', date: '2026-06-01', onPage });
  const search = readSearch(knowledge);
  // The facts of the last entity asked for are at hand: another one is asked for before.
  const forget = (index: number): unknown => knowledge.factsOf((index + 1) % knowledge.count);
  return [
    spread('the facts of one record', indexes, (index) => knowledge.factsOf(index), forget),
    spread('a whole card', indexes, (index) => card(knowledge.idOf(index)), forget),
    spread('search, a keystroke', QUERIES, (query) => search(query, 'fr', 8)),
  ];
}

/** Opening both artefacts, and their sizes. */
export function measureOpening(directory: string): readonly string[] {
  const files = ['gazetteer.bin', 'knowledge.bin'].map((name) => readFileSync(join(directory, name)));
  const [gazetteer, knowledge] = files.map(({ buffer, byteOffset, byteLength }) =>
    (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength),
  );
  if (gazetteer === undefined || knowledge === undefined) return [];
  const opening = () => [openGazetteer(gazetteer), openKnowledge(knowledge)];
  const sizes = files.map((file) => `${megabytes(file)} MB (${megabytes(gzipSync(file, { level: 9 }))} gzipped)`);
  return [spread('opening both artefacts', [0], opening), `gazetteer ${sizes[0]}, knowledge file ${sizes[1]}`];
}

/** Median and worst, over all, of the shortest run of each. */
function spread<T>(
  what: string,
  all: readonly T[],
  work: (one: T) => unknown,
  before: (one: T) => unknown = () => undefined,
): string {
  const run = (one: T): number => {
    before(one);
    return timeOf(() => work(one));
  };
  const shortest = all.map((one) => Math.min(...Array.from({ length: RUNS }, () => run(one))));
  const worst = Math.max(...shortest);
  return `${what}: median ${median(shortest).toPrecision(2)} ms, worst ${worst.toPrecision(2)} ms`;
}

function megabytes({ length }: { readonly length: number }): string {
  return (length / 1e6).toFixed(2);
}
