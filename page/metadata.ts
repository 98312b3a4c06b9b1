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

/** The attributes that name what a `<meta>` says, the one that counts first. */
const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

/** A date that there can be: `Date.parse` would be asked for nothing else, and its first use on a page is dear. */
const DATE = /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))/;

/** Where most pages say it. */
const USUAL_DATE = 'article:published_time';
/** Names by which pages ask tools to stay away. */
const ASKING = ['reperes', 'google'];
/** One look, which mostly is enough: a page has dozens of other `<meta>`, which the browser passes over by itself. */
const USUAL = `meta[property="${USUAL_DATE}"],meta[name="reperes" i],meta[name="google" i]`;

export function readMetadata(document: Document): Metadata {
  const usual = readMetas(document, [USUAL_DATE, ...ASKING], USUAL);
  const date = firstDate([usual.get(USUAL_DATE)]) ?? dateOf(document);
  return { date, optedOut: isOptedOut(document, usual) };
}

type Metas = ReadonlyMap<string, string>;

/** What the `<meta>` of these names say, by lower-case name. */
function readMetas(document: Document, names: readonly string[], selector = selectorOf(names)): Metas {
  const metas = new Map<string, string>();
  for (const meta of document.head?.querySelectorAll(selector) ?? []) {
    const name = nameOf(meta)?.toLowerCase() ?? '';
    if (!names.includes(name) || metas.has(name)) continue;
    const content = meta.getAttribute('content');
    if (content !== null) metas.set(name, content);
  }
  return metas;
}

function nameOf(meta: Element): string | null {
  for (const attribute of NAMING) {
    const name = meta.getAttribute(attribute);
    if (name !== null) return name;
  }
  return null;
}

/** Any of these names, however a page gives it; the browser picks them out of dozens in a hundredth of the time. */
function selectorOf(names: readonly string[]): string {
  return names.flatMap((name) => NAMING.map((attribute) => `meta[${attribute}="${name}" i]`)).join();
}

/** Lower-case language code without region (`fr`), as declared by the page. */
export function declaredLanguage(document: Document): string | undefined {
  const metas = readMetas(document, ['content-language', 'og:locale']);
  const declared =
    document.documentElement.getAttribute('lang') ||
    document.body?.getAttribute('lang') ||
    metas.get('content-language') ||
    metas.get('og:locale');
  return /^[a-z]{2,3}/.exec(declared?.trim().toLowerCase() ?? '')?.[0];
}

/** Publication date: what the head says plainly, or what has to be taken apart first. */
function dateOf(document: Document): string | undefined {
  const metas = readMetas(document, DATE_KEYS);
  return (
    firstDate(DATE_KEYS.map((key) => metas.get(key))) ?? firstDate(structuredDates(document)) ?? shownDate(document)
  );
}

function structuredDates(document: Document): unknown[] {
  const objects = jsonLdObjects(document);
  return [...objects.filter(isArticleObject), ...objects].map(({ datePublished }) => datePublished);
}

function shownDate(document: Document): string | undefined {
  const time = document.querySelector('article time[datetime], time[itemprop="datePublished"]');
  return firstDate([time?.getAttribute('datetime')]);
}

function firstDate(stated: readonly unknown[]): string | undefined {
  for (const value of stated) {
    const date = typeof value === 'string' ? DATE.exec(value)?.[1] : undefined;
    if (date !== undefined) return date;
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
