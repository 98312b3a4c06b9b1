import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../../core/knowledge/record.ts';
import { UpdateError } from '../../../scripts/data-update/polite-fetch.ts';
import { type UpdateOptions, updateRecords } from '../../../scripts/data-update/update.ts';
import { type Fault, item, type LocalWikibase, type ServerOptions, startWikibase, statement } from './server.ts';

const TODAY = '2026-11-22';
const SRC = 'dump@2020-09';
const IMPATIENT = { firstWait: 1, longestWait: 5, attempts: 4 };
const PROPERTIES = [
  'key\twikidata\ttype\tlabel_fr\tlabel_en\trelation_fr\trelation_en\torder',
  'position\tP39\tterm\tFonction\tPosition\texerce\tholds\t2',
  'held\tP39\tterm\tA été\tHas been\ta exercé\thas held\t17',
  'occupation\tP106\tterm\tProfession\tOccupation\test\tis\t3',
  'headOfState\tP35\tentity\tChef de l’État\tHead of state\ta pour chef\thas as head\t13',
  'deathDate\tP570\tdate\tMort\tDeath\tmort\tdied\t51',
  'population\tP1082\tnumber\tPopulation\tPopulation\tcompte\thas\t16',
].join('\n');
const TERMS =
  'id\tgroup\ten\tfr_m\tfr_f\tfr_gender\tof\nQ30185\tposition\tmayor\tmaire\tmairesse\t\t\nQ82955\toccupation\tpolitician\thomme politique\tfemme politique\t\t';

let data: string;
let server: LocalWikibase | undefined;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'reperes-update-'));
  mkdirSync(join(data, 'records'));
  writeFileSync(join(data, 'properties.tsv'), PROPERTIES);
  writeFileSync(join(data, 'terms.tsv'), TERMS);
  writeFileSync(
    join(data, 'sources.tsv'),
    'key\tname\turl\tlicence\ndump\tDump\thttps://e.org\tCC0\nwikidata\tWikidata\thttps://e.org\tCC0',
  );
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(data, { recursive: true, force: true });
});

function personOf(number: number, facts: EntityRecord['facts'] = []): EntityRecord {
  const occupation = { p: 'occupation', v: { t: 'Q82955' }, src: SRC };
  return { id: `Q${number}`, kind: 'person', label: `Personne ${number}`, prior: 0.5, facts: [occupation, ...facts] };
}

