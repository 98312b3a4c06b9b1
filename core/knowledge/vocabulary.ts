import type { Language } from '../model.ts';

/** What a fact's value is, by property. */
export const VALUE_TYPES = ['entity', 'term', 'text', 'date', 'number', 'coordinates'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** A row of `data/properties.tsv`. */
export interface Property {
  readonly key: string;
  /** Wikidata property that `data:update` refreshes it from; '' for none. */
  readonly wikidata: string;
  readonly type: ValueType;
  /** « Fonction », "Position". */
  readonly label: Readonly<Record<Language, string>>;
  /** « a pour capitale »: reads between the names of two entities. */
  readonly relation: Readonly<Record<Language, string>>;
  /** Place on the card; facts of the lowest come first. */
  readonly order: number;
}

/** A row of `data/terms.tsv`: an office, an occupation, a type of thing. */
export interface Term {
  readonly key: string;
  /** What sort of term: position, occupation, type … */
  readonly group: string;
  readonly en: string;
  /** Masculine form; for types of things, the noun. */
  readonly fr: string;
  /** Feminine form of an office or occupation; '' where the source has none. */
  readonly frFeminine: string;
  /** Grammatical gender of the French noun, where it names a thing. */
  readonly gender: 'f' | 'm' | '';
  /** Id of the entity an office belongs to, where the phrase already names it. */
  readonly of: string;
}

/** A row of `data/sources.tsv`. */
export interface Source {
  readonly key: string;
  readonly name: string;
  readonly licence: string;
  readonly url: string;
}

/** The words that facts are written in. Order is that of the tables and is what records refer to. */
export interface Vocabulary {
  readonly properties: readonly Property[];
  readonly terms: readonly Term[];
  readonly sources: readonly Source[];
}

/**
 * Properties that have one value at a time: a curated value replaces the imported
 * one, and of two imported ones the newest is kept.
 */
export const SINGLE_VALUED: ReadonlySet<string> = new Set([
  'admin',
  'birthDate',
  'birthPlace',
  'capital',
  'continent',
  'coordinates',
  'deathDate',
  'deathPlace',
  'dissolved',
  'end',
  'group',
  'constituency',
  'headOfGovernment',
  'headOfState',
  'headquarters',
  'inception',
  'insee',
  'iso2',
  'leader',
  'nativeName',
  'party',
  'population',
  'seat',
  'shortName',
  'start',
  'website',
]);

/** Facts that say to which state an entity belongs, the first that applies first. */
export const COUNTRY_PROPERTIES = ['country', 'citizenship', 'originCountry', 'jurisdiction'] as const;
