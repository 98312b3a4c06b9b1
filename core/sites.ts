/**
 * A host pattern is a host name (`lemonde.fr`), which also means its subdomains, or one
 * with a leading `*.` (`*.blogspot.com`), which means the subdomains only.
 */
export function hostMatches(host: string, pattern: string): boolean {
  const wanted = normalizeHost(pattern);
  const actual = normalizeHost(host);
  if (wanted === '' || actual === '') return false;
  if (wanted.startsWith('*.')) return actual.endsWith(wanted.slice(1));
  return actual === wanted || actual.endsWith(`.${wanted}`);
}

export function hostIsListed(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => hostMatches(host, pattern));
}

/** What a reader may type or paste (`https://www.lemonde.fr/…`, `LeMonde.fr`) as a pattern; `undefined` when it is none. */
export function parseHostPattern(typed: string): string | undefined {
  const bare = normalizeHost(typed.replace(/^[a-z*]+:\/\//i, '').replace(/[/?#:].*$/s, ''));
  return /^(?:\*\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u.test(bare) ? bare : undefined;
}

/**
 * The browser's own pattern for the pages of the hosts that a pattern means. `undefined` for one that
 * browsers have none for: subdomains only, or what is no host name.
 */
export function matchPatternOf(pattern: string): string | undefined {
  const host = normalizeHost(pattern);
  if (/^\d+(?:\.\d+){3}$/.test(host)) return `*://${host}/*`;
  return /^(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*$/.test(host) ? `*://*.${host}/*` : undefined;
}

/** A news site of `data/news-sites.tsv`. */
export interface NewsSite {
  readonly domain: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The country an outlet writes from: its entry in the list of news sites, else its national domain. */
export function outletCountry(host: string, sites: readonly NewsSite[]): string | undefined {
  const site = sites.find(({ domain }) => hostMatches(host, domain));
  if (site !== undefined) return site.country;
  const top = /\.([a-z]{2})$/.exec(normalizeHost(host))?.[1];
  return top === undefined ? undefined : (NATIONAL_DOMAIN_ALIASES[top] ?? top.toUpperCase());
}

/** National top-level domains that are not the country's ISO code. */
const NATIONAL_DOMAIN_ALIASES: Readonly<Record<string, string>> = { uk: 'GB' };

function normalizeHost(host: string): string {
  return host.trim().toLowerCase().replace(/\.$/, '');
}
