import { quantile } from './cost.ts';
import type { Visit } from './visit.ts';

/** One page, loaded without and with the extension. */
export interface Row {
  readonly browser: string;
  readonly file: string;
  readonly without: Visit | undefined;
  readonly visited: Visit | undefined;
  /** Further loads without it, of a page that seemed to do more with it. */
  readonly again?: readonly Visit[] | undefined;
  /** Why there is no visit. */
  readonly error?: string;
}

const HEAD =
  'browser\tfile\tstatus\tmarks\telements\tlayout\tchanges\textra requests\tcomplaints\tcpu ms\tlongest slice ms\tslices\theap kB\tnote';

export function tableOf(rows: readonly Row[]): string {
  return `${[HEAD, ...rows.map(lineOf)].join('\n')}\n`;
}

function lineOf(row: Row): string {
  const { visited } = row;
  const cost = visited?.cost;
  return [
    row.browser,
    row.file,
    visited?.status ?? '',
    visited?.marks ?? '',
    visited?.layout.elements ?? '',
    layoutOf(row),
    visited?.changes.length ?? '',
    extraOf(row, 'requests').length,
    extraOf(row, 'complaints').length,
    cost?.total.toFixed(1) ?? '',
    cost?.longest.toFixed(1) ?? '',
    cost?.slices ?? '',
    heapOf(row)?.toFixed(0) ?? '',
    [row.error, ...extraOf(row, 'requests'), ...extraOf(row, 'complaints'), ...(visited?.changes ?? [])]
      .filter(Boolean)
      .join(' | ')
      .slice(0, 300),
  ].join('\t');
}

/** How a page is laid out with the extension; `unsteady` when its loads without it differ among themselves as well. */
export function layoutOf({ without, visited, again = [] }: Row): 'same' | 'unsteady' | 'DIFFERENT' {
  if (without === undefined || visited === undefined) return 'DIFFERENT';
  const loads = [without, ...again];
  if (isSame(without, visited)) return 'same';
  return loads.some((load) => !isSame(load, without)) ? 'unsteady' : 'DIFFERENT';
}

function isSame(a: Visit, b: Visit): boolean {
  return a.layout.sum === b.layout.sum && a.layout.elements === b.layout.elements;
}

/** Whether a page did anything with the extension that is not known to come and go by itself. */
export function isSuspect(row: Row): boolean {
  return layoutOf(row) === 'DIFFERENT' || hasExtras(row);
}

function hasExtras(row: Row): boolean {
  return extraOf(row, 'requests').length + extraOf(row, 'complaints').length > 0;
}

/**
 * What browsers say of a page cut off from its network and its scripts, as in this report, sooner
 * or later with or without us: its pictures, scripts and style sheets do not come.
 */
const OF_THE_PAGE =
  /preloaded using link preload|Failed to load resource|Loading failed for|OpaqueResponseBlocking|script-src/;

/**
 * What a page asked for, or what consoles said, only while the extension was there. What comes in one
 * load without it and not in another comes and goes by itself.
 */
export function extraOf({ without, visited, again = [] }: Row, what: 'requests' | 'complaints'): string[] {
  const usual = new Set([without, ...again].flatMap((visit) => visit?.[what] ?? []));
  return (visited?.[what] ?? []).filter((entry) => !usual.has(entry) && !OF_THE_PAGE.test(entry));
}

/** Memory the extension took in the page (kB); another load of the same page may differ by some. */
function heapOf({ without, visited }: Row): number | undefined {
  if (without?.heap === undefined || visited?.heap === undefined) return undefined;
  return (visited.heap - without.heap) / 1_000;
}

export function summaryOf(browser: string, all: readonly Row[]): string {
  const rows = all.filter((row) => row.browser === browser);
  const count = (wanted: (row: Row) => boolean) => rows.filter(wanted).length;
  const costs = rows.flatMap(({ visited }) => visited?.cost ?? []);
  const lines = [
    `${browser}: ${rows.length} pages, ${count(({ visited }) => (visited?.marks ?? 0) > 0)} with marks, ${count(({ error }) => error !== undefined)} not loaded`,
    `  layout the same on ${count((row) => layoutOf(row) === 'same')}, unsteady by itself on ${count((row) => layoutOf(row) === 'unsteady')}; changes of the document on ${count(({ visited }) => (visited?.changes.length ?? 0) > 0)}; ` +
      `extra requests on ${count((row) => extraOf(row, 'requests').length > 0)}; complaints on ${count((row) => extraOf(row, 'complaints').length > 0)}`,
  ];
  // Only Chromium tells, and of every page that was opened in it.
  const told = count(({ visited }) => visited?.status !== undefined);
  if (told > 0)
    lines.push(`  our script ran on ${costs.length} of ${told}${costs.length === 0 ? ': 0 ms a page' : ''}`);
  if (costs.length > 0) lines.push(`  own thread, processor time: ${figures(costs.map(({ total }) => total))} a page`);
  if (costs.length > 0) lines.push(`  longest slice: ${figures(costs.map(({ longest }) => longest))}`);
  const heaps = rows.flatMap((row) => heapOf(row) ?? []);
  if (heaps.length > 0)
    lines.push(`  memory: median ${quantile(heaps).toFixed(0)} kB, p95 ${quantile(heaps, 0.95).toFixed(0)} kB`);
  return lines.join('\n');
}

function figures(values: readonly number[]): string {
  const [median, p95, most] = [quantile(values), quantile(values, 0.95), Math.max(...values)];
  return `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, most ${most.toFixed(1)} ms`;
}
