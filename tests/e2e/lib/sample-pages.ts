import { readFileSync } from 'node:fs';
import type { Network } from './network.ts';
import { callSource } from './reader.ts';

/** A name in one of our sample articles, in reading order. */
export interface ExpectedMention {
  readonly text: string;
  readonly entity: string;
  /** Names in headings and links are linked, but not marked unless the reader wants it. */
  readonly where: 'text' | 'heading' | 'link';
}

/** What tests/pages/NAME.json says about tests/pages/NAME.html. */
export interface SamplePage {
  readonly page: string;
  readonly url: string;
  readonly language: 'fr' | 'en';
  readonly date: string;
  /** Names on the page that must not be marked: outside the article, or of nobody we know. */
  readonly nil: readonly string[];
  readonly mentions: readonly ExpectedMention[];
}

const PAGES = new URL('../../pages/', import.meta.url);

export function readSample(name: 'sommet' | 'summit'): SamplePage {
  return JSON.parse(readText(`${name}.json`)) as SamplePage;
}

export function readText(file: string): string {
  return readFileSync(new URL(file, PAGES), 'utf8');
}

/**
 * Publishes a sample article under its news host, with its style sheet and picture;
 * answers all addresses that the page itself asks for.
 */
export function publishSample(network: Network, sample: SamplePage): readonly string[] {
  return publishHtml(network, sample.url, readText(sample.page));
}

/** Publishes any of our pages with the observer of changes in it. */
export function publishHtml(network: Network, url: string, html: string): readonly string[] {
  // Nothing may follow the script: what the parser adds after it would be noted as a change.
  network.publish(url, `${html.trim()}<script>${callSource(observeChanges, [])}</script>`);
  const { origin } = new URL(url);
  const used = Object.entries(PARTS).filter(([file]) => html.includes(`"/${file}"`));
  const parts = used.map(([file, type]) =>
    network.publish(`${origin}/${file}`, readText(file), { 'content-type': type }),
  );
  return [url, ...parts];
}

/** What our pages are made of besides their HTML. */
const PARTS = { 'news.css': 'text/css', 'photo.svg': 'image/svg+xml' };

/**
 * Runs in the page as its last script, before any extension: notes every change of the
 * document from then on. Plain enough to be understood by its source alone.
 */
function observeChanges() {
  const changes: string[] = [];
  Object.assign(window, { changes });
  const record = (records: MutationRecord[]) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      const nodes = Array.from(addedNodes).concat(Array.from(removedNodes));
      changes.push([type, target.nodeName, ...nodes.map((node) => node.nodeName)].join(' ').toLowerCase());
    }
  };
  new MutationObserver(record).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}
