/** Why no content script answers in a tab. */
export type Unreachable = 'unseen' | 'browser-page' | 'store' | 'pdf' | 'local-file' | 'no-permission' | 'not-loaded';

/** Hosts where browsers run no extension at all: their own shops. */
const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/**
 * Why a tab does not answer, from its address and from whether we may read its host.
 * Without `activeTab` a browser may hide the address: then it is one of its own pages,
 * or a site we have no permission for.
 */
export function whyUnreachable(address: string | undefined, permitted: boolean): Unreachable {
  const url = address === undefined ? undefined : parse(address);
  if (url === undefined) return address === undefined ? 'unseen' : 'browser-page';
  if (url.protocol === 'file:') return url.pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'local-file';
  if (!/^https?:$/.test(url.protocol)) return 'browser-page';
  if (STORES.includes(url.hostname)) return 'store';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  return permitted ? 'not-loaded' : 'no-permission';
}

/** Host of a web address; `undefined` for other addresses. */
export function webHost(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : parse(address);
  return url !== undefined && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
