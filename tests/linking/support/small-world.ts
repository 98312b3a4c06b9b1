import { type CommonWords, compileGazetteer } from '../../../core/gazetteer/compile.ts';
import { deriveNames } from '../../../core/gazetteer/derive-names.ts';
import { openGazetteer } from '../../../core/gazetteer/open.ts';
import { wordsOfPeople } from '../../../core/gazetteer/people-words.ts';
import type { EntityRecord } from '../../../core/knowledge/record.ts';
import type { EntityTable } from '../../../core/knowledge/types.ts';
import { linkEntities } from '../../../core/linking/link.ts';
import { createLinker, type Linker } from '../../../core/linking/linker.ts';
import type { LinkContext } from '../../../core/linking/types.ts';

/** A record without facts is enough for most rules of the linker. */
export function record(
  id: EntityRecord['id'],
  kind: EntityRecord['kind'],
  label: EntityRecord['label'],
  more: Partial<EntityRecord> = {},
): EntityRecord {
  return { id, kind, label, prior: 0.6, facts: [], ...more };
}

/** The knowledge file's columns, from records in memory. Facts whose value is an entity make neighbours. */
export function tableOf(records: readonly EntityRecord[]): EntityTable {
  const indexes = new Map(records.map(({ id }, index) => [id, index]));
  const neighbours = records.map(() => new Set<number>());
  const countries = new Map<number, number>();
  records.forEach(({ facts }, from) => {
    for (const { p, v } of facts) {
      const id = typeof v === 'object' && 'e' in v ? v.e : typeof v === 'object' && 't' in v ? v.of : undefined;
      const to = id === undefined ? undefined : indexes.get(id);
      if (to === undefined) continue;
      neighbours[from]?.add(to);
      neighbours[to]?.add(from);
      if (p === 'country' || p === 'citizenship') countries.set(from, to);
    }
  });
  const at = (index: number): EntityRecord => records[index] as EntityRecord;
  return {
    count: records.length,
    idOf: (index) => at(index).id,
    indexOf: (id) => indexes.get(id),
    kindOf: (index) => at(index).kind,
    labelOf: (index, language) => {
      const { label } = at(index);
      return typeof label === 'string' ? label : label[language];
    },
    genderOf: (index) => at(index).gender,
    priorOf: (index) => at(index).prior,
    countryOf: (index) => countries.get(index),
    neighboursOf: (index) => Uint32Array.from(neighbours[index] ?? []).sort(),
  };
}

/** A linker that knows these records only. */
export function linkerOf(records: readonly EntityRecord[], commonWords?: CommonWords): Linker {
  const entities = tableOf(records);
  const names = deriveNames(records, { indexOf: (id) => entities.indexOf(id), commonWords });
  return createLinker(openGazetteer(compileGazetteer(names, commonWords, wordsOfPeople(records))), entities);
}

/** What was linked, in reading order: `['Paris → Q90']`. */
export function linked(text: string, linker: Linker, context: LinkContext = { language: 'fr' }): string[] {
  return linkEntities(text, linker, context).map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`);
}
