import type { EntityId, EntityKind, Gender } from '../../../core/model.ts';
import { addFact, addName, type Dataset, type Draft, setLabel } from '../dataset.ts';
import { cells, type Row } from '../tsv.ts';

const TYPES = 'wikidata@2020-09';

const KINDS: Readonly<Record<string, EntityKind>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  event: 'event',
  work: 'work',
};

/** Most types that an entity keeps; Wikidata gives Paris eight. */
const MAX_TYPES = 2;

/** The 73,000 names of the reference folder: labels, aliases, type, gender, popularity. */
export function importWikidataNames(dataset: Dataset, rows: readonly Row[]): void {
  for (const row of rows) {
    const kind = KINDS[row.kind ?? ''];
    if (kind !== undefined && row.label_en) importEntity(dataset, row, kind);
  }
}

function importEntity(dataset: Dataset, row: Row, kind: EntityKind): void {
  const draft = dataset.ensure(row.qid as EntityId, kind, 'wikidata');
  const guessed = row.label_fr_src === 'guess';
  const french = row.label_fr ?? '';
  setLabel(draft, 'en', row.label_en ?? '');
  if (guessed && draft.kind === 'person') setLabel(draft, 'fr', row.label_en ?? '');
  setLabel(draft, 'fr', french || (row.label_en ?? ''));
  for (const alias of cells(row.aliases_fr)) addName(draft, alias, 'alias', 'fr');
  for (const alias of cells(row.aliases_en)) addName(draft, alias, 'alias', 'en');
  for (const text of cells(row.periphrases_fr)) addName(draft, text, 'periphrasis', 'fr');
  if (row.gender) draft.gender = row.gender as Gender;
  draft.signals.prominence = Math.max(draft.signals.prominence, Number(row.prominence) || 0);
  draft.signals.sitelinks = Number(row.sitelinks) || 0;
  addTypes(dataset, draft, row);
}

function addTypes(dataset: Dataset, draft: Draft, row: Row): void {
  if (draft.kind === 'person' || draft.facts.some((fact) => fact.p === 'type')) return;
  const known = cells(row.instance_of).filter((id) => dataset.terms.get(id) !== undefined);
  for (const id of known.slice(0, MAX_TYPES)) addFact(draft, 'type', { t: id }, TYPES);
}
