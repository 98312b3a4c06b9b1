import type { GazetteerName } from '../../core/gazetteer/types.ts';
import type { EntityRecord, NameRecord } from '../../core/knowledge/record.ts';

/** The names of all records, for the compiler of the gazetteer. Entities are positions in the list. */
export function gazetteerNames(records: readonly EntityRecord[]): GazetteerName[] {
  return records.flatMap((record, entity) => [
    ...labelsOf(record, entity),
    ...(record.names ?? []).map((name) => toGazetteerName(name, entity)),
  ]);
}

function labelsOf({ label }: EntityRecord, entity: number): GazetteerName[] {
  if (typeof label === 'string') return [{ text: label, entity, kind: 'label' }];
  if (label.fr === label.en) return [{ text: label.fr, entity, kind: 'label' }];
  return [
    { text: label.fr, entity, kind: 'label', language: 'fr' },
    { text: label.en, entity, kind: 'label', language: 'en' },
  ];
}

function toGazetteerName(name: NameRecord, entity: number): GazetteerName {
  if (typeof name === 'string') return { text: name, entity, kind: 'alias' };
  const { text, kind = 'alias', lang, since, until } = name;
  return { text, entity, kind, language: lang, since, until };
}
