import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does instead of answering, once for each entry, in order. */
export type Fault = 'error-500' | 'throttled' | 'maxlag' | 'truncated' | 'incomplete' | 'dropped' | 'refused';

export interface ServerOptions {
  /** Raw entities of the API, by id. */
  readonly entities: ReadonlyMap<string, object>;
  readonly posts?: readonly string[];
  readonly faults?: readonly (Fault | undefined)[];
  /** Milliseconds before each answer. */
  readonly delay?: number;
}

export interface LocalWikibase {
  readonly url: string;
  /** Every request for entities, in order. */
  readonly requests: { readonly ids: readonly string[]; readonly maxlag: string; readonly agent: string }[];
  close(): Promise<void>;
}

/** A server that speaks as much of Wikibase's protocol as an update needs, and fails when told to. */
export async function startWikibase(options: ServerOptions): Promise<LocalWikibase> {
  const requests: LocalWikibase['requests'] = [];
  const faults = [...(options.faults ?? [])];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    setTimeout(() => {
      if (url.pathname === '/sparql') return answerPosts(response, options.posts ?? []);
      requests.push(describeRequest(url, request));
      answerEntities(url, response, options.entities, faults.shift());
    }, options.delay ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function describeRequest(url: URL, request: IncomingMessage) {
  return {
    ids: (url.searchParams.get('ids') ?? '').split('|'),
    maxlag: url.searchParams.get('maxlag') ?? '',
    agent: request.headers['user-agent'] ?? '',
  };
}

function answerPosts(response: ServerResponse, ids: readonly string[]): void {
  const bindings = ids.map((id) => ({ id: { type: 'uri', value: `http://www.wikidata.org/entity/${id}` } }));
  json(response, { head: { vars: ['id'] }, results: { bindings } });
}

function answerEntities(
  url: URL,
  response: ServerResponse,
  entities: ReadonlyMap<string, object>,
  fault: Fault | undefined,
): void {
  const ids = (url.searchParams.get('ids') ?? '').split('|');
  const answer = Object.fromEntries(ids.map((id) => [id, entities.get(id) ?? { id, missing: '' }]));
  const body = JSON.stringify({ entities: answer, success: 1 });
  if (fault === 'error-500') fail(response, 503, {});
  else if (fault === 'throttled') fail(response, 429, { 'retry-after': '0.01' });
  else if (fault === 'refused') fail(response, 403, {});
  else if (fault === 'maxlag') json(response, { error: { code: 'maxlag', info: 'Waiting: 6 seconds lagged' } });
  else if (fault === 'dropped') response.destroy();
  else if (fault === 'truncated') response.end(body.slice(0, Math.floor(body.length / 2)));
  else if (fault === 'incomplete') json(response, { entities: withoutFirst(answer), success: 1 });
  else response.end(body);
}

function withoutFirst(answer: Readonly<Record<string, object>>): object {
  return Object.fromEntries(Object.entries(answer).slice(1));
}

function fail(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers);
  response.end('<html>busy</html>');
}

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** A statement of the API about an item or a day. */
export function statement(
  property: string,
  value: string | number,
  options: { readonly since?: string; readonly until?: string; readonly rank?: string } = {},
): object {
  const qualifiers = {
    ...(options.since && { P580: [snak('P580', options.since)] }),
    ...(options.until && { P582: [snak('P582', options.until)] }),
  };
  return {
    mainsnak: snak(property, value),
    type: 'statement',
    id: `x$${property}-${value}`,
    rank: options.rank ?? 'normal',
    ...(Object.keys(qualifiers).length > 0 && { qualifiers, 'qualifiers-order': Object.keys(qualifiers) }),
  };
}

function snak(property: string, value: string | number): object {
  const base = { snaktype: 'value', property };
  if (typeof value === 'number') {
    const amount = { amount: `+${value}`, unit: '1' };
    return { ...base, datatype: 'quantity', datavalue: { type: 'quantity', value: amount } };
  }
  if (value.startsWith('Q')) {
    const id = { 'entity-type': 'item', id: value };
    return { ...base, datatype: 'wikibase-item', datavalue: { type: 'wikibase-entityid', value: id } };
  }
  const precision = { 4: 9, 7: 10 }[value.length] ?? 11;
  const time = `+${`${value}-00-00`.slice(0, 10)}T00:00:00Z`;
  const day = {
    time,
    timezone: 0,
    before: 0,
    after: 0,
    precision,
    calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
  };
  return { ...base, datatype: 'time', datavalue: { type: 'time', value: day } };
}

/** An item of the API. */
export function item(
  id: string,
  labels: { readonly fr?: string; readonly en?: string },
  statements: readonly object[] = [],
  aliases: { readonly fr?: readonly string[]; readonly en?: readonly string[] } = {},
): object {
  const texts = (language: string, value: string) => ({ language, value });
  const claims: Record<string, object[]> = {};
  for (const entry of statements) {
    const { property } = (entry as { mainsnak: { property: string } }).mainsnak;
    claims[property] = [...(claims[property] ?? []), entry];
  }
  return {
    type: 'item',
    id,
    labels: Object.fromEntries(Object.entries(labels).map(([language, value]) => [language, texts(language, value)])),
    aliases: Object.fromEntries(
      Object.entries(aliases).map(([language, values]) => [language, values.map((value) => texts(language, value))]),
    ),
    claims,
  };
}
