/** What the page says about itself. */
export interface Metadata {
  /** Publication date, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** The publisher asks tools like ours to stay away. */
  readonly optedOut: boolean;
}

/** JSON-LD beyond this is a catalogue, not a description of one article. */
const MAX_JSON_LENGTH = 200_000;
const MAX_OBJECTS = 500;

/** Names and properties under which pages state the publication date, the most exact first. */
const DATE_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'date',
  'dc.date.issued',
  'dc.date',
];

export function readMetadata(document: Document): Metadata {
  const metas = readMetas(document);
  return { date: dateOf(document, metas), optedOut: isOptedOut(document, metas) };
}

type Metas = ReadonlyMap<string, string>;

/** The `<meta>` of the head that we have a use for, by lower-case name: a page has dozens of others. */
function readMetas(document: Document): Metas {
  const metas = new Map<string, string>();
  const all = document.head?.getElementsByTagName('meta') ?? [];
  for (let index = 0; index < all.length; index++) {
    const meta = all[index]!;
    const name = nameOf(meta)?.toLowerCase() ?? '';
    if (!KNOWN_METAS.has(name) || metas.has(name)) continue;
    const content = meta.getAttribute('content');
    if (content !== null) metas.set(name, content);
  }
  return metas;
}

function nameOf(meta: Element): string | null {
  return (
    meta.getAttribute('property') ??
    meta.getAttribute('name') ??
    meta.getAttribute('itemprop') ??
    meta.getAttribute('http-equiv')
  );
}

const KNOWN_METAS = new Set([...DATE_KEYS, 'reperes', 'google', 'content-language', 'og:locale']);

/** Lower-case language code without region (`fr`), as declared by the page. */
export function declaredLanguage(document: Document): string | undefined {
  const metas = readMetas(document);
  const declared =
    document.documentElement.getAttribute('lang') ||
    document.body?.getAttribute('lang') ||
    metas.get('content-language') ||
    metas.get('og:locale');
  return /^[a-z]{2,3}/.exec(declared?.trim().toLowerCase() ?? '')?.[0];
}

/** Publication date: what the head says plainly, or what has to be taken apart first. */
function dateOf(document: Document, metas: Metas): string | undefined {
  return firstDate(DATE_KEYS.map((key) => metas.get(key))) ?? firstDate(structuredDates(document));
}

function structuredDates(document: Document): unknown[] {
  const objects = jsonLdObjects(document);
  return [
    ...objects.filter(isArticleObject).map((object) => object.datePublished),
    ...objects.map((object) => object.datePublished),
    document.querySelector('article time[datetime], time[itemprop="datePublished"]')?.getAttribute('datetime'),
  ];
}

function firstDate(stated: readonly unknown[]): string | undefined {
  for (const value of stated) {
    const date = typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})/.exec(value)?.[1] : undefined;
    if (date !== undefined && !Number.isNaN(Date.parse(date))) return date;
  }
  return undefined;
}

/**
 * `<meta name="reperes" content="off">` for us, `notranslate` because a page that no
 * machine may translate has no wish for added context either.
 */
function isOptedOut(document: Document, metas: Metas): boolean {
  return (
    metas.get('reperes')?.toLowerCase() === 'off' ||
    metas.get('google')?.toLowerCase() === 'notranslate' ||
    document.documentElement.getAttribute('translate') === 'no'
  );
}

type JsonObject = Readonly<Record<string, unknown>>;

function isArticleObject(object: JsonObject): boolean {
  return /article|posting|report/i.test(String(object['@type']));
}

/** The top-level objects of all JSON-LD, `@graph` unfolded. Broken JSON is the page's affair and is passed over. */
function jsonLdObjects(document: Document): JsonObject[] {
  const objects: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_JSON_LENGTH || objects.length > MAX_OBJECTS) continue;
    try {
      collectObjects(JSON.parse(text), objects);
    } catch {
      // Nearly one page in ten has JSON-LD that does not parse.
    }
  }
  return objects;
}

function collectObjects(value: unknown, into: JsonObject[]): void {
  const waiting = [value];
  while (waiting.length > 0 && into.length <= MAX_OBJECTS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MAX_OBJECTS));
    else if (typeof next === 'object' && next !== null) {
      const object = next as JsonObject;
      into.push(object);
      if ('@graph' in object) waiting.push(object['@graph']);
    }
  }
}
