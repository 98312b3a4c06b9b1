import type { EntityId } from '../model.ts';
import { isBefore } from './partial-date.ts';
import type { EntityRecord, FactRecord, NameRecord } from './record.ts';
import { SINGLE_VALUED } from './vocabulary.ts';

/** A line of `data/curated/*.jsonl`: a whole record, or what changes of an imported one. */
export interface CuratedRecord extends Partial<Omit<EntityRecord, 'id'>> {
  readonly id: EntityId;
  /** Names the importers found that are wrong. */
  readonly notNames?: readonly string[];
  /** Properties whose imported facts are wrong altogether. */
  readonly notFacts?: readonly string[];
}

/**
 * One record for each id, in the order of the artefacts.
 *
 * A curated record amends the imported one of the same id: label, kind, gender and
 * prior take its place; its names come first, `notNames` go. A curated fact replaces
 * the imported facts of the same property when that property has one value at a time
 * (`SINGLE_VALUED`), or when it is about the same value (say, to date or end it);
 * otherwise it is added. An imported fact that is newer wins over a single-valued one,
 * and brings its dates to one about the same value: curated files are not refreshed by
 * machines.
 */
export function mergeRecords(
  imported: Iterable<EntityRecord>,
  curated: Iterable<CuratedRecord>,
): readonly EntityRecord[] {
  const byId = new Map<EntityId, EntityRecord>();
  for (const record of imported) {
    const known = byId.get(record.id);
    byId.set(record.id, known ? joinImported(known, record) : record);
  }
  for (const amendment of curated) {
    const known = byId.get(amendment.id);
    byId.set(amendment.id, known ? amend(known, amendment) : completeRecord(amendment));
  }
  return [...byId.values()].sort((a, b) => compareIds(a.id, b.id));
}

/** Numeric QIDs in numeric order, then `x:` ids by slug. */
export function compareIds(a: EntityId, b: EntityId): number {
  const first = numberOf(a);
  const second = numberOf(b);
  if (first !== second) return first < second ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The number of a QID; infinity for `x:` ids, which sort last. */
export function numberOf(id: EntityId): number {
  return id.startsWith('Q') ? Number(id.slice(1)) : Number.POSITIVE_INFINITY;
}

/** The as-of date of a `source@date` reference, '' when it has none. */
export function asOfOf(src: string): string {
  return src.slice(src.lastIndexOf('@') + 1);
}

function joinImported(first: EntityRecord, second: EntityRecord): EntityRecord {
  return {
    ...first,
    prior: Math.max(first.prior, second.prior),
    names: [...(first.names ?? []), ...(second.names ?? [])],
    facts: keepNewest([...first.facts, ...second.facts]),
  };
}

function amend(known: EntityRecord, amendment: CuratedRecord): EntityRecord {
  const refused = new Set(amendment.notNames ?? []);
  const dropped = new Set(amendment.notFacts ?? []);
  const names = [...(amendment.names ?? []), ...(known.names ?? [])].filter((name) => !refused.has(textOf(name)));
  const imported = known.facts.filter((fact) => !dropped.has(fact.p));
  const { notNames: _names, notFacts: _facts, ...fields } = amendment;
  return {
    ...known,
    ...fields,
    names: uniqueNames(withOldLabel(names, known, amendment, refused)),
    facts: replaceFacts(imported, amendment.facts ?? []),
  };
}

/** A label that was overridden stays findable as an alias. */
function withOldLabel(
  names: readonly NameRecord[],
  known: EntityRecord,
  amendment: CuratedRecord,
  refused: ReadonlySet<string>,
): readonly NameRecord[] {
  if (amendment.label === undefined) return names;
  const current = new Set(labelsOf(amendment.label));
  const old = labelsOf(known.label).filter((label) => !current.has(label) && !refused.has(label));
  return [...names, ...old];
}

function labelsOf(label: EntityRecord['label']): string[] {
  return typeof label === 'string' ? [label] : [label.fr, label.en];
}

function uniqueNames(names: readonly NameRecord[]): NameRecord[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = typeof name === 'string' ? name : `${name.text} ${name.lang ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function textOf(name: NameRecord): string {
  return typeof name === 'string' ? name : name.text;
}

function completeRecord(record: CuratedRecord): EntityRecord {
  const { notNames: _names, notFacts: _facts, ...fields } = record;
  if (fields.kind === undefined || fields.label === undefined) {
    throw new Error(`${record.id} amends nobody: give it a kind, a label and facts, or mend the id.`);
  }
  return { ...fields, kind: fields.kind, label: fields.label, prior: fields.prior ?? 0, facts: fields.facts ?? [] };
}

function replaceFacts(imported: readonly FactRecord[], curated: readonly FactRecord[]): FactRecord[] {
  const kept = imported.filter((old) => !curated.some((fact) => replaces(fact, old)));
  const useful = curated.filter((fact) => !(SINGLE_VALUED.has(fact.p) && kept.some((old) => old.p === fact.p)));
  return [...useful.map((fact) => refreshed(fact, imported)), ...kept];
}

/** The same fact noted later by an importer brings its newer dates, and keeps those it does not mention. */
function refreshed(fact: FactRecord, imported: readonly FactRecord[]): FactRecord {
  const newer = imported.find((old) => isSameFact(fact, old) && asOfOf(old.src) > asOfOf(fact.src));
  return newer ? { ...fact, ...newer } : fact;
}

/** About the same value; two terms of one office, which begin on different days, are two facts. */
function isSameFact(fact: FactRecord, old: FactRecord): boolean {
  if (fact.p !== old.p || valueKey(fact) !== valueKey(old)) return false;
  const { since } = fact;
  if (since === undefined || old.since === undefined) return true;
  return !isBefore(since, old.since) && !isBefore(old.since, since);
}

function replaces(fact: FactRecord, old: FactRecord): boolean {
  if (fact.p !== old.p) return isSameOffice(fact, old);
  if (SINGLE_VALUED.has(fact.p)) return !isBefore(asOfOf(fact.src), asOfOf(old.src));
  return isSameFact(fact, old);
}

/** A dated office makes the undated "has held" of the same office superfluous. */
function isSameOffice(fact: FactRecord, old: FactRecord): boolean {
  return fact.p === 'position' && old.p === 'held' && valueKey(fact) === valueKey(old);
}

function keepNewest(facts: readonly FactRecord[]): FactRecord[] {
  return facts.filter(
    (fact, at) => !facts.some((other, otherAt) => other !== fact && outdates(other, otherAt, fact, at)),
  );
}

function outdates(other: FactRecord, otherAt: number, fact: FactRecord, at: number): boolean {
  if (other.p !== fact.p) return false;
  if (valueKey(other) === valueKey(fact) && other.since === fact.since) return isNewer(other, otherAt, fact, at);
  return SINGLE_VALUED.has(fact.p) && isNewer(other, otherAt, fact, at);
}

/** Of two facts of the same day, the first stays. */
function isNewer(other: FactRecord, otherAt: number, fact: FactRecord, at: number): boolean {
  const otherDate = asOfOf(other.src);
  const date = asOfOf(fact.src);
  return otherDate === date ? otherAt < at : otherDate > date;
}

/** Two facts of a property are about the same thing when their values have the same key. */
export function valueKey(fact: FactRecord): string {
  return typeof fact.v === 'object' ? JSON.stringify(fact.v) : String(fact.v);
}
