import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One saved page, ready to be published under its own address. */
export interface SavedPage {
  /** Path in the folder, as the index has it. */
  readonly file: string;
  readonly language: string;
  /** Always https and without a fragment: what the browser will ask for. */
  readonly url: string;
  readonly html: string;
}

/** Reads `index.tsv` (columns file, lang, encoding, url …) and the pages it lists; a page without a usable address gets one of its own. */
export function readSavedPages(directory: string): SavedPage[] {
  const [head = '', ...lines] = readFileSync(join(directory, 'index.tsv'), 'utf8').split('\n').filter(Boolean);
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const entry = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    const { file = '', lang = '', encoding = 'utf-8', url = '' } = entry;
    const html = new TextDecoder(encoding).decode(readFileSync(join(directory, file)));
    return { file, language: lang, url: servedAddress(url, file), html };
  });
}

/** The address under which a page is served: ours is an https server on the usual port. */
export function servedAddress(url: string, file: string): string {
  const fallback = `https://${file.replace(/^.*\/|\.html?$/g, '').toLowerCase()}.example/article`;
  const address = URL.canParse(url) ? new URL(url) : new URL(fallback);
  return `https://${address.hostname}${address.pathname}${address.search}`;
}

/** The same page with what its body holds `times` times over: live pages are larger than saved ones. */
export function repeatBody(html: string, times: number): string {
  const start = html.search(/<body[\s>]/i);
  const open = start === -1 ? -1 : html.indexOf('>', start) + 1;
  const close = html.toLowerCase().lastIndexOf('</body>');
  if (open <= 0 || close < open || times <= 1) return html;
  return html.slice(0, open) + html.slice(open, close).repeat(times) + html.slice(close);
}

/** Every n-th page, so that all languages and sites are among them. */
export function sample<T>(pages: readonly T[], count: number): T[] {
  if (pages.length <= count) return [...pages];
  return Array.from({ length: count }, (_, index) => pages[Math.floor((index * pages.length) / count)]!);
}
