import { describe, expect, it } from 'vitest';
import { checkDataset, type DatasetFiles } from '../../core/knowledge/check/check-dataset.ts';
import { checkDescriptions } from '../../core/knowledge/check/check-descriptions.ts';
import { formatProblem, type Problem, RULES, type Rule } from '../../core/knowledge/check/problem.ts';
import { encodeKnowledge } from '../../core/knowledge/encode.ts';
import { parseVocabulary } from '../../core/knowledge/tsv.ts';

const TODAY = '2026-11-22';
const PROPERTIES = [
  'key\twikidata\ttype\tlabel_fr\tlabel_en\trelation_fr\trelation_en\torder',
  'position\tP39\tterm\tFonction\tPosition\texerce\tholds\t2',
  'citizenship\tP27\tentity\tNationalité\tCitizenship\test de\tis of\t7',
  'capital\tP36\tentity\tCapitale\tCapital\ta pour capitale\thas as its capital\t11',
  'population\tP1082\tnumber\tPopulation\tPopulation\tcompte\thas\t16',
  'birthDate\tP569\tdate\tNaissance\tBirth\tné\tborn\t47',
  'website\tP856\ttext\tSite\tSite\ta\thas\t63',
  'coordinates\tP625\tcoordinates\tCoordonnées\tCoordinates\ta\tis at\t66',
].join('\n');
const TERMS =
  'id\tgroup\ten\tfr_m\tfr_f\tfr_gender\tof\nmayor\tposition\tmayor\tmaire\tmairesse\t\t\nenvoy\tposition\tenvoy\tmembre\tmembre\t\t';
const SOURCES = 'key\tname\turl\tlicence\tcredit\nnotes\tNotes\thttps://example.org/\tCC0-1.0\tus';

const FACT = { p: 'website', v: 'https://example.org/', src: 'notes@2026-01-02' };
const GOOD = { id: 'Q10', kind: 'organization', label: 'Atelier', prior: 0.5, facts: [FACT] };

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

interface Sources {
  readonly records?: string | Uint8Array;
  readonly curated?: string;
  readonly same?: string;
  readonly tables?: Partial<Record<'properties' | 'terms' | 'sources', string>>;
}

function filesOf({ records = '', curated = '', same = 'id\tis\n', tables = {} }: Sources): DatasetFiles {
  const file = (path: string, contents: string | Uint8Array) => [
    { path, bytes: typeof contents === 'string' ? bytes(contents) : contents },
  ];
  return {
    records: file('records/a.jsonl', records),
    curated: file('curated/b.jsonl', curated),
    same: file('same-as.tsv', same),
    tables: {
      properties: file('properties.tsv', tables.properties ?? PROPERTIES),
      terms: file('terms.tsv', tables.terms ?? TERMS),
      sources: file('sources.tsv', tables.sources ?? SOURCES),
    },
  };
}

function problemsOf(sources: Sources): readonly Problem[] {
  return checkDataset(filesOf(sources), TODAY);
}

