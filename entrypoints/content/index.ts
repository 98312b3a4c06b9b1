import { defineContentScript } from 'wxt/utils/define-content-script';
import './style.css';
import { readClosedRootsBy } from '../../page/shadow.ts';
import { closedShadowRoot } from '../../platform/closed-shadow-root.ts';
import { Content } from './content.ts';
import { forgetInteraction } from './interactive.ts';

export default defineContentScript({
  // Replaced at build time by the list of news sites (wxt.config.ts).
  matches: ['https://reperes.invalid/*'],
  // By the background, so that a page that is off never gets it.
  registration: 'runtime',
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  noScriptStartedPostMessage: true,
  main: () => startOnce(globalThis),
});

/**
 * An update runs this script in pages that are open, and may meet one that was just loaded with it.
 * The mark is left in the extension's own world, where no page sees it.
 */
function startOnce(world: typeof globalThis & { reperes?: Content }): void {
  if (world.reperes?.isAlive()) return;
  forgetInteraction();
  readClosedRootsBy(closedShadowRoot);
  world.reperes = new Content(document);
  void world.reperes.start();
}
