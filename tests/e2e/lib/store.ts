import { type Page, until } from './reader.ts';

interface ExtensionPage {
  readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<Record<string, string>> } } };
}

/** Runs in a page of the extension: what the store holds under a key, or `null`. */
export async function readStored(key: string): Promise<string | null> {
  const { chrome } = globalThis as unknown as ExtensionPage;
  return (await chrome.storage.local.get(key))[key] ?? null;
}

/** Waits until the store holds this under a key; `null` for nothing. */
export function stored(options: Page, key: string, wanted: unknown): Promise<boolean> {
  return until(`${JSON.stringify(wanted)} under ${key}`, async () => {
    return JSON.stringify(await options.evaluate(readStored, key)) === JSON.stringify(wanted);
  });
}
