import { setTimeout as sleep } from 'node:timers/promises';

/** How patient the client is. Tests make the waits short; nothing else should. */
export interface Patience {
  /** First wait after a failure, in ms; doubles with each further one. */
  readonly firstWait: number;
  /** No wait is longer, in ms, unless the server asks for it. */
  readonly longestWait: number;
  readonly attempts: number;
}

/** Wikidata's own advice: back off from a second, give up after some minutes. */
export const PATIENT: Patience = { firstWait: 1000, longestWait: 60_000, attempts: 8 };

/** Wikimedia asks clients to say who they are: https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy */
const USER_AGENT = `ReperesDataUpdate/0.1 (dataset refresh of a browser extension, run by hand) node/${process.versions.node}`;
const TIMEOUT = 60_000; // ms: SPARQL queries are cut by the server after as long.

/** A server that stays unreachable, or an answer that no retry mends. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError';
}

/** Why an attempt failed, and how long the server wants us to wait. */
class Retry extends Error {
  readonly wait: number | undefined;
  constructor(reason: string, wait?: number) {
    super(reason);
    this.wait = wait;
  }
}

/**
 * Fetches JSON, one request at a time, and tries again after throttling, server errors,
 * lag, dropped connections and truncated answers. `accept` says what is wrong with an
 * answer that is whole JSON and still not what was asked for.
 *
 * @throws UpdateError when patience ends, or the server refuses for good (4xx).
 */
export async function fetchJson<T>(
  url: string,
  accept: (answer: unknown) => T | undefined,
  patience: Patience,
  note: (text: string) => void,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptJson(url, accept);
    } catch (error) {
      if (!(error instanceof Retry)) throw error;
      if (attempt >= patience.attempts) throw new UpdateError(`${error.message}, ${attempt} times; giving up.`);
      const wait = error.wait ?? Math.min(patience.longestWait, patience.firstWait * 2 ** (attempt - 1));
      note(`${error.message}; again in ${(wait / 1000).toFixed(1)} s`);
      await sleep(wait);
    }
  }
}

async function attemptJson<T>(url: string, accept: (answer: unknown) => T | undefined): Promise<T> {
  const { status, headers, body } = await request(url);
  const wait = retryAfter(headers);
  if (status === 429 || status >= 500) throw new Retry(`the server answered ${status}`, wait);
  if (status !== 200) throw new UpdateError(`The server refused with ${status}: ${body.slice(0, 200)}`);
  const answer = parse(body);
  const code = errorCode(answer);
  if (code === 'maxlag' || code === 'ratelimited' || code === 'readonly')
    throw new Retry(`the server is busy (${code})`, wait);
  if (code !== undefined) throw new UpdateError(`The server refused with "${code}".`);
  const accepted = accept(answer);
  if (accepted === undefined) throw new Retry('the answer was incomplete');
  return accepted;
}

async function request(url: string): Promise<{ status: number; headers: Headers; body: string }> {
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': USER_AGENT, accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch (error) {
    throw new Retry(`no answer (${error instanceof Error ? error.message : String(error)})`);
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Retry('the answer was cut short');
  }
}

function errorCode(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return undefined;
  const { error } = answer;
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}

/** Retry-After in ms: seconds or an HTTP date. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
