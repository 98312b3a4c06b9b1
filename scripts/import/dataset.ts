import type { FactRecord, FactValue, NameRecord } from '../../core/knowledge/record.ts';
import type { EntityId, EntityKind, Gender, Language, NameKind, PartialDate } from '../../core/model.ts';
import { Terms } from './terms.ts';

/** What is known of how often the news means an entity; `prior.ts` makes one number of it. */
export interface Signals {
  /** 0–3, see the README of the reference folder. */
  prominence: number;
  sitelinks: number;
  population: number;
  /** Facts of other entities that point here. */
  inbound: number;
  /** Least prior that its post gives it. */
  floor: number;
  capitalOfState: boolean;
  /** A state of the past: the Kingdom of France, the Soviet Union. */
  formerState: boolean;
}

/** An entity while the importers add to it. */
export interface Draft {
  readonly id: EntityId;
  kind: EntityKind;
  /** The usual name in each language, once a source gives it. */
  readonly label: { fr?: string; en?: string };
  readonly names: Map<string, DraftName>;
  gender?: Gender;
  readonly facts: FactRecord[];
  readonly signals: Signals;
  readonly sources: Set<string>;
  /** How sure the names of the dumps are, where the entity comes from there. */
  certainty?: Readonly<Record<Language, Certainty>>;
}

/** `sure`: a label of Wikidata or of a table; `only`: the one name there was; `guess`: one of several aliases. */
export type Certainty = 'sure' | 'only' | 'guess' | 'none';

export interface DraftName {
  readonly text: string;
  kind: NameKind;
  /** Absent when it is a name in both languages. */
  lang?: Language;
}

export interface FactOptions {
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}

/** The entities under construction; importers meet only here. */
export class Dataset {
  readonly drafts = new Map<EntityId, Draft>();
  readonly terms = new Terms();
  #regions: Map<string, Draft[]> | undefined;

  /** The draft of an id, made when it is new. The kind of the first source stays. */
  ensure(id: EntityId, kind: EntityKind, source: string): Draft {
    const draft = this.drafts.get(id) ?? newDraft(id, kind);
    this.drafts.set(id, draft);
    draft.sources.add(source);
    return draft;
  }

  /**
   * A region or state of a federation by its name in either language; used once all Wikidata names are in.
   * With a state only one of that state, or the one whose state nobody knows: Colombia has a Bolívar, as Venezuela.
   */
  regionByName(name: string, state?: EntityId): Draft | undefined {
    this.#regions ??= regionsByName(this.drafts.values());
    const named = this.#regions.get(plainDashes(name)) ?? [];
    const own = state === undefined ? named : named.filter((region) => countryOf(region) === state);
    if (own.length > 0 || named.length > 1) return own.length === 1 ? own[0] : undefined;
    return named[0] !== undefined && countryOf(named[0]) === undefined ? named[0] : undefined;
  }

  get(id: string): Draft | undefined {
    return this.drafts.get(id as EntityId);
  }
}

/** Sets the label of a language unless an earlier, better source did; a second label becomes an alias. */
export function setLabel(draft: Draft, language: Language, text: string): void {
  if (text === '') return;
  if (draft.label[language] === undefined) draft.label[language] = text;
  else if (draft.label[language] !== text) addName(draft, text, 'alias', language);
}

/** Adds a name; the same text from the other language makes it a name in both. */
export function addName(draft: Draft, text: string, kind: NameKind, lang?: Language): void {
  if (text === '') return;
  const known = draft.names.get(text);
  if (known === undefined) draft.names.set(text, lang === undefined ? { text, kind } : { text, kind, lang });
  else if (known.lang !== lang) delete known.lang;
}

/** Adds a fact once: a second source of the same value is dropped, the newest importer does not win silently. */
export function addFact(draft: Draft, p: string, v: FactValue, src: string, options: FactOptions = {}): void {
  const key = JSON.stringify(v);
  if (draft.facts.some((fact) => fact.p === p && JSON.stringify(fact.v) === key)) return;
  draft.facts.push({
    p,
    v,
    ...(options.since ? { since: options.since } : {}),
    ...(options.until ? { until: options.until } : {}),
    src,
  });
}

/** Makes room for a better source. */
export function dropFacts(draft: Draft, properties: readonly string[]): void {
  keepFacts(
    draft,
    draft.facts.filter((fact) => !properties.includes(fact.p)),
  );
}

/** These facts and no others, in this order. */
export function keepFacts(draft: Draft, kept: readonly FactRecord[]): void {
  draft.facts.splice(0, draft.facts.length, ...kept);
}

/** The source of types, trades and nationalities that no other has: as the editors know them (`data/sources.tsv`). */
export const READING = 'reading@2026-11';

/** True when the draft has a fact of this property, whatever its value. */
export function hasFact(draft: Draft, p: string): boolean {
  return draft.facts.some((fact) => fact.p === p);
}

/** The term of the first `type` fact. */
export function typeOf(draft: Draft): string | undefined {
  return termOf(draft.facts.find((fact) => fact.p === 'type')?.v);
}

/** The term that is a fact's value: a type, a trade, an office. */
export function termOf(v: FactValue | undefined): string | undefined {
  return typeof v === 'object' && 't' in v ? v.t : undefined;
}

/** The entity that is a fact's value. */
export function entityOf(v: FactValue | undefined): EntityId | undefined {
  return typeof v === 'object' && 'e' in v ? v.e : undefined;
}

/** The usual name, whatever the language. */
export function anyLabel(draft: Draft): string {
  return draft.label.fr ?? draft.label.en ?? '';
}

export function toNameRecord(name: DraftName): NameRecord {
  if (name.kind === 'alias' && name.lang === undefined) return name.text;
  return {
    text: name.text,
    ...(name.kind === 'alias' ? {} : { kind: name.kind }),
    ...(name.lang === undefined ? {} : { lang: name.lang }),
  };
}

/** First-level divisions only: a city of the same name (« Québec ») is not the region. */
const REGION_TYPE =
  /^(?:state|province|provinces|region|prefecture|oblast|voivodeship|canton|governorate|county|krai|republic)/;

function regionsByName(drafts: Iterable<Draft>): Map<string, Draft[]> {
  const regions = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.kind !== 'place' || !REGION_TYPE.test(typeOf(draft) ?? '')) continue;
    for (const label of new Set([plainDashes(draft.label.en ?? ''), plainDashes(draft.label.fr ?? '')])) {
      regions.set(label, [...(regions.get(label) ?? []), draft]);
    }
  }
  return regions;
}

/** Accents stay: México is the state around Mexico, and « Mexico » the city. */
function plainDashes(name: string): string {
  return name.replace(/[–—]/g, '-');
}

/** The state that something is in, where a source tells. */
export function countryOf({ facts }: Pick<Draft, 'facts'>): EntityId | undefined {
  return entityOf(facts.find(({ p }) => p === 'country')?.v);
}

function newDraft(id: EntityId, kind: EntityKind): Draft {
  return {
    id,
    kind,
    label: {},
    names: new Map(),
    facts: [],
    signals: {
      prominence: 0,
      sitelinks: 0,
      population: 0,
      inbound: 0,
      floor: 0,
      capitalOfState: false,
      formerState: false,
    },
    sources: new Set(),
  };
}
