import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../core/knowledge/bytes.ts';
import { countryWords } from '../../core/knowledge/countries.ts';
import { describeCounts } from '../../core/knowledge/manifest.ts';
import { parseTsv, parseVocabulary } from '../../core/knowledge/tsv.ts';
import { SINGLE_VALUED, VALUE_TYPES } from '../../core/knowledge/vocabulary.ts';
import { readDataFiles, vocabularyOf } from '../../scripts/data/read.ts';

describe('tables', () => {
  it('are read by the names of their columns, with the line of each row', () => {
    expect(parseTsv('key\tname\na\tun\n\nb\tdeux\n')).toEqual([
      { line: 2, cells: { key: 'a', name: 'un' } },
      { line: 4, cells: { key: 'b', name: 'deux' } },
    ]);
  });

  it('have empty cells where a row is short', () => {
    expect(parseTsv('a\tb\tc\n1')[0]?.cells).toEqual({ a: '1', b: '', c: '' });
  });

  it('have no rows when they are empty', () => {
    expect([parseTsv(''), parseTsv('a\tb\n')]).toEqual([[], []]);
  });

  it('are amended by the table that is read later', () => {
    const sources = [
      'key\tname\turl\tlicence\na\tOld\thttps://a.example/\tCC0\nb\tB\t\t',
      'key\tlicence\tname\na\tfacts\tNew',
    ];
    expect(parseVocabulary({ properties: [], terms: [], sources }).sources).toEqual([
      { key: 'a', name: 'New', licence: 'facts', url: '' },
      { key: 'b', name: 'B', licence: '', url: '' },
    ]);
  });

  it('give the same vocabulary whatever the order of their rows', () => {
    const header = 'id\tgroup\ten\tfr_m\tfr_f\tfr_gender\tof';
    const [first, second] = ['a\ttype\tA\ta\t\tf\t', 'b\ttype\tB\tb\t\tx\tQ1'];
    const read = (rows: string) => parseVocabulary({ properties: [], terms: [rows], sources: [] }).terms;
    expect(read(`${header}\n${first}\n${second}`)).toEqual(read(`${header}\n${second}\n${first}`));
    expect(read(`${header}\n${second}`)[0]).toMatchObject({ gender: '', of: 'Q1' });
  });
});

describe('the vocabulary of the dataset', () => {
  const vocabulary = vocabularyOf(readDataFiles('data'));

  it('words every property in both languages', () => {
    const mute = vocabulary.properties.filter(
      ({ label, relation }) => !(label.fr && label.en && relation.fr && relation.en),
    );
    expect(mute.map(({ key }) => key)).toEqual([]);
  });

  it('knows every property that has one value at a time', () => {
    const keys = new Set(vocabulary.properties.map(({ key }) => key));
    expect([...SINGLE_VALUED].filter((key) => !keys.has(key))).toEqual([]);
  });

  it('has properties of every type', () => {
    expect(new Set(vocabulary.properties.map(({ type }) => type))).toEqual(new Set(VALUE_TYPES));
  });

  it('says in French what it says in English', () => {
    expect(vocabulary.terms.filter(({ fr, en }) => fr === '' || en === '').map(({ key }) => key)).toEqual([]);
  });
});

describe('the words of countries', () => {
  const G20 = 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA'.split(' ');
  const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

  it('are there for the G20 and the European Union', () => {
    expect([...G20, ...EU].filter((code) => countryWords(code) === undefined)).toEqual([]);
  });

  it('are absent for a code that is none', () => {
    expect(countryWords('XX')).toBeUndefined();
  });

  it.each([
    ['US', 'américain', 'américaine', 'American', true],
    ['KR', 'sud-coréen', 'sud-coréenne', 'South Korean', false],
    ['GR', 'grec', 'grecque', 'Greek', false],
    ['NL', 'néerlandais', 'néerlandaise', 'Dutch', true],
    ['BE', 'belge', 'belge', 'Belgian', false],
    ['CF', 'centrafricain', 'centrafricaine', 'Central African', true],
  ])('of %s are %s, %s, %s', (code, masculine, feminine, english, the) => {
    expect(countryWords(code)).toMatchObject({
      adjective: { m: masculine, f: feminine },
      englishAdjective: english,
      the,
    });
  });
});

describe('bytes', () => {
  it.each([0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER])(
    'hold the number %i',
    (value) => {
      const writer = new ByteWriter();
      writer.varint(value);
      writer.byte(7);
      const reader = new ByteReader(writer.finish(), 0);
      expect([reader.varint(), reader.byte()]).toEqual([value, 7]);
    },
  );

  it('take one byte for a small number and two for a middling one', () => {
    const writer = new ByteWriter();
    writer.varint(127);
    expect(writer.length).toBe(1);
    writer.varint(128);
    expect(writer.length).toBe(3);
  });

  it('hold fractions and texts beyond their first size', () => {
    const writer = new ByteWriter();
    const long = 'é'.repeat(100_000);
    writer.float64(-1.25);
    writer.sizedText(long);
    const bytes = writer.finish();
    const reader = new ByteReader(bytes, 0);
    expect([reader.float64(), reader.varint()]).toEqual([-1.25, 200_000]);
    expect(new TextDecoder().decode(bytes.subarray(reader.position))).toBe(long);
  });
});

describe('counts', () => {
  it('read as a sentence', () => {
    expect(describeCounts({ person: 3, place: 2, organization: 0, event: 1, work: 0 })).toBe(
      '3 people, 2 places, 0 organizations, 1 events, 0 works',
    );
  });
});
