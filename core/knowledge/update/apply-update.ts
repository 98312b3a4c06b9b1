import { type EntityId, isEntityId } from '../../model.ts';
import { valueKey } from '../merge.ts';
import { isBefore, parseDate } from '../partial-date.ts';
import type { EntityRecord, FactRecord, NameRecord } from '../record.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { REFRESHED, type RefreshedClaim, type RefreshedEntity } from './refreshed.ts';

/** What the dataset knows, for deciding which statements it can hold. */
export interface UpdateContext {
  /** `wikidata@2026-11-22`: source of every fact that is changed. */
  readonly src: string;
  readonly terms: ReadonlySet<string>;
  /** Key of a property → its Wikidata property. */
  readonly wikidata: ReadonlyMap<string, string>;
  hasEntity(id: EntityId): boolean;
}

export function updateContext(vocabulary: Vocabulary, ids: ReadonlySet<EntityId>, today: string): UpdateContext {
  return {
    src: `wikidata@${today}`,
    terms: new Set(vocabulary.terms.map(({ key }) => key)),
    wikidata: new Map(vocabulary.properties.map(({ key, wikidata }) => [key, wikidata])),
    hasEntity: (id) => ids.has(id),
  };
}

/**
 * The record with names, dates, roles and posts as Wikidata has them now. Facts that
 * Wikidata says nothing about stay as they are: silence is no contradiction. An
 * unchanged record is returned as it was given.
 */
export function applyUpdate(record: EntityRecord, entity: RefreshedEntity, context: UpdateContext): EntityRecord {
  const facts = [REFRESHED.dates, REFRESHED.numbers, REFRESHED.posts, REFRESHED.roles]
    .flat()
    .reduce((current, property) => refreshProperty(current, property, entity, context), record.facts);
  const named = refreshNames(record, entity);
  const gender = record.gender ?? entity.gender;
  if (facts === record.facts && named === record && gender === record.gender) return record;
  return { ...named, ...(gender !== undefined && { gender }), facts };
}

function refreshNames(record: EntityRecord, entity: RefreshedEntity): EntityRecord {
  const old = typeof record.label === 'string' ? { fr: record.label, en: record.label } : record.label;
  const fr = entity.labels.fr ?? old.fr;
  const en = entity.labels.en ?? old.en;
  const added = newNames(record, entity, [fr, en], [old.fr, old.en]);
  if (fr === old.fr && en === old.en && added.length === 0) return record;
  const names = [...(record.names ?? []), ...added];
  return { ...record, label: fr === en ? fr : { fr, en }, ...(names.length > 0 && { names }) };
}

/** Labels that were replaced stay findable; aliases that say nothing new, or could link anything, are left out. */
function newNames(
  record: EntityRecord,
  { aliases }: RefreshedEntity,
  labels: readonly string[],
  oldLabels: readonly string[],
): NameRecord[] {
  const known = new Set([
    ...labels,
    ...(record.names ?? []).map((name) => (typeof name === 'string' ? name : name.text)),
  ]);
  const candidates: (readonly [string, 'fr' | 'en' | undefined])[] = [
    ...oldLabels.map((text) => [text, undefined] as const),
    ...aliases.fr.map((text) => [text, 'fr'] as const),
    ...aliases.en.map((text) => [text, 'en'] as const),
  ];
  return candidates.flatMap(([text, lang]): NameRecord[] => {
    if (known.has(text) || !isSafeName(text)) return [];
    known.add(text);
    return [lang === undefined ? text : { text, lang }];
  });
}

/** Latin script, a capital, more than two characters: what the importers also ask of an alias. */
function isSafeName(text: string): boolean {
  return (
    text.length > 2 &&
    text === text.trim() &&
    /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}]+$/u.test(text) &&
    /\p{Lu}/u.test(text)
  );
}

