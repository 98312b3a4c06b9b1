import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGazetteer } from '../../core/gazetteer/open.ts';
import { verifyKnowledge } from '../../core/knowledge/open.ts';
import { readKnowledge } from '../../scripts/data/open.ts';
import { writeAtomically } from '../../scripts/data/write.ts';

const PROPERTIES = [
  'key\twikidata\ttype\tlabel_fr\tlabel_en\trelation_fr\trelation_en\torder',
  'occupation\tP106\tterm\tProfession\tOccupation\test\tis\t3',
  'citizenship\tP27\tentity\tNationalité\tCitizenship\test de\tis of\t7',
  'iso2\tP297\ttext\tCode\tCode\ta\thas\t65',
  'type\tP31\tterm\tNature\tType\test\tis\t1',
].join('\n');
const TERMS =
  'id\tgroup\ten\tfr_m\tfr_f\tfr_gender\tof\nactor\toccupation\tactor\tacteur\tactrice\t\t\nQ6256\ttype\tcountry\tpays\tpays\tm\t';
const SOURCES = 'key\tname\turl\tlicence\ndump\tDump\thttps://dump.example/\tCC0-1.0';
const FRANCE =
  '{"id":"Q142","kind":"place","label":"France","prior":0.9,"facts":[{"p":"type","v":{"t":"Q6256"},"src":"dump@2020"},{"p":"iso2","v":"FR","src":"dump@2020"}]}';
const ADA =
  '{"id":"Q7000","kind":"person","label":{"fr":"Ada Martin","en":"Ada Martins"},"names":["Ada M."],"gender":"female","prior":0.4,"facts":[{"p":"occupation","v":{"t":"actor"},"src":"dump@2020-09"},{"p":"citizenship","v":{"e":"Q142"},"src":"dump@2020-09"}]}';

let root: string;

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

function run(script: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, REPERES_DATASET: join(root, 'out') };
  return spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { env, encoding: 'utf8' });
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'reperes-data-'));
  write('data/properties.tsv', PROPERTIES);
  write('data/terms.tsv', TERMS);
  write('data/sources.tsv', SOURCES);
  write('data/records/a.jsonl', `${FRANCE}\n${ADA}\n`);
  write('data/curated/b.jsonl', '{"id":"Q7000","prior":0.8,"names":["A. Martin"]}\n');
  run('data', join(root, 'data'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const ARTEFACTS = ['entities.bin', 'facts.bin', 'gazetteer.bin', 'knowledge.bin', 'manifest.json', 'search.bin'];

function artefact(name: string): Buffer {
  return readFileSync(join(root, 'out', name));
}

describe('npm run data', () => {
  it('writes the artefacts and the manifest, and leaves nothing else behind', () => {
    expect(readdirSync(join(root, 'out')).sort()).toEqual(ARTEFACTS);
    const { buffer, byteOffset, byteLength } = artefact('knowledge.bin');
    expect(verifyKnowledge(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)).toBe(true);
    const names = artefact('gazetteer.bin');
    const bytes = names.buffer.slice(names.byteOffset, names.byteOffset + names.byteLength) as ArrayBuffer;
    expect(() => openGazetteer(bytes)).not.toThrow();
  });

  it('writes the knowledge file in the two parts of the extension too', () => {
    expect(Buffer.concat([artefact('entities.bin'), artefact('facts.bin')])).toEqual(artefact('knowledge.bin'));
  });

  it('counts what it compiled', () => {
    expect(JSON.parse(artefact('manifest.json').toString())).toMatchObject({
      date: '2020-09',
      facts: 4,
      counts: { person: 1, place: 1, organization: 0, event: 0, work: 0 },
      sources: [{ name: 'Dump', licence: 'CC0-1.0' }],
    });
  });

  it('writes the same bytes twice', () => {
    const before = ARTEFACTS.map(artefact);
    expect(run('data', join(root, 'data')).status).toBe(0);
    expect(ARTEFACTS.map(artefact)).toEqual(before);
  });

  it('applies what the hand wrote', () => {
    const knowledge = readKnowledge(join(root, 'out'));
    const ada = knowledge.indexOf('Q7000') ?? -1;
    expect(knowledge.priorOf(ada)).toBeCloseTo(0.8, 3);
    expect(knowledge.namesOf(ada).map(({ text }) => text)).toContain('A. Martin');
  });

  it('keeps the old artefacts when the sources cannot be compiled, and says where to look', () => {
    write('broken/properties.tsv', PROPERTIES);
    write('broken/terms.tsv', TERMS);
    write('broken/sources.tsv', SOURCES);
    write('broken/records/a.jsonl', `${FRANCE}\n{"id":\n`);
    const before = artefact('knowledge.bin');
    const { status, stderr } = run('data', join(root, 'broken'));
    expect(status).toBe(1);
    expect(stderr).toContain('a.jsonl:2');
    expect(stderr).toContain('data:check');
    expect(artefact('knowledge.bin')).toEqual(before);
  });
});

describe('npm run data:check', () => {
  it('has nothing to say of good sources', () => {
    const { status, stderr } = run('data-check', join(root, 'data'));
    expect([status, stderr.trim()]).toEqual([0, 'data: no problem found']);
  });

  it('fails with file, line and mend', () => {
    const { status, stderr } = run('data-check', join(root, 'broken'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/records\/a\.jsonl:2: not-json: .*\n {4}mend: one JSON object a line/);
  });
});

describe('npm run entities', () => {
  it('lists every entity under a header', () => {
    const { status, stdout } = run('entities');
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'id\tkind\tlabel_fr\tlabel_en\tnames',
      'Q142\tplace\tFrance\tFrance\tFrance',
      'Q7000\tperson\tAda Martin\tAda Martins\tAda Martin|Ada Martins|A. Martin|Ada M.',
      '',
    ]);
  });
});

describe('npm run entity', () => {
  it('prints labels, description and facts with source and date', () => {
    const { status, stdout } = run('entity', 'Q7000');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'Q7000',
      labels: { fr: 'Ada Martin', en: 'Ada Martins' },
      description: { fr: 'actrice française', en: 'French actress' },
      facts: [
        { property: 'occupation', value: { fr: 'actrice' }, source: 'Dump', asOf: '2020-09' },
        { property: 'citizenship', entity: 'Q142', source: 'Dump', asOf: '2020-09' },
      ],
    });
  });

  it.each([
    ['Q404', 'the dataset has no entity Q404'],
    ['Ada', '"Ada" is no entity id'],
  ])('answers %s with one line and a failure', (id, sentence) => {
    const { status, stdout, stderr } = run('entity', id);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });

  it('asks for an id when it gets none', () => {
    expect(run('entity').stderr).toContain('give one entity id');
  });
});

describe('writing a file', () => {
  it('leaves no half of it when the target is a folder', () => {
    mkdirSync(join(root, 'folder/inside'), { recursive: true });
    expect(() => writeAtomically(join(root, 'folder'), 'x')).toThrow();
    expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
