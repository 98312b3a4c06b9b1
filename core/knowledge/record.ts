import type { EntityId, EntityKind, Gender, NameKind, PartialDate } from '../model.ts';

/**
 * The source format of the dataset: one JSON object a line in `data/records/*.jsonl`
 * (made by importers) and `data/curated/*.jsonl` (written by hand; a record with the
 * id of an imported one amends it). `data/README.md` explains it with examples.
 */
export interface EntityRecord {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The usual name; one string where both languages write it alike. */
  readonly label: string | { readonly fr: string; readonly en: string };
  readonly names?: readonly NameRecord[];
  readonly gender?: Gender;
  /** How likely a mention of an ambiguous name means this entity, 0–1, from popularity signals. */
  readonly prior: number;
  readonly facts: readonly FactRecord[];
}

/** A plain string is an alias in both languages. */
export type NameRecord =
  | string
  | {
      readonly text: string;
      readonly kind?: NameKind;
      /** The language it belongs to; both when absent. */
      readonly lang?: 'fr' | 'en';
      /** For periphrases and former names: when the name meant this entity. */
      readonly since?: PartialDate;
      readonly until?: PartialDate;
    };

export interface FactRecord {
  /** Key of `data/properties.tsv`, which says of what type the value is. */
  readonly p: string;
  readonly v: FactValue;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  /** Key of `data/sources.tsv`, then the as-of date: `factbook@2026-01-22`. */
  readonly src: string;
}

/**
 * An entity of the dataset (`{"e":"Q212"}`), a term of `data/terms.tsv`
 * (`{"t":"Q30185","of":"Q90"}`: "mayor", with an optional entity it applies to), a text
 * in both languages, or a string holding a date or a number in text form.
 */
export type FactValue =
  | { readonly e: EntityId }
  | { readonly t: string; readonly of?: EntityId }
  | { readonly fr: string; readonly en: string }
  | string
  | number;
