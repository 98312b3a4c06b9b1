/**
 * What runs in pages. Registered by `pages.ts` and not declared in the manifest: what is declared there
 * runs on every page, also on those where the reader has switched us off.
 */
export const CONTENT_SCRIPT = { js: ['/content-scripts/content.js'], css: ['/content-scripts/content.css'] };

/** Firefox does not let a document's own sheets into the page's shadow roots; a user's it does. */
export const CSS_ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
