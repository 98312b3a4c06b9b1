/** What the page says about itself. */
export interface Metadata {
  /** Lower-case language code without region (`fr`), as declared by the page. */
  readonly language?: string | undefined;
  /** Publication date, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** schema.org types of the page's main objects and its OpenGraph type, lower-case. */
  readonly types: readonly string[];
  /** The publisher asks tools like ours to stay away. */
  readonly optedOut: boolean;
}

/** JSON-LD beyond this is a catalogue, not a description of one article. */
const MAX_JSON_LENGTH = 500_000;
const MAX_OBJECTS = 500;

const DATE_SELECTOR = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="cXenseParse:recs:publishtime"]',
].join(',');

export function readMetadata(document: Document): Metadata {
  const objects = jsonLdObjects(document);
  return {
    language: languageOf(document),
    date: dateOf(document, objects),
    types: typesOf(document, objects),
    optedOut: isOptedOut(document),
  };
}

function languageOf(document: Document): string | undefined {
  const declared =
    document.documentElement.lang ||
    document.body?.lang ||
    content(document, 'meta[http-equiv="content-language" i]') ||
    content(document, 'meta[property="og:locale"]');
  const code = /^[a-z]{2,3}/.exec(declared?.trim().toLowerCase() ?? '')?.[0];
  return code === '' ? undefined : code;
}

function dateOf(document: Document, objects: readonly JsonObject[]): string | undefined {
  const stated = [
    ...objects.filter(isArticleObject).map((object) => object.datePublished),
    ...objects.map((object) => object.datePublished),
    content(document, DATE_SELECTOR),
    document
      .querySelector('article time[datetime], time[itemprop="datePublished"], time[pubdate]')
      ?.getAttribute('datetime'),
  ];
  for (const value of stated) {
    const date = typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})/.exec(value)?.[1] : undefined;
    if (date !== undefined && !Number.isNaN(Date.parse(date))) return date;
  }
  return undefined;
}

function typesOf(document: Document, objects: readonly JsonObject[]): string[] {
  const openGraph = content(document, 'meta[property="og:type"]');
  const schema = objects.flatMap((object) => object['@type']).filter((type) => typeof type === 'string');
  return [...schema, ...(openGraph ? [`og:${openGraph}`] : [])].map((type) => type.toLowerCase());
}

/**
 * `<meta name="reperes" content="off">` for us, `notranslate` because a page that no
 * machine may translate has no wish for added context either.
 */
function isOptedOut(document: Document): boolean {
  return (
    content(document, 'meta[name="reperes" i]')?.toLowerCase() === 'off' ||
    content(document, 'meta[name="google" i]')?.toLowerCase() === 'notranslate' ||
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

function content(document: Document, selector: string): string | undefined {
  return document.querySelector(selector)?.getAttribute('content') ?? undefined;
}
