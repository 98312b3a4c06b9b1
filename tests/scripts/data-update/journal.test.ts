import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../../scripts/data-update/journal.ts';
import { readEntity } from '../../../scripts/data-update/read-entity.ts';
import { item, statement } from './server.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reperes-journal-'));
  path = join(folder, 'deep', 'journal.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function refreshed(id: string) {
  return { id, labels: {}, aliases: { fr: [], en: [] }, claims: {} };
}

describe('the journal of an update', () => {
  it('remembers what was asked and what came, over a restart', () => {
    openJournal(path, 'monday').add(['Q1', 'Q2'], [refreshed('Q1')]);
    const again = openJournal(path, 'monday');
    expect([[...again.asked], [...again.fetched.keys()]]).toEqual([['Q1', 'Q2'], ['Q1']]);
  });

  it('is empty for another run', () => {
    openJournal(path, 'monday').add(['Q1'], [refreshed('Q1')]);
    expect(openJournal(path, 'tuesday').asked.size).toBe(0);
    expect(openJournal(path, 'monday').asked.size).toBe(0);
  });

  it('drops a last line that was cut off, and goes on after the line before it', () => {
    const journal = openJournal(path, 'monday');
    journal.add(['Q1'], [refreshed('Q1')]);
    appendFileSync(path, '{"ids":["Q2"],"entities":[{"id":"Q2","labels":{"fr":"é');
    const again = openJournal(path, 'monday');
    expect([...again.asked]).toEqual(['Q1']);
    again.add(['Q3'], []);
    expect([...openJournal(path, 'monday').asked]).toEqual(['Q1', 'Q3']);
    expect(readFileSync(path, 'utf8').endsWith('\n')).toBe(true);
  });

  it('is gone after it has been used', () => {
    const journal = openJournal(path, 'monday');
    journal.remove();
    expect(existsSync(path)).toBe(false);
  });
});

describe('reading an entity of the API', () => {
  type Raw = Parameters<typeof readEntity>[0];

  it('keeps labels, aliases, gender and the asked statements with their bounds', () => {
    const raw = item(
      'Q7',
      { fr: 'Ada', en: 'Ada M.' },
      [
        statement('P39', 'Q30185', { since: '2014', until: '2020-07-03', rank: 'preferred' }),
        statement('P21', 'Q6581072'),
        statement('P106', 'Q33999'),
        statement('P1082', 1200),
      ],
      { fr: ['Adda'] },
    );
    expect(readEntity(raw as Raw, ['P39', 'P1082', 'P570'])).toEqual({
      id: 'Q7',
      labels: { fr: 'Ada', en: 'Ada M.' },
      aliases: { fr: ['Adda'], en: [] },
      gender: 'female',
      claims: {
        P39: [{ value: 'Q30185', since: '2014', until: '2020-07-03', preferred: true }],
        P1082: [{ value: 1200, preferred: false }],
        P570: [],
      },
    });
  });

  it.each(['2014', '2014-06', '2014-06-09'])('keeps a date as precise as it is: %s', (day) => {
    const raw = item('Q7', {}, [statement('P570', day)]);
    expect(readEntity(raw as Raw, ['P570'])?.claims.P570).toEqual([{ value: day, preferred: false }]);
  });

  it('leaves deprecated statements out', () => {
    const raw = item('Q7', {}, [statement('P570', '2014', { rank: 'deprecated' })]);
    expect(readEntity(raw as Raw, ['P570'])?.claims.P570).toEqual([]);
  });

  it('is undefined for a deleted entity', () => {
    expect(readEntity({ id: 'Q7', missing: '' } as unknown as Raw, [])).toBeUndefined();
  });
});
