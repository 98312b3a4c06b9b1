import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Interaction } from '../content/interaction.ts';
import type { InteractiveWorld } from '../content/interactive.ts';

/**
 * The half of the content script that answers the reader: hover machine, card, Preact, words. It joins the
 * half that reads and marks, in the same world, when the reader first points at a name; a page that is only
 * read never pays for it.
 */
export default defineUnlistedScript(() => {
  (globalThis as InteractiveWorld).reperesInteraction = Interaction;
});
