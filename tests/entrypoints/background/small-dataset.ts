import { compileGazetteer } from '../../../core/gazetteer/compile.ts';
import { deriveNames } from '../../../core/gazetteer/derive-names.ts';
import { openGazetteer } from '../../../core/gazetteer/open.ts';
import { compileWordIndex } from '../../../core/knowledge/compile-word-index.ts';
import { cutKnowledge, encodeKnowledge } from '../../../core/knowledge/encode.ts';
import { openKnowledge } from '../../../core/knowledge/open.ts';
import type { EntityRecord } from '../../../core/knowledge/record.ts';
import { createSearch } from '../../../core/knowledge/search.ts';
import type { Vocabulary } from '../../../core/knowledge/vocabulary.ts';
import { openWordIndex } from '../../../core/knowledge/word-index.ts';
import { createLinker } from '../../../core/linking/linker.ts';
import type { Dataset } from '../../../entrypoints/background/dataset.ts';
import type { DatasetFiles } from '../../../platform/dataset.ts';

const VOCABULARY: Vocabulary = {
  properties: [
    {
      key: 'position',
      wikidata: 'P39',
      type: 'term',
      label: { fr: 'Fonction', en: 'Position' },
      relation: { fr: 'exerce la fonction de', en: 'holds the office of' },
      order: 1,
    },
    {
      key: 'country',
      wikidata: 'P17',
      type: 'entity',
      label: { fr: 'Pays', en: 'Country' },
      relation: { fr: 'est situé en', en: 'is in' },
      order: 2,
    },
    {
      key: 'iso2',
      wikidata: 'P297',
      type: 'text',
      label: { fr: 'Code', en: 'Code' },
      relation: { fr: '', en: '' },
      order: 3,
    },
  ],
  terms: [
    { key: 'mayor', group: 'position', en: 'mayor', fr: 'maire', frFeminine: 'maire', gender: '', of: '' },
    { key: 'city', group: 'type', en: 'city', fr: 'ville', frFeminine: '', gender: 'f', of: '' },
  ],
  sources: [{ key: 'test', name: 'Test', licence: 'CC0', url: 'https://example.org/' }],
};

const src = 'test@2026-01-01';
/** Sorted by id, as the compiler takes them. */
const RECORDS: readonly EntityRecord[] = [
  { id: 'Q90', kind: 'place', label: 'Paris', prior: 0.9, facts: [{ p: 'country', v: { e: 'Q142' }, src }] },
  { id: 'Q142', kind: 'place', label: 'France', prior: 0.95, facts: [{ p: 'iso2', v: { fr: 'FR', en: 'FR' }, src }] },
  {
    id: 'x:ada-quill',
    kind: 'person',
    label: 'Ada Quillfeather',
    gender: 'female',
    prior: 0.7,
    facts: [{ p: 'position', v: { t: 'mayor', of: 'Q90' }, since: '2020-07-03', src }],
  },
  { id: 'x:bea-quill', kind: 'person', label: 'Bea Quillfeather', gender: 'female', prior: 0.6, facts: [] },
];

/** The files of an installation, compiled from three records. */
export function smallFiles(): DatasetFiles {
  const { entities, rest } = cutKnowledge(encodeKnowledge(RECORDS, VOCABULARY));
  const indexes = new Map(RECORDS.map(({ id }, index) => [id, index]));
  return {
    entities,
    facts: async () => rest,
    gazetteer: compileGazetteer(deriveNames(RECORDS, { indexOf: (id) => indexes.get(id) })),
    info: async () => ({
      version: 'test',
      date: '2026-01-01',
      counts: { person: 1, place: 2, organization: 0, event: 0, work: 0 },
      names: 3,
      facts: 2,
      sources: [],
    }),
    search: async () => compileWordIndex(openKnowledge(encodeKnowledge(RECORDS, VOCABULARY))),
    sites: [{ domain: 'journal.example', country: 'FR' }],
  };
}

export function smallDataset(): Dataset {
  const { info, sites, gazetteer } = smallFiles();
  const knowledge = openKnowledge(encodeKnowledge(RECORDS, VOCABULARY));
  const linker = createLinker(openGazetteer(gazetteer), knowledge);
  const search = createSearch(knowledge, openWordIndex(compileWordIndex(knowledge), knowledge.count));
  return { info, sites, knowledge, linker, search: async () => search, whole: async () => {} };
}
