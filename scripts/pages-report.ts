/**
 * `node scripts/run.mjs pages-report DIR`: how much of the articles in a folder of saved
 * pages is found. DIR holds `index.tsv` (columns file, lang, gt_kind, gt_file …) and the
 * pages; a table per page goes to `.reports/pages.tsv`, the summary to stdout.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticleFromHtml } from '../page/html.ts';
import { textOverlap } from './lib/text-overlap.ts';

interface PageRow {
  readonly file: string;
  readonly lang: string;
  readonly truth: string;
  readonly isArticle: boolean;
  readonly characters: number;
  readonly found?: number;
  readonly outside?: number;
  readonly milliseconds: number;
}

const REPORT = '.reports/pages.tsv';

function main(directory: string | undefined): void {
  if (directory === undefined) throw new Error('usage: pages-report DIR, a folder with index.tsv');
  const rows = readIndex(join(directory, 'index.tsv')).map((entry) => readPage(directory, entry));
  mkdirSync('.reports', { recursive: true });
  writeFileSync(REPORT, table(rows));
  for (const truth of [...new Set(rows.map((row) => row.truth))]) console.log(summary(truth, rows));
  console.log(
    `${rows.length} pages, ${rows.filter(({ isArticle }) => isArticle).length} with an article; table in ${REPORT}`,
  );
}

function readIndex(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

function readPage(directory: string, entry: Record<string, string>): PageRow {
  const html = readFileSync(join(directory, entry.file ?? ''), 'utf8');
  const start = performance.now();
  const article = readArticleFromHtml(html);
  const milliseconds = performance.now() - start;
  const truthFile = entry.gt_file ?? '';
  const isText = truthFile.endsWith('.txt');
  const overlap = isText ? textOverlap(readFileSync(join(directory, truthFile), 'utf8'), article.text) : {};
  return {
    file: entry.file ?? '',
    lang: entry.lang ?? '',
    truth: isText ? (entry.gt_kind ?? '') : 'none',
    isArticle: article.isArticle,
    characters: article.text.length,
    milliseconds,
    ...overlap,
  };
}

function table(rows: readonly PageRow[]): string {
  const head = 'file\tlang\tground truth\tarticle\tcharacters\tfound\toutside\tms';
  const lines = rows.map((row) =>
    [
      row.file,
      row.lang,
      row.truth,
      row.isArticle ? 'yes' : 'no',
      row.characters,
      percent(row.found),
      percent(row.outside),
      row.milliseconds.toFixed(0),
    ].join('\t'),
  );
  return `${[head, ...lines].join('\n')}\n`;
}

function summary(truth: string, rows: readonly PageRow[]): string {
  const own = rows.filter((row) => row.truth === truth);
  const found = own.flatMap((row) => row.found ?? []);
  const outside = own.flatMap((row) => row.outside ?? []);
  if (found.length === 0) return `${truth}: ${own.length} pages`;
  const good = own.filter((row) => (row.found ?? 0) >= 0.95 && (row.outside ?? 1) <= 0.05).length;
  return (
    `${truth}: ${own.length} pages, found median ${percent(median(found))} mean ${percent(mean(found))}, ` +
    `outside median ${percent(median(outside))} mean ${percent(mean(outside))}, both good on ${good}`
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number | undefined): string {
  return share === undefined ? '' : `${(share * 100).toFixed(1)} %`;
}

main(process.argv[2]);
