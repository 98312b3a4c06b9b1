import type { EntityId, EntityKind, Language, PartialDate } from '../model.ts';
import type { Flag } from './flag.ts';

/** Enough of an entity for the accessible name of a mark. */
export interface EntityLabel {
  readonly id: EntityId;
  readonly label: string;
}

/** Enough of an entity for a list row. */
export interface EntitySummary extends EntityLabel {
  readonly kind: EntityKind;
  /** One line: who or what, in the asked language, as of the page's date. Never empty. */
  readonly description: string;
}

/** Where a fact comes from and of which day it is true. */
export interface Provenance {
  /** Name of the source, as printed on the card. */
  readonly source: string;
  readonly url?: string;
  readonly asOf: PartialDate;
}

/** What the reader may switch off from the card; each can be undone at once. `refused`: not the one the words mean. */
export type CardSwitch = 'muted' | 'refused' | 'off-here' | 'off-everywhere';

/** A fact ready to be shown: everything is in the asked language. */
export interface CardFact extends Provenance {
  readonly property: string;
  /** « Fonction », "Position". */
  readonly propertyLabel: string;
  /** Text of the value, dates and numbers already formatted. */
  readonly value: string;
  /** Set where the value is itself an entity of the dataset. */
  readonly entity?: EntityId;
  /** Set where the value is a date: the same, for sorting. */
  readonly date?: PartialDate;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  /** « depuis le 20 mai 2019 », "2010–2019": since and until, formatted. */
  readonly period?: string;
}

/** A fact whose value is an entity that is also on this page. */
export interface CardRelation {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly property: string;
  /** « président du Canada », « est la capitale de l’Ukraine » … reads after the name of `from`. */
  readonly propertyLabel: string;
  /** Beside the name, after a comma, where it is not the rest of a sentence. */
  readonly reads?: 'apposition';
  readonly period?: string;
}

/** Latitude and longitude in degrees (WGS 84). */
export type Coordinates = readonly [latitude: number, longitude: number];

/** All that a card can show of an entity. */
export interface EntityDetails extends EntitySummary {
  readonly language: Language;
  readonly otherNames: readonly string[];
  /** The role held at the article's date, where it differs from today's. */
  readonly thenDescription?: string;
  readonly facts: readonly CardFact[];
  /** Only those towards `onPage` entities. */
  readonly relations: readonly CardRelation[];
  readonly coordinates?: Coordinates;
  /** ISO 3166-1 alpha-2, for the flag of a state or of the country a place is in. */
  readonly country?: string;
  /** Its drawing, where there is one. */
  readonly flag?: Flag;
  /** Whom the words may mean instead, where that was asked. */
  readonly rival?: EntitySummary;
  /** Link to the encyclopedia, opened by the reader's click only. */
  readonly wikipedia?: string;
  /** The newest as-of date among the facts: « Données du … ». */
  readonly asOf: PartialDate;
}
