import { describe, expect, it } from 'vitest';
import { compileWordIndex } from '../../core/knowledge/compile-word-index.ts';
import { BLOCK, HEADER, openWordIndex } from '../../core/knowledge/word-index.ts';
import { foldText } from '../../core/text/fold.ts';
import { fact, knowledgeOf, record } from './support/sample.ts';

const film = [fact('type', { t: 'film' })];
/** Enough words for several blocks; many begin alike, some are in letters of two bytes, some hold others. */
const NAMES = [
  'Saint-Étienne « Vérone »',
  'L’Œuvre au noir',
  'Сердце России',
  'Saint Saint-Saens',
  'Sa',
  ...Array.from({ length: 3 * BLOCK }, (_, at) => `Objet ${at} de la série b${at % 7}a`),
];
const knowledge = knowledgeOf(...NAMES.map((name, at) => record(`Q${900 + at}`, 'work', name, film)));
const file = compileWordIndex(knowledge);
const index = openWordIndex(file, knowledge.count);

function found(prefix: string): number[] {
  const entities = new Set<number>();
  index.beginningWith(prefix, (entity) => entities.add(entity));
  return [...entities].sort((a, b) => a - b);
}

function byReadingAll(prefix: string): number[] {
  return Array.from({ length: knowledge.count }, (_, entity) => entity).filter((entity) =>
    knowledge.namesOf(entity).some(({ text }) => ` ${foldText(text)}`.includes(` ${prefix}`)),
  );
}

describe('the index of words', () => {
  it('finds whoever has a word that begins so, for every beginning of every word', () => {
    const words = NAMES.flatMap((name) => foldText(name).split(' '));
    const prefixes = words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)));
    expect(new Set(prefixes).size).toBeGreaterThan(3 * BLOCK);
    for (const prefix of new Set(prefixes)) expect([prefix, found(prefix)]).toEqual([prefix, byReadingAll(prefix)]);
  });

  it('finds nobody for what no word begins with: before the first, between two, after the last', () => {
    expect(['!', 'sab', 'saintz', 'objetobjet', 'яяя', '\uffff'].map(found)).toEqual([[], [], [], [], [], []]);
  });

  it('does not find inside a word', () => {
    expect(found('tienne')).toEqual([]);
  });

  it('has the same bytes for the same names', () => {
    expect(new Uint8Array(compileWordIndex(knowledge))).toEqual(new Uint8Array(file));
  });

  it('finds nobody where there are no names', () => {
    const none = { ...knowledgeOf(), count: 0, namesOf: () => [] };
    const asked: number[] = [];
    openWordIndex(compileWordIndex(none), 0).beginningWith('a', (entity) => asked.push(entity));
    expect(asked).toEqual([]);
  });

  it('refuses a file that is something else, of another version, cut short, or of other entities', () => {
    const changed = (field: number) => {
      const copy = file.slice(0);
      new Uint32Array(copy, 0, HEADER.starts)[field]!++;
      return copy;
    };
    const open =
      (bytes: ArrayBuffer, entities = knowledge.count) =>
      () =>
        openWordIndex(bytes, entities);
    expect(open(new ArrayBuffer(4))).toThrow('not a search file');
    expect(open(changed(HEADER.magic))).toThrow('not a search file');
    expect(open(changed(HEADER.version))).toThrow('version 2, not 1');
    expect(open(file.slice(0, -1))).toThrow('cut short');
    expect(open(file, knowledge.count + 1)).toThrow('another dataset');
  });
});
