/** The domain's words. Each is defined in docs/ARCHITECTURE.md, "Terms". */

/** A Wikidata id (`Q3052772`), or `x:slug` where Wikidata's id is not known. */
export type EntityId = `Q${number}` | `x:${string}`;

/** Position of an entity in the artefacts of one build: 0 … count − 1, in the order of ids. Never stored. */
export type EntityIndex = number;

export const ENTITY_KINDS = ['person', 'place', 'organization', 'event', 'work'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The languages of names, facts and interface. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `2022`, `2022-10` or `2022-10-22`: a date as precise as its source. */
export type PartialDate = string;

/** A text in both languages of the interface. */
export type Localized = Readonly<Record<Language, string>>;

export type Gender = 'female' | 'male' | 'other';

/**
 * What sort of name a name is. `short` is a usual shorter form (« Coalition »),
 * `surname` a bare surname that stands for one person (also without the full
 * name on the page), `former` one that is out of use, `demonym` never links.
 */
export const NAME_KINDS = [
  'label',
  'alias',
  'short',
  'acronym',
  'surname',
  'former',
  'metonym',
  'periphrasis',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

const ENTITY_ID = /^(?:Q[1-9]\d{0,11}|x:[a-z0-9]+(?:-[a-z0-9]+)*)$/;

export function isEntityId(text: string): text is EntityId {
  return ENTITY_ID.test(text);
}

/** Ids of what the reader added begin so, and no id of the dataset does. */
export const OWN_PREFIX = 'x:own-';
