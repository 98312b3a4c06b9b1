import type { EntityDetails, EntitySummary } from './card/types.ts';
import { compileGazetteer } from './gazetteer/compile.ts';
import { openGazetteer } from './gazetteer/open.ts';
import type { GazetteerName } from './gazetteer/types.ts';
import type { EntityTable } from './knowledge/types.ts';
import { createLinker, type Linker } from './linking/linker.ts';
import type { Mention } from './linking/types.ts';
import {
  ENTITY_KINDS,
  type EntityId,
  type EntityKind,
  isEntityId,
  type Language,
  OWN_PREFIX,
  type PartialDate,
} from './model.ts';
import { mergedList } from './setting-lists.ts';
import { foldText } from './text/fold.ts';

/** An entity the reader added: linked and shown like those of the dataset. */
export interface OwnEntry {
  /** `x:own-…`, so that it never meets an id of the dataset. */
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly label: string;
  readonly names: readonly string[];
  /** What the card says, in the reader's words. */
  readonly note: string;
  /** The day it was last written. */
  readonly date: PartialDate;
}

/** Shorter names would be found inside half of all sentences. */
const MIN_NAME_LENGTH = 2;
/** As long as the note of a card can be read at a glance. */
export const MAX_NOTE_LENGTH = 280;

export type OwnEntryError = 'no-label' | 'short-name' | 'long-note' | 'not-an-entry';

/** Checks what a reader typed or imported; answers the first thing that is wrong. */
export function checkOwnEntry(value: unknown): OwnEntryError | undefined {
  if (!isEntryShaped(value)) return 'not-an-entry';
  if (value.label.trim() === '') return 'no-label';
  if ([value.label, ...value.names].some((name) => foldText(name).length < MIN_NAME_LENGTH)) return 'short-name';
  return value.note.length > MAX_NOTE_LENGTH ? 'long-note' : undefined;
}

/** A free id for a label: `x:own-ada-quillfeather`, with a number where it is taken. */
export function ownId(label: string, taken: readonly EntityId[]): EntityId {
  const slug = foldText(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = `${OWN_PREFIX}${slug || 'entry'}` as const;
  for (let n = 1; ; n++) {
    const id: EntityId = n === 1 ? base : `${base}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

/** Both pages' names, where one adds or changes some while another does; of two new ones with the same id, one gets another. */
export function mergedEntries(
  stored: readonly OwnEntry[],
  before: readonly OwnEntry[],
  after: readonly OwnEntry[],
): OwnEntry[] {
  const known = new Set(before.map(({ id }) => id));
  const taken = stored.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const renamed = after.map((entry) =>
    known.has(entry.id) || !taken.includes(entry.id) ? entry : { ...entry, id: ownId(entry.label, taken) },
  );
  return mergedList(stored, before, renamed, ({ id }) => id);
}

/** A linker that knows the reader's entries only; `undefined` when there are none. */
export function createOwnLinker(entries: readonly OwnEntry[]): Linker | undefined {
  if (entries.length === 0) return undefined;
  const names = entries.flatMap(({ label, names: others }, entity): GazetteerName[] =>
    [label, ...others].map((text) => ({ text, entity, kind: text === label ? 'label' : 'alias' })),
  );
  return createLinker(openGazetteer(compileGazetteer(names)), tableOf(entries));
}

/** Joins both linkers' mentions in reading order; where they overlap, the reader's own entry wins. */
export function mergeMentions<M extends Mention & { readonly block: number }>(
  own: readonly M[],
  other: readonly M[],
  order: (block: number) => number,
): M[] {
  const free = other.filter((mention) => !own.some((mine) => overlap(mine, mention)));
  return [...own, ...free].sort((a, b) => order(a.block) - order(b.block) || a.start - b.start);
}

export function ownSummary({ id, kind, label, note }: OwnEntry, language: Language): EntitySummary {
  return { id, kind, label, description: note || NO_NOTE[language] };
}

export function ownDetails(entry: OwnEntry, language: Language): EntityDetails {
  return {
    ...ownSummary(entry, language),
    language,
    otherNames: entry.names,
    facts: [],
    relations: [],
    asOf: entry.date,
  };
}

const NO_NOTE: Readonly<Record<Language, string>> = { fr: 'ajouté par vous', en: 'added by you' };

function overlap(a: Mention & { block: number }, b: Mention & { block: number }): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** What the reader adds is meant: the highest prior, and nothing else is known of it. */
function tableOf(entries: readonly OwnEntry[]): EntityTable {
  const none = new Uint32Array();
  const at = (index: number): OwnEntry => {
    const entry = entries[index];
    if (entry === undefined) throw new RangeError(`No own entry at ${index}.`);
    return entry;
  };
  return {
    count: entries.length,
    idOf: (index) => at(index).id,
    indexOf: (id) => {
      const index = entries.findIndex((entry) => entry.id === id);
      return index < 0 ? undefined : index;
    },
    kindOf: (index) => at(index).kind,
    genderOf: () => undefined,
    priorOf: () => 1,
    countryOf: () => undefined,
    neighboursOf: () => none,
  };
}

function isEntryShaped(value: unknown): value is OwnEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Partial<Record<keyof OwnEntry, unknown>>;
  return (
    typeof entry.id === 'string' &&
    isEntityId(entry.id) &&
    entry.id.startsWith(OWN_PREFIX) &&
    ENTITY_KINDS.some((kind) => kind === entry.kind) &&
    typeof entry.label === 'string' &&
    Array.isArray(entry.names) &&
    entry.names.every((name) => typeof name === 'string') &&
    typeof entry.note === 'string' &&
    typeof entry.date === 'string'
  );
}
