import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Contender } from './measure.ts';

const FOLDER = resolve('scripts/bench');
const load = createRequire(`${FOLDER}/package.json`);

/** Brings the peers in: they are for this command alone. */
export function installPeers(): void {
  if (existsSync(`${FOLDER}/node_modules`)) return;
  process.stderr.write('bench: installing the peers (npm ci in scripts/bench) …\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm ci in scripts/bench did not succeed; the reason is above.');
}

interface FlashText {
  addKeyword(name: string): void;
  extractKeywords(text: string): unknown[];
}
interface AhoCorasickNode {
  match(text: string): unknown[];
}
interface Monyone {
  matchInText(text: string): unknown[];
}
interface WinkNlp {
  learnCustomEntities(
    rules: readonly { name: string; patterns: readonly string[] }[],
    options: { matchValue: boolean },
  ): void;
  readDoc(text: string): { customEntities(): { length(): number } };
}
interface Compromise {
  (text: string): { lookup(trie: unknown): { length: number } };
  buildTrie(names: readonly string[]): unknown;
}
interface Fuse {
  search(query: string): unknown[];
}

const flashtext: Contender = {
  name: 'flashtext.js',
  build(names) {
    const FlashTextProcessor = load('flashtext.js') as new () => FlashText;
    const keywords = new FlashTextProcessor();
    for (const name of names) keywords.addKeyword(name);
    return (text) => keywords.extractKeywords(text).length;
  },
};

/** Longest word of the names looked for, like our own limit. */
const MAX_GRAM = 6;

const ngrams: Contender = {
  name: 'token n-grams in a Set',
  build(names) {
    const known = new Set(names.map((name) => name.toLowerCase()));
    return (text) => {
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      let found = 0;
      for (let i = 0; i < words.length; i++) {
        for (let n = Math.min(MAX_GRAM, words.length - i); n > 0; n--) {
          if (known.has(words.slice(i, i + n).join(' '))) found++;
        }
      }
      return found;
    };
  },
};

const ahoCorasickNode: Contender = {
  name: 'aho-corasick-node',
  build(names) {
    const { builder } = load('aho-corasick-node') as {
      builder(): { add(name: string): void; build(): AhoCorasickNode };
    };
    const built = builder();
    for (const name of names) built.add(name);
    const automaton = built.build();
    return (text) => automaton.match(text).length;
  },
};

const monyone: Contender = {
  name: '@monyone/aho-corasick',
  build(names) {
    const { AhoCorasick } = load('@monyone/aho-corasick') as { AhoCorasick: new (names: readonly string[]) => Monyone };
    const automaton = new AhoCorasick(names);
    return (text) => automaton.matchInText(text).length;
  },
};

/**
 * The no-break spaces that wink-nlp 2.4 knows (tokenizer.js). It notes those before each token in a list which
 * `readDoc` makes and `learnCustomEntities` does not, and throws: « Batman : Le Défi ».
 */
const NO_BREAK = /[\u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/;

const wink: Contender = {
  name: 'wink-nlp custom entities',
  takes: (name) => !NO_BREAK.test(name),
  build(names) {
    const winkNlp = load('wink-nlp') as (model: unknown, pipe: readonly string[]) => WinkNlp;
    const nlp = winkNlp(load('wink-eng-lite-web-model'), ['cer']);
    nlp.learnCustomEntities([{ name: 'entity', patterns: names.map((name) => name.toLowerCase()) }], {
      matchValue: true,
    });
    return (text) => nlp.readDoc(text.toLowerCase()).customEntities().length();
  },
};

const compromise: Contender = {
  name: 'compromise lookup',
  build(names) {
    const nlp = load('compromise/one') as Compromise;
    const trie = nlp.buildTrie(names.map((name) => name.toLowerCase()));
    return (text) => nlp(text).lookup(trie).length;
  },
};

export const EXACT_PEERS: readonly Contender[] = [flashtext, ngrams, ahoCorasickNode, monyone, wink, compromise];

/** Fuse over the whole list, once for each of some name-like spans of the text. */
export function plainFuse(names: readonly string[]): (spans: readonly string[]) => number {
  const Fuse = (load('fuse.js') as { default?: unknown }).default ?? load('fuse.js');
  const fuse = new (Fuse as new (names: readonly string[], options: object) => Fuse)(names, { threshold: 0.2 });
  return (spans) => spans.filter((span) => fuse.search(span).length > 0).length;
}
