/**
 * The browser's own API, for scripts in pages and the background (`wxt.config.ts`). Chromium has it as `browser` too by now,
 * but makes that anew for each script, which costs a millisecond; `chrome` is there anyway.
 */
export const browser = (globalThis as { readonly browser?: unknown; readonly chrome?: unknown })[
  import.meta.env.FIREFOX ? 'browser' : 'chrome'
];
