import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchJson, PATIENT, UpdateError } from '../../../scripts/data-update/polite-fetch.ts';
import { progressBar } from '../../../scripts/data-update/progress.ts';

const QUICK = { firstWait: 4, longestWait: 10, attempts: 4 };
let server: Server | undefined;

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
}

/** Answers with each status in turn, then with 200. */
function inTurn(statuses: readonly number[], headers: Record<string, string> = {}): RequestListener {
  const left = [...statuses];
  return (_request, response) => {
    const status = left.shift() ?? 200;
    response.writeHead(status, status === 200 ? {} : headers);
    response.end('{"fine":true}');
  };
}

async function waitsOf(url: string, patience = QUICK): Promise<readonly string[]> {
  const notes: string[] = [];
  await fetchJson(
    url,
    (answer) => answer,
    patience,
    (text) => notes.push(text),
  );
  return notes;
}

describe('fetching politely', () => {
  it('says nothing and waits for nothing when the server answers', async () => {
    expect(await waitsOf(await serve(inTurn([])))).toEqual([]);
  });

  it('says who is asking', async () => {
    let agent = '';
    const url = await serve((request, response) => {
      agent = request.headers['user-agent'] ?? '';
      response.end('{}');
    });
    await waitsOf(url);
    expect(agent).toMatch(/^ReperesDataUpdate\/\d.*\(.+\)/);
  });

  it('doubles its wait each time, up to the longest', async () => {
    const patience = { firstWait: 100, longestWait: 300, attempts: 4 };
    const notes = await waitsOf(await serve(inTurn([500, 502, 503])), patience);
    expect(notes.map((note) => /again in (.*) s/.exec(note)?.[1])).toEqual(['0.1', '0.2', '0.3']);
  });

  it('waits as long as Retry-After says, in seconds or until a date', async () => {
    const started = performance.now();
    await waitsOf(await serve(inTurn([429], { 'retry-after': '0.2' })));
    expect(performance.now() - started).toBeGreaterThanOrEqual(195);
    server?.closeAllConnections();
    server?.close();
    const past = await waitsOf(await serve(inTurn([503], { 'retry-after': new Date(0).toUTCString() })));
    expect(past[0]).toContain('again in 0.0 s');
  });

  it.each([400, 403, 404])('does not ask again after %i', async (status) => {
    const url = await serve(inTurn([status]));
    await expect(
      fetchJson(
        url,
        (answer) => answer,
        QUICK,
        () => {},
      ),
    ).rejects.toThrow(UpdateError);
  });

  it('gives up after its last attempt', async () => {
    const url = await serve(inTurn([500, 500, 500, 500]));
    await expect(
      fetchJson(
        url,
        (answer) => answer,
        QUICK,
        () => {},
      ),
    ).rejects.toThrow('4 times');
  });

  it('asks again for an answer that is not the whole of it', async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked++;
      response.end(JSON.stringify({ asked }));
    });
    const accept = (answer: unknown) => ((answer as { asked: number }).asked > 2 ? answer : undefined);
    expect(await fetchJson(url, accept, QUICK, () => {})).toEqual({ asked: 3 });
  });

  it('tells an error of the API for good from one that passes', async () => {
    const url = await serve((_request, response) => response.end('{"error":{"code":"no-such-entity"}}'));
    await expect(
      fetchJson(
        url,
        (answer) => answer,
        QUICK,
        () => {},
      ),
    ).rejects.toThrow('no-such-entity');
  });

  it('is patient for minutes with the real server', () => {
    const waits = Array.from({ length: PATIENT.attempts - 1 }, (_, at) =>
      Math.min(PATIENT.longestWait, PATIENT.firstWait * 2 ** at),
    );
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(60_000);
  });
});

describe('progress', () => {
  function written(isTTY: boolean, steps: readonly (readonly [number, number])[]): string {
    let text = '';
    const bar = progressBar({ isTTY, write: (part: string) => (text += part) });
    for (const [done, total] of steps) bar.show(done, total);
    return text;
  }

  it('stays on one line in a terminal and ends it when done', () => {
    expect(
      written(true, [
        [0, 2],
        [1, 2],
        [2, 2],
      ]),
    ).toBe(`\r[${'.'.repeat(30)}] 0/2\r[${'#'.repeat(15)}${'.'.repeat(15)}] 1/2\r[${'#'.repeat(30)}] 2/2\n`);
  });

  it('writes a line for each tenth elsewhere', () => {
    const steps = Array.from({ length: 101 }, (_, done) => [done, 100] as const);
    expect(written(false, steps).trim().split('\n')).toHaveLength(11);
  });

  it('has nothing to do and says so', () => {
    expect(written(false, [[0, 0]])).toBe('0/0\n');
  });
});
