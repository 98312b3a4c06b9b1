import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { allFlags } from './scripts/lib/flags.ts';
import { pageScript } from './scripts/lib/page-script.ts';

const DATASET_FILES = ['gazetteer.bin', 'entities.bin', 'facts.bin', 'search.bin', 'manifest.json'];

/** Where the compiled dataset is; the tests of the build point it elsewhere. */
const datasetDir = resolve(process.env.REPERES_DATASET ?? '.dataset');

/** Says which dataset a build holds, so that no copy of another is read (platform/kept-dataset.ts). */
const datasetManifest = resolve(datasetDir, 'manifest.json');
if (existsSync(datasetManifest)) {
  process.env.VITE_DATASET_VERSION = JSON.parse(readFileSync(datasetManifest, 'utf8')).version;
}

/** First column of the list of news sites: where the content script runs without asking. */
function newsMatches(): string[] {
  const [, ...lines] = readFileSync('data/news-sites.tsv', 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => `*://*.${line.split('\t')[0]}/*`);
}

function manifest(browser: string): UserManifest {
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'fr',
    // Where the content script is registered (entrypoints/background/pages.ts), beside what the reader allows.
    host_permissions: newsMatches(),
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['*://*/*'],
    // No address but the extension's own can be reached from its pages and its background.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
    },
    // Letters that Chrome leaves free: one that means something to itself (N, P and R do) it does not give, nor say so.
    commands: {
      toggle: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandToggle__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'reperes@reperes.example',
          // Underlines of the Custom Highlight API need 146; 153 is the current long-term release.
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  };
}

/** Scripts that run in pages, where every millisecond is the page's, and those that a page waits for. */
const WITHOUT_POLYFILL = ['content', 'content-ui', 'background'];

/**
 * Leaves the polyfill out of these scripts: it costs a page one millisecond at each load and the background
 * two to five at each start, and what they use of the API is the same in both browsers without it.
 */
function nativeApi(): Plugin {
  let isNative = false;
  return {
    name: 'reperes:native-api',
    enforce: 'pre',
    configResolved({ define }) {
      isNative = WITHOUT_POLYFILL.some((name) => isEntrypoint(define, name));
    },
    resolveId: (id) =>
      isNative && id.startsWith('@wxt-dev/webextension-polyfill/') ? resolve('platform/native-api.ts') : null,
  };
}

/** Has what every page runs made as cheap as it gets, and does without the build tool's own minifier there. */
function cheapInPages(): Plugin {
  return {
    name: 'reperes:cheap-in-pages',
    config: ({ define }) => (isEntrypoint(define, 'content') ? { build: { minify: false } } : null),
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.fileName === 'content-scripts/content.js')
          chunk.code = await pageScript(chunk.code);
    },
  };
}

function isEntrypoint(define: UserConfig['define'], name: string): boolean {
  return define?.['import.meta.env.ENTRYPOINT'] === JSON.stringify(name);
}

/**
 * Has a page ask at once for what its first script imports later. Chrome shows a popup when its document
 * has loaded: that waits for scripts of the document, and not for these.
 */
function preloadLater(): Plugin {
  return {
    name: 'reperes:preload-later',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, chunk }) => {
        const files = new Set<string>();
        const add = (file: string): void => {
          const part = bundle[file];
          if (part?.type !== 'chunk' || files.has(file)) return;
          files.add(file);
          part.imports.forEach(add);
        };
        chunk?.dynamicImports.forEach(add);
        return [...files].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 96, 48, 32, 16] },
  // Every import is visible: nothing is injected by the build tool.
  imports: false,
  manifestVersion: 3,
  outDir: process.env.REPERES_OUT ?? '.output',
  vite: () => ({
    plugins: [nativeApi(), cheapInPages(), preloadLater()],
    // The oldest browsers we run in (Custom Highlight API); older targets rewrite light-dark() into what shadow roots do not see.
    build: { cssTarget: ['chrome129', 'firefox146'] },
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('platform/quiet-context.ts') } },
  }),
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    // Firefox runs several scripts one after the other; of a worker there is only one.
    'build:manifestGenerated': (_, { background }) => {
      if (background && 'scripts' in background) background.scripts?.unshift('first.js');
    },
    // The matches are data; declared here they stay out of the content script's own bytes.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script') entrypoint.options.matches = newsMatches();
    },
    'build:publicAssets': (_, files) => {
      for (const name of DATASET_FILES)
        if (existsSync(resolve(datasetDir, name)))
          files.push({ absoluteSrc: resolve(datasetDir, name), relativeDest: `dataset/${name}` });
      files.push({ contents: JSON.stringify(allFlags()), relativeDest: 'dataset/flags.json' });
      files.push({ absoluteSrc: resolve('data/news-sites.tsv'), relativeDest: 'dataset/news-sites.tsv' });
      files.push({ absoluteSrc: resolve('assets/world-outline.json'), relativeDest: 'dataset/world-outline.json' });
    },
  },
});