function writeRecords(records: readonly EntityRecord[]): void {
  writeFileSync(join(data, 'records/person.jsonl'), `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
}

function readText(): string {
  return readFileSync(join(data, 'records/person.jsonl'), 'utf8');
}

function readRecords(): EntityRecord[] {
  return readText()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function serve(options: ServerOptions): Promise<LocalWikibase> {
  server = await startWikibase(options);
  return server;
}

function optionsFor({ url }: LocalWikibase, more: Partial<UpdateOptions> = {}): UpdateOptions {
  return {
    data,
    journal: join(data, 'journal.jsonl'),
    endpoint: { instance: url, sparql: `${url}/sparql` },
    scope: 'all',
    dryRun: false,
    today: TODAY,
    patience: IMPATIENT,
    note: () => {},
    progress: () => {},
    ...more,
  };
}

/** `count` persons, and what the server says of them: everyone became mayor in 2024, every tenth died. */
function crowd(count: number): { records: EntityRecord[]; entities: Map<string, object> } {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const entities = numbers.map((number): [string, object] => {
    const died = number % 10 === 0 ? [statement('P570', '2025-03')] : [];
    const mayor = statement('P39', 'Q30185', { since: '2024-05-01' });
    return [`Q${number}`, item(`Q${number}`, { fr: `Personne ${number}`, en: `Personne ${number}` }, [mayor, ...died])];
  });
  return { records: numbers.map((number) => personOf(number)), entities: new Map(entities) };
}

describe('data:update', () => {
  it('adds an office with its beginning and its source', async () => {
    writeRecords([personOf(1)]);
    const office = statement('P39', 'Q30185', { since: '2024-05-01' });
    await updateRecords(
      optionsFor(await serve({ entities: new Map([['Q1', item('Q1', { fr: 'Personne 1' }, [office])]]) })),
    );
    expect(readRecords()[0]?.facts).toContainEqual({
      p: 'position',
      v: { t: 'Q30185' },
      since: '2024-05-01',
      src: `wikidata@${TODAY}`,
    });
  });

  it('ends an office that Wikidata says has ended', async () => {
    writeRecords([personOf(1, [{ p: 'position', v: { t: 'Q30185' }, since: '2020-07-03', src: SRC }])]);
    const ended = statement('P39', 'Q30185', { since: '2020-07-03', until: '2026-03-28' });
    await updateRecords(optionsFor(await serve({ entities: new Map([['Q1', item('Q1', {}, [ended])]]) })));
    const positions = readRecords()[0]?.facts.filter(({ p }) => p === 'position');
    expect(positions).toMatchObject([{ since: '2020-07-03', until: '2026-03-28' }]);
  });

  it('dates an office that an old dump only knew to have been held', async () => {
    writeRecords([personOf(1, [{ p: 'held', v: { t: 'Q30185' }, src: SRC }])]);
    const office = statement('P39', 'Q30185', { since: '2014', until: '2020' });
    await updateRecords(optionsFor(await serve({ entities: new Map([['Q1', item('Q1', {}, [office])]]) })));
    expect(readRecords()[0]?.facts.filter(({ p }) => p !== 'occupation')).toMatchObject([
      { p: 'position', since: '2014', until: '2020' },
    ]);
  });

  it('keeps a renamed entity findable under its old label', async () => {
    writeRecords([personOf(1)]);
    const renamed = item('Q1', { fr: 'Ada Martin', en: 'Ada Martin' }, [], { fr: ['Mme Martin', 'a', 'مارتان'] });
    await updateRecords(optionsFor(await serve({ entities: new Map([['Q1', renamed]]) })));
    expect(readRecords()[0]).toMatchObject({
      label: 'Ada Martin',
      names: ['Personne 1', { text: 'Mme Martin', lang: 'fr' }],
    });
  });

  it('takes the preferred head of state, and only one that the dataset has', async () => {
    const state: EntityRecord = {
      ...personOf(9),
      kind: 'place',
      facts: [{ p: 'headOfState', v: { e: 'Q1' }, src: SRC }],
    };
    writeRecords([personOf(1), personOf(2), state]);
    const heads = [
      statement('P35', 'Q1'),
      statement('P35', 'Q2', { since: '2026-01-01', rank: 'preferred' }),
      statement('P35', 'Q999'),
    ];
    const entities = new Map([['Q9', item('Q9', {}, heads)]]);
    await updateRecords(optionsFor(await serve({ entities })));
    expect(readRecords()[2]?.facts).toEqual([
      { p: 'headOfState', v: { e: 'Q2' }, since: '2026-01-01', src: `wikidata@${TODAY}` },
    ]);
  });

  it('leaves records alone that Wikidata deleted or says nothing new of, byte for byte', async () => {
    writeRecords([personOf(1), personOf(2)]);
    const before = readText();
    const result = await updateRecords(
      optionsFor(await serve({ entities: new Map([['Q2', item('Q2', { fr: 'Personne 2' })]]) })),
    );
    expect([result.changed, readText()]).toEqual([0, before]);
  });

  it('asks in fifties, politely, only for Wikidata ids', async () => {
    const { records, entities } = crowd(120);
    writeRecords([...records, { ...personOf(1), id: 'x:ada' }]);
    const { requests, ...rest } = await serve({ entities });
    await updateRecords(optionsFor({ requests, ...rest }));
    expect(requests.map(({ ids }) => ids.length)).toEqual([50, 50, 20]);
    expect(requests.every(({ maxlag, agent }) => maxlag === '5' && agent.startsWith('ReperesDataUpdate/'))).toBe(true);
  });

  it('asks by default only for states, holders of posts and of offices, and names holders it does not have', async () => {
    const mayor = personOf(2, [{ p: 'position', v: { t: 'Q30185' }, src: SRC }]);
    writeRecords([personOf(1), mayor, personOf(3)]);
    const { requests, ...rest } = await serve({ entities: new Map(), posts: ['Q3', 'Q777'] });
    const result = await updateRecords(optionsFor({ requests, ...rest }, { scope: 'posts' }));
    expect(requests[0]?.ids).toEqual(['Q2', 'Q3']);
    expect(result.missing).toEqual(['Q777']);
  });

  it('writes nothing on a dry run, and says what it would write', async () => {
    const { records, entities } = crowd(3);
    writeRecords(records);
    const before = readText();
    const result = await updateRecords(optionsFor(await serve({ entities }), { dryRun: true }));
    expect(readText()).toBe(before);
    expect(result.diff).toContain(`  + position: Q30185 [2024-05-01…] (wikidata@${TODAY})`);
    expect(result.diff[0]).toBe('Q1 Personne 1');
  });

  it.each<Fault>(['error-500', 'throttled', 'maxlag', 'truncated', 'incomplete', 'dropped'])(
    'gets the same records after a server that is %s',
    async (fault) => {
      const { records, entities } = crowd(60);
      writeRecords(records);
      const { requests, ...rest } = await serve({ entities, faults: [fault, undefined, fault, fault] });
      const result = await updateRecords(optionsFor({ requests, ...rest }));
      expect([result.changed, requests.length]).toEqual([60, 5]);
    },
  );

  it('gives up on a server that stays broken, and has written nothing', async () => {
    const { records, entities } = crowd(60);
    writeRecords(records);
    const before = readText();
    const broken = await serve({ entities, faults: [undefined, ...Array<Fault>(4).fill('error-500')] });
    await expect(updateRecords(optionsFor(broken))).rejects.toThrow(UpdateError);
    expect(readText()).toBe(before);
  });

  it('does not insist when the server refuses', async () => {
    writeRecords([personOf(1)]);
    const { requests, ...rest } = await serve({ entities: new Map(), faults: ['refused'] });
    await expect(updateRecords(optionsFor({ requests, ...rest }))).rejects.toThrow('403');
    expect(requests.length).toBe(1);
  });

  it('goes on from where it gave up, asking for nothing twice', async () => {
    const { records, entities } = crowd(150);
    writeRecords(records);
    const { requests, ...rest } = await serve({ entities, faults: [undefined, ...Array<Fault>(4).fill('dropped')] });
    await expect(updateRecords(optionsFor({ requests, ...rest }))).rejects.toThrow(UpdateError);
    const before = requests.length;
    const result = await updateRecords(optionsFor({ requests, ...rest }));
    expect([result.changed, requests.length - before]).toEqual([150, 2]);
  });

  it('starts anew when the journal is of another day', async () => {
    const { records, entities } = crowd(50);
    writeRecords(records);
    const { requests, ...rest } = await serve({ entities });
    await updateRecords(optionsFor({ requests, ...rest }, { dryRun: true }));
    await updateRecords(optionsFor({ requests, ...rest }, { today: '2026-11-23' }));
    expect(requests.length).toBe(2);
  });

  it('changes nothing the second time', async () => {
    const { records, entities } = crowd(50);
    writeRecords(records);
    const running = await serve({ entities });
    await updateRecords(optionsFor(running));
    const once = readText();
    const again = await updateRecords(optionsFor(running));
    expect([again.changed, readText()]).toEqual([0, once]);
  });
});

describe('data:update, killed in the middle of 1,000 entities', () => {
  function command(url: string) {
    const args = ['--import', 'tsx', 'scripts/data-update.ts', '--all', '--endpoint', url, '--data', data];
    return spawn(process.execPath, [...args, '--journal', join(data, 'journal.jsonl'), '--wait', '1']);
  }

  it('resumes with nothing lost and nothing doubled', { timeout: 60_000 }, async () => {
    const { records, entities } = crowd(1000);
    writeRecords(records);
    const before = readText();
    const { url, requests } = await serve({ entities, delay: 15 });
    const killAfter = 2 + Math.floor(Math.random() * 16);
    const first = command(url);
    while (requests.length < killAfter && first.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 2));
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(readText()).toBe(before);

    const asked = requests.length;
    const second = command(url);
    const [code] = await once(second, 'exit');
    expect(code).toBe(0);
    // The batch under way when the process was killed is the only one that may be asked for again.
    expect(requests.length - asked).toBeLessThanOrEqual(20 - asked + 1);
    const updated = readRecords();
    expect(updated.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(updated.every(({ facts }) => facts.filter(({ p }) => p === 'position').length === 1)).toBe(true);
    expect(updated.filter(({ facts }) => facts.some(({ p }) => p === 'deathDate')).length).toBe(100);
    expect(readdirSync(join(data, 'records'))).toEqual(['person.jsonl']);
  });

  it('drops a journal line that the kill cut off', async () => {
    const { records, entities } = crowd(100);
    writeRecords(records);
    const journal = join(data, 'journal.jsonl');
    const { requests, ...rest } = await serve({ entities });
    await updateRecords(optionsFor({ requests, ...rest }, { dryRun: true }));
    const whole = readFileSync(journal, 'utf8');
    writeFileSync(journal, whole.slice(0, -500));
    const result = await updateRecords(optionsFor({ requests, ...rest }, { dryRun: true }));
    expect([result.changed, requests.length]).toEqual([100, 3]);
    expect(statSync(journal).size).toBe(whole.length);
  });
});
