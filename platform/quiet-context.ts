/**
 * Takes the place of WXT's context of the same name in the content script (`wxt.config.ts`):
 * WXT's dispatches an event on the document when a script starts, which tells the page's
 * own scripts that the extension is there. Ours tells nobody; a session has its AbortSignal.
 */
export class ContentScriptContext {}
