import { type Entity, type ItemId, WBK } from 'wikibase-sdk';
import type { RefreshedEntity } from '../../core/knowledge/update/refreshed.ts';
import { fetchJson, type Patience } from './polite-fetch.ts';
import { readEntity } from './read-entity.ts';

/** What `wbgetentities` gives in one request. */
export const BATCH = 50;
/** Seconds the database replicas may lag before the server asks us to wait: Wikidata's advice to bots. */
const MAX_LAG = 5;

/** Those who head a state or its government now, and the states themselves. */
const POSTS_QUERY = `SELECT DISTINCT ?id WHERE {
  ?state wdt:P31/wdt:P279* wd:Q3624078 .
  { ?state wdt:P35 ?id } UNION { ?state wdt:P6 ?id } UNION { BIND(?state AS ?id) }
}`;

/** Where to ask: the API and the query service of one Wikibase. */
export interface Endpoint {
  readonly instance: string;
  readonly sparql: string;
}

export const WIKIDATA: Endpoint = {
  instance: 'https://www.wikidata.org',
  sparql: 'https://query.wikidata.org/sparql',
};

/** Answers the two questions of an update; polite by construction: one request at a time. */
export interface WikidataClient {
  /** Ids of states and of who governs them. */
  postHolders(): Promise<readonly string[]>;
  /** At most `BATCH` entities; deleted ones are left out. */
  entities(ids: readonly string[]): Promise<readonly RefreshedEntity[]>;
}

export function createClient(
  endpoint: Endpoint,
  properties: readonly string[],
  patience: Patience,
  note: (text: string) => void,
): WikidataClient {
  const wikibase = WBK({ instance: asUrl(endpoint.instance), sparqlEndpoint: asUrl(endpoint.sparql) });
  return {
    postHolders: () => fetchJson(wikibase.sparqlQuery(POSTS_QUERY), readIds, patience, note),
    async entities(ids) {
      const url = wikibase.getEntities({
        ids: ids as ItemId[],
        languages: ['fr', 'en'],
        props: ['labels', 'aliases', 'claims'],
      });
      const found = await fetchJson(`${url}&maxlag=${MAX_LAG}`, (answer) => readAll(answer, ids), patience, note);
      return found.flatMap((entity) => readEntity(entity, properties) ?? []);
    },
  };
}

function asUrl(address: string): `http${string}` {
  if (!/^https?:\/\//.test(address)) throw new Error(`"${address}" is no http address.`);
  return address as `http${string}`;
}

function readIds(answer: unknown): readonly string[] | undefined {
  const bindings = (answer as { results?: { bindings?: readonly { id?: { value?: string } }[] } }).results?.bindings;
  return bindings?.flatMap(({ id }) => /Q\d+$/.exec(id?.value ?? '')?.[0] ?? []);
}

/** All entities asked for, under the id we asked by; `undefined` when one is not there, so that we ask again. */
function readAll(answer: unknown, ids: readonly string[]): readonly Entity[] | undefined {
  const { entities } = answer as { entities?: Readonly<Record<string, Entity & Redirected>> };
  if (!entities) return undefined;
  const byId = new Map(
    Object.values(entities).map((entity): [string, Entity] => [entity.redirects?.from ?? entity.id, entity]),
  );
  const found = ids.map((id) => entities[id] ?? byId.get(id));
  if (found.some((entity) => entity === undefined)) return undefined;
  return found.flatMap((entity, at) => (entity ? [{ ...entity, id: ids[at] } as Entity] : []));
}

/** An id that was merged into another is answered with the other's contents. */
interface Redirected {
  readonly redirects?: { readonly from: string; readonly to: string };
}
