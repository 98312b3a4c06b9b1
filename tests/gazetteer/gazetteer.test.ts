import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../core/gazetteer/compile.ts';
import { COMMON, SLOT_LONGER, SLOT_WHOLE } from '../../core/gazetteer/format.ts';
import { type Gazetteer, nameOf, openGazetteer } from '../../core/gazetteer/open.ts';
import type { GazetteerName } from '../../core/gazetteer/types.ts';
import { Tokens, tokenize } from '../../core/text/tokens.ts';
import { extendHash } from '../../core/text/word-hash.ts';

const NAMES: readonly GazetteerName[] = [
  { text: 'Paris', entity: 0, kind: 'label' },
  { text: 'Paris', entity: 1, kind: 'surname', language: 'en', commonFr: true },
  { text: 'Paris Saint-Germain', entity: 2, kind: 'label', language: 'fr' },
  { text: 'œuvre d’Orient', entity: 3, kind: 'alias' },
  { text: 'président ukrainien', entity: 4, kind: 'periphrasis', since: '2019-05-20', until: '2029' },
];

/** The slot of a whole text, as the linker looks it up. */
function lookUp(gazetteer: Gazetteer, text: string): number {
  const tokens = new Tokens();
  tokenize(text, tokens);
  let prefix = tokens.hashes[0] as number;
  for (let i = 1; i < tokens.count; i++) prefix = extendHash(prefix, tokens.hashes[i] as number);
  return gazetteer.find(prefix, tokens.units, tokens.starts[0] as number, tokens.ends[tokens.count - 1] as number);
}

describe('a compiled gazetteer', () => {
  const gazetteer = openGazetteer(compileGazetteer(NAMES, { fr: ['nice'], en: ['nice', 'turkey'] }));

  it('gives every meaning of a name', () => {
    const entries = gazetteer.entriesOf(nameOf(lookUp(gazetteer, 'PARIS')));
    expect(entries.map(({ entity, kind }) => [entity, kind])).toEqual([
      [0, 'label'],
      [1, 'surname'],
    ]);
    expect(entries[1]).toMatchObject({ language: 'en', commonFr: true, commonEn: false });
  });

  it('tells names from prefixes of names', () => {
    expect(lookUp(gazetteer, 'Paris') & SLOT_LONGER).not.toBe(0);
    expect(lookUp(gazetteer, 'paris saint') & SLOT_WHOLE).toBe(0);
    expect(lookUp(gazetteer, 'paris saint germain') & SLOT_WHOLE).not.toBe(0);
    expect(lookUp(gazetteer, 'paris match')).toBe(0);
  });

  it('reads ligatures as two letters', () => {
    expect(lookUp(gazetteer, "Oeuvre d'orient") & SLOT_WHOLE).not.toBe(0);
    expect(gazetteer.foldedName(nameOf(lookUp(gazetteer, 'ŒUVRE D’ORIENT')))).toBe('oeuvre d Orient');
  });

  it('knows of how many words a name is', () => {
    const words = (text: string): number => gazetteer.wordsOf(nameOf(lookUp(gazetteer, text)));
    expect([words('paris'), words('Paris Saint-Germain'), words('ŒUVRE D’ORIENT')]).toEqual([1, 3, 3]);
  });

  it('knows which words every spelling writes with a capital', () => {
    const spellings = openGazetteer(
      compileGazetteer([
        { text: 'Conseil de Sécurité', entity: 0, kind: 'label' },
        { text: 'Conseil de sécurité', entity: 0, kind: 'alias' },
      ]),
    );
    expect(spellings.capitalsOf(nameOf(lookUp(spellings, 'conseil de securite')))).toBe(0b001);
    expect(gazetteer.capitalsOf(nameOf(lookUp(gazetteer, 'Paris Saint-Germain')))).toBe(0b111);
  });

  it('keeps the dates of a periphrasis', () => {
    const [entry] = gazetteer.entriesOf(nameOf(lookUp(gazetteer, 'président ukrainien')));
    expect(entry).toMatchObject({ since: 20190520, until: 20290000 });
  });

  it('knows in which language a word is common', () => {
    const tokens = new Tokens();
    tokenize('Nice turkey zebra', tokens);
    const bits = [0, 1, 2].map((i) => gazetteer.commonness(tokens.hashes[i] as number));
    expect(bits).toEqual([COMMON.fr | COMMON.en, COMMON.en, 0]);
  });

  it('knows the words that people are called by, common or not', () => {
    const people = openGazetteer(
      compileGazetteer(NAMES, { fr: ['nice'], en: [] }, { all: ['Nice', 'Fabre'], widespread: ['Fabre'] }),
    );
    const tokens = new Tokens();
    tokenize('Nice Fabre zebra', tokens);
    const hashes = [0, 1, 2].map((i) => tokens.hashes[i] as number);
    expect(hashes.map((hash) => people.isOfPeople(hash))).toEqual([true, true, false]);
    expect(hashes.map((hash) => people.isOfMany(hash))).toEqual([false, true, false]);
    expect(hashes.map((hash) => people.commonness(hash))).toEqual([COMMON.fr, 0, 0]);
    expect(hashes.map((hash) => gazetteer.isOfPeople(hash))).toEqual([false, false, false]);
  });

  it('has the same bytes whatever the order of the names', () => {
    const [one, other] = [compileGazetteer(NAMES), compileGazetteer([...NAMES].reverse())];
    expect(new Uint8Array(one)).toEqual(new Uint8Array(other));
  });

  it('finds all of many names and none of the others', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      text: `Nom${i} de${i % 50}`,
      entity: i,
      kind: 'label' as const,
    }));
    const big = openGazetteer(compileGazetteer(many));
    const missing = many.filter(({ text, entity }) => big.entriesOf(nameOf(lookUp(big, text)))[0]?.entity !== entity);
    expect(missing).toEqual([]);
    const ghosts = many.filter((_, i) => lookUp(big, `Nom${i} du${i % 50}`) !== 0);
    expect(ghosts).toEqual([]);
  });
});

describe('opening refuses', () => {
  const good = compileGazetteer(NAMES);

  it.each([
    ['an empty buffer', new ArrayBuffer(0), /cut short/],
    ['something else', new ArrayBuffer(4096), /not a gazetteer/],
    ['half a gazetteer', good.slice(0, good.byteLength / 2), /cut short/],
  ])('%s', (_, buffer, message) => {
    expect(() => openGazetteer(buffer)).toThrow(message);
  });

  it('another version', () => {
    const other = good.slice(0);
    new Uint32Array(other)[1] = 99;
    expect(() => openGazetteer(other)).toThrow(/format 99/);
  });

  it('damage', () => {
    const damaged = good.slice(0);
    new Uint32Array(damaged).fill(7, 16, 200);
    expect(() => openGazetteer(damaged)).toThrow(/damaged/);
  });
});
