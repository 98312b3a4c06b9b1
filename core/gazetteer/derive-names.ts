import type { EntityRecord, NameRecord } from '../knowledge/record.ts';
import type { EntityId, EntityIndex, Language, NameKind } from '../model.ts';
import { foldText } from '../text/fold.ts';
import type { CommonWords } from './compile.ts';
import type { GazetteerName } from './types.ts';

/** What deriving names needs besides the records. */
export interface DeriveOptions {
  /** Position of an entity in the artefacts; `undefined` leaves it out. */
  readonly indexOf: (id: EntityId) => EntityIndex | undefined;
  readonly commonWords?: CommonWords | undefined;
}

/** Every name under which entities are found in text, from their records. */
export function deriveNames(records: readonly EntityRecord[], options: DeriveOptions): GazetteerName[] {
  const common = { fr: foldAll(options.commonWords?.fr), en: foldAll(options.commonWords?.en) };
  const names: GazetteerName[] = [];
  for (const record of records) {
    const entity = options.indexOf(record.id);
    if (entity === undefined) continue;
    for (const name of namesOf(record)) {
      const folded = foldText(name.text);
      names.push({ ...name, entity, commonFr: common.fr.has(folded), commonEn: common.en.has(folded) });
    }
  }
  return names;
}

function foldAll(words: readonly string[] | undefined): ReadonlySet<string> {
  return new Set(words?.map(foldText));
}

function* namesOf(record: EntityRecord): Generator<Omit<GazetteerName, 'entity'>> {
  const { label } = record;
  if (typeof label === 'string') yield { text: label, kind: 'label' };
  else if (label.fr === label.en) yield { text: label.fr, kind: 'label' };
  else yield* [labelIn('fr', label.fr), labelIn('en', label.en)];
  for (const name of record.names ?? []) yield nameIn(name);
}

function labelIn(language: Language, text: string): Omit<GazetteerName, 'entity'> {
  return { text, kind: 'label', language };
}

function nameIn(name: NameRecord): Omit<GazetteerName, 'entity'> {
  if (typeof name === 'string') return { text: name, kind: 'alias' };
  const kind: NameKind = name.kind ?? 'alias';
  return { text: name.text, kind, language: name.lang, since: name.since, until: name.until };
}