function lines(...records: readonly unknown[]): string {
  return `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;
}

function withFact(fact: object, record: object = {}): string {
  return lines({ ...GOOD, ...record, facts: [fact] });
}

function without(object: object, field: string): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== field));
}

const PERSON = { kind: 'person', label: 'Ada Martin' };

const BAD: readonly (readonly [Rule, string, Sources])[] = [
  ['bad-utf8', 'bytes of Latin-1', { records: Uint8Array.of(0x7b, 0xe9, 0x7d, 0x0a) }],
  ['control-character', 'a vertical tab', { records: '{"id":"Q10\u000b"}\n' }],
  ['control-character', 'carriage returns', { records: lines(GOOD).replace('\n', '\r\n') }],
  ['control-character', 'a byte order mark', { records: `\ufeff${lines(GOOD)}` }],
  ['not-json', 'a missing brace', { records: '{"id":"Q10"\n' }],
  ['not-json', 'a list', { records: '[1]\n' }],
  ['wrong-id', 'an id in lower case', { records: lines({ ...GOOD, id: 'q10' }) }],
  ['wrong-id', 'no id', { records: lines(without(GOOD, 'id')) }],
  ['wrong-id', 'a wrong id in a fact', { records: withFact({ ...FACT, p: 'capital', v: { e: 'Paris' } }) }],
  ['unknown-field', 'a field with a typing error', { records: lines({ ...GOOD, name: [] }) }],
  ['unknown-field', 'an unknown field of a fact', { records: withFact({ ...FACT, source: 'x' }) }],
  ['unknown-kind', 'a kind that we do not have', { records: lines({ ...GOOD, kind: 'company' }) }],
  ['unknown-gender', 'an initial as gender', { records: lines({ ...GOOD, gender: 'f' }) }],
  ['prior-out-of-range', 'a prior in per cent', { records: lines({ ...GOOD, prior: 50 }) }],
  ['missing-label', 'no label', { records: lines(without(GOOD, 'label')) }],
  ['missing-label', 'a label in one language', { records: lines({ ...GOOD, label: { fr: 'Atelier' } }) }],
  ['empty-name', 'an empty alias', { records: lines({ ...GOOD, names: [''] }) }],
  ['empty-name', 'an alias of blanks', { records: lines({ ...GOOD, names: [{ text: '  ' }] }) }],
  ['untrimmed-name', 'a blank at the end', { records: lines({ ...GOOD, names: ['Atelier '] }) }],
  ['html', 'a tag in a name', { records: lines({ ...GOOD, names: ['<i>Atelier</i>'] }) }],
  ['html', 'an entity in a text', { records: withFact({ ...FACT, v: 'Dupont &amp; fils' }) }],
  ['one-letter-name', 'an alias of one letter', { records: lines({ ...GOOD, names: ['A'] }) }],
  ['digits-only-name', 'a year as an alias', { records: lines({ ...GOOD, names: ['1984'] }) }],
  [
    'unknown-name-kind',
    'a kind of name with a typing error',
    { records: lines({ ...GOOD, names: [{ text: 'Ab', kind: 'acronyme' }] }) },
  ],
  ['unknown-language', 'a name in German', { records: lines({ ...GOOD, names: [{ text: 'Ab', lang: 'de' }] }) }],
  ['no-facts', 'an empty list of facts', { records: lines({ ...GOOD, facts: [] }) }],
  ['unknown-property', 'a property that is in no table', { records: withFact({ ...FACT, p: 'colour' }) }],
  ['wrong-value-type', 'a number in quotes', { records: withFact({ ...FACT, p: 'population', v: '12' }) }],
  ['wrong-value-type', 'a bare id', { records: withFact({ ...FACT, p: 'capital', v: 'Q90' }) }],
  ['wrong-value-type', 'a latitude of 95', { records: withFact({ ...FACT, p: 'coordinates', v: '95.0,2.0' }) }],
  ['wrong-value-type', 'a text in one language', { records: withFact({ ...FACT, v: { fr: 'oui' } }) }],
  ['impossible-date', '30 February', { records: withFact({ ...FACT, p: 'birthDate', v: '2001-02-30' }) }],
  ['impossible-date', 'a month 13', { records: withFact({ ...FACT, since: '2001-13' }) }],
  ['impossible-date', 'a slash in the date of the source', { records: withFact({ ...FACT, src: 'notes@2026/01' }) }],
  [
    'until-before-since',
    'an office that ends first',
    { records: withFact({ ...FACT, since: '2019', until: '2018-12' }) },
  ],
  ['missing-source', 'a fact without a source', { records: withFact(without(FACT, 'src')) }],
  ['unknown-source', 'a source that is in no table', { records: withFact({ ...FACT, src: 'blog@2026-01' }) }],
  ['source-without-date', 'a source without its day', { records: withFact({ ...FACT, src: 'notes' }) }],
  ['future-as-of', 'a source of tomorrow', { records: withFact({ ...FACT, src: 'notes@2026-11-23' }) }],
  [
    'unknown-term',
    'a term that is in no table',
    { records: withFact({ ...FACT, p: 'position', v: { t: 'emperor' } }) },
  ],
  ['relation-to-itself', 'a citizen of himself', { records: withFact({ ...FACT, p: 'citizenship', v: { e: 'Q10' } }) }],
  [
    'relation-to-nobody',
    'a capital that has no record',
    { records: withFact({ ...FACT, p: 'capital', v: { e: 'Q90' } }) },
  ],
  [
    'relation-to-nobody',
    'a mayor of nowhere',
    { records: withFact({ ...FACT, p: 'position', v: { t: 'mayor', of: 'Q90' } }) },
  ],
  ['relation-to-nobody', 'an id that stands for nobody', { records: lines(GOOD), same: 'id\tis\nx:nobody\tQ99\n' }],
  ['duplicate-fact', 'the same fact twice', { records: lines({ ...GOOD, facts: [FACT, FACT] }) }],
  ['duplicate-id', 'the same id twice', { records: lines(GOOD, { ...GOOD, label: 'Autre' }) }],
  ['unsorted', 'Q9 after Q10', { records: lines(GOOD, { ...GOOD, id: 'Q9' }) }],
  ['unsorted', 'a QID after a slug', { records: lines({ ...GOOD, id: 'x:a' }, GOOD) }],
  ['amends-nobody', 'a curated prior of nobody', { curated: lines({ id: 'Q77', prior: 0.4 }) }],
  [
    'role-without-gender',
    'a mayor or a mayoress',
    { records: withFact({ ...FACT, p: 'position', v: { t: 'mayor' } }, PERSON) },
  ],
  [
    'broken-table',
    'a source without licence',
    { tables: { sources: 'key\tname\turl\tlicence\nnotes\tNotes\thttps://e.org\t' } },
  ],
  ['broken-table', 'a property of no type', { tables: { properties: `${PROPERTIES}\nodd\t\tthing\ta\ta\ta\ta\t3` } }],
  ['broken-table', 'a term twice', { tables: { terms: `${TERMS}\nmayor\tposition\tmayor\tmaire\t\t\t` } }],
];

describe('data:check', () => {
  it('finds nothing to say against good records', () => {
    const rich = {
      ...GOOD,
      ...PERSON,
      id: 'x:ada-martin',
      gender: 'female',
      names: ['Ada', { text: 'A. Martin', kind: 'short', lang: 'fr', since: '2019', until: '2020-02-29' }],
      facts: [
        FACT,
        { p: 'position', v: { t: 'mayor', of: 'Q10' }, since: '2019-02', until: '2019-02', src: 'notes@2026-11-22' },
        { p: 'citizenship', v: { fr: 'Ruritanie', en: 'Ruritania' }, src: 'notes@2026' },
        { p: 'population', v: 12, src: 'notes@2026' },
        { p: 'coordinates', v: '-48.5,179.99', src: 'notes@2026' },
      ],
    };
    expect(
      problemsOf({ records: lines(GOOD, rich), curated: lines({ id: 'Q10', prior: 1, notNames: ['x'] }) }),
    ).toEqual([]);
  });

  it.each(BAD)('refuses as %s: %s', (rule, _case, sources) => {
    expect(problemsOf(sources).map((problem) => problem.rule)).toContain(rule);
  });

  it('lets a record of a slug take its Wikidata id, to which others may point', () => {
    const records = lines(
      { ...GOOD, facts: [FACT, { ...FACT, p: 'capital', v: { e: 'Q99' } }] },
      { ...GOOD, id: 'x:town' },
    );
    expect(problemsOf({ records, same: 'id\tis\nx:town\tQ99\n' })).toEqual([]);
  });

  it('lets a curated line amend the id that a record is kept by', () => {
    const records = lines({ ...GOOD, id: 'x:town' });
    const curated = lines({ id: 'Q99', prior: 0.4 });
    expect(problemsOf({ records, curated, same: 'id\tis\nx:town\tQ99\n' })).toEqual([]);
  });

  it('tests every rule', () => {
    const tested = new Set([...BAD.map(([rule]) => rule), 'says-nothing']);
    expect(RULES.filter((rule) => !tested.has(rule))).toEqual([]);
  });

  it('names the line and how to mend it', () => {
    const [problem] = problemsOf({ records: lines(GOOD, { ...GOOD, id: 'Q11', prior: 2 }) });
    expect(problem).toMatchObject({ file: 'records/a.jsonl', line: 2, rule: 'prior-out-of-range' });
    expect(formatProblem(problem as Problem)).toMatch(/^records\/a\.jsonl:2: .*\n {4}mend: a number from 0 to 1$/);
  });

  it('reports every problem of a line, not only the first', () => {
    const rules = problemsOf({ records: lines({ ...GOOD, id: 'q', kind: 'x', prior: 3 }) }).map(({ rule }) => rule);
    expect(rules).toEqual(['wrong-id', 'unknown-kind', 'prior-out-of-range']);
  });

  it('lets a city-state be its own capital', () => {
    expect(problemsOf({ records: withFact({ ...FACT, p: 'capital', v: { e: 'Q10' } }) })).toEqual([]);
  });

  it('lets a label be one letter or a number, as X and 1984 are', () => {
    expect(problemsOf({ records: lines({ ...GOOD, label: 'X' }, { ...GOOD, id: 'Q11', label: '1984' }) })).toEqual([]);
  });

  it('refuses as says-nothing: a record whose card would give only the kind', () => {
    const files = filesOf({ records: lines({ ...GOOD, facts: [{ p: 'population', v: 3, src: 'notes@2026' }] }) });
    const vocabulary = parseVocabulary({ properties: [PROPERTIES], terms: [TERMS], sources: [SOURCES] });
    const record = { ...GOOD, kind: 'organization', id: 'Q10' } as const;
    const knowledge = encodeKnowledge(
      [{ ...record, facts: [{ p: 'population', v: 3, src: 'notes@2026' }] }],
      vocabulary,
    );
    expect(checkDescriptions(files, knowledge)).toMatchObject([{ line: 1, rule: 'says-nothing' }]);
  });
});