function refreshProperty(
  facts: readonly FactRecord[],
  property: string,
  entity: RefreshedEntity,
  context: UpdateContext,
): readonly FactRecord[] {
  const claims = entity.claims[context.wikidata.get(property) ?? ''] ?? [];
  const isRole = REFRESHED.roles.some((role) => role === property);
  const wanted = claims.flatMap((claim) => toFact(property, claim, context) ?? []);
  if (wanted.length === 0) return facts;
  const next = isRole ? mergeRoles(facts, wanted) : replaceSingle(facts, bestOf(property, claims, wanted));
  return sameFacts(next, facts) ? facts : next;
}

function toFact(property: string, claim: RefreshedClaim, context: UpdateContext): FactRecord | undefined {
  const value = toValue(property, claim.value, context);
  if (value === undefined) return undefined;
  const { since, until } = claim;
  if (since && until && isBefore(until, since)) return undefined;
  return { p: property, v: value, ...(since && { since }), ...(until && { until }), src: context.src };
}

function toValue(property: string, value: string | number, context: UpdateContext): FactRecord['v'] | undefined {
  if (REFRESHED.numbers.some((key) => key === property)) return typeof value === 'number' ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (REFRESHED.dates.some((key) => key === property)) return parseDate(value) ? value : undefined;
  if (REFRESHED.roles.some((key) => key === property)) return context.terms.has(value) ? { t: value } : undefined;
  return isEntityId(value) && context.hasEntity(value) ? { e: value } : undefined;
}

/** The preferred statement, else the last one to begin among those that have not ended. */
function bestOf(
  property: string,
  claims: readonly RefreshedClaim[],
  wanted: readonly FactRecord[],
): FactRecord | undefined {
  const preferred = claims.find((claim) => claim.preferred)?.value;
  const open = wanted.filter((fact) => fact.until === undefined);
  const chosen = open.find(({ v }) => v === preferred || (typeof v === 'object' && 'e' in v && v.e === preferred));
  const newest = [...open].sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? 1 : -1))[0];
  const best = chosen ?? newest;
  if (!best || !REFRESHED.numbers.some((key) => key === property)) return best;
  const { since: _since, until: _until, ...plain } = best;
  return plain;
}

/** One value at a time: the new one takes the place of the old, unless it only says the same again. */
function replaceSingle(facts: readonly FactRecord[], fact: FactRecord | undefined): readonly FactRecord[] {
  if (!fact) return facts;
  const at = facts.findIndex(({ p }) => p === fact.p);
  if (at === -1) return [...facts, fact];
  const old = facts[at] as FactRecord;
  if (valueKey(old) === valueKey(fact) && (fact.since === undefined || fact.since === old.since)) return facts;
  return facts.flatMap((other, i) => (i === at ? [fact] : other.p === fact.p ? [] : [other]));
}

/** Offices are dated in place, ended in place, or added; an office of an old dump becomes a dated one. */
function mergeRoles(facts: readonly FactRecord[], wanted: readonly FactRecord[]): readonly FactRecord[] {
  let merged = facts;
  for (const fact of wanted) {
    const at = merged.findIndex((old) => isSameOffice(old, fact));
    if (at === -1) merged = fact.since === undefined && fact.until !== undefined ? merged : [...merged, fact];
    else if (differs(merged[at] as FactRecord, fact)) merged = merged.map((old, i) => (i === at ? fact : old));
  }
  return merged;
}

function isSameOffice(old: FactRecord, fact: FactRecord): boolean {
  if (old.p !== 'position' && old.p !== 'held') return false;
  if (valueKey(old) !== valueKey(fact)) return false;
  return (
    old.since === undefined ||
    fact.since === undefined ||
    !(isBefore(old.since, fact.since) || isBefore(fact.since, old.since))
  );
}

function differs(old: FactRecord, fact: FactRecord): boolean {
  if (old.p === 'held') return fact.since !== undefined || fact.until !== undefined;
  return (fact.since !== undefined && fact.since !== old.since) || fact.until !== old.until;
}

function sameFacts(first: readonly FactRecord[], second: readonly FactRecord[]): boolean {
  return first.length === second.length && first.every((fact, i) => fact === second[i]);
}
