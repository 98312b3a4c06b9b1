import type { PartialDate } from '../../model.ts';
import { parseDate } from '../partial-date.ts';
import type { Property, Term, Vocabulary } from '../vocabulary.ts';

/** What a line is checked against. */
export interface CheckContext {
  readonly properties: ReadonlyMap<string, Property>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly sources: ReadonlySet<string>;
  /** No fact may have been read after this day. */
  readonly today: PartialDate;
}

export function checkContext(vocabulary: Vocabulary, today: PartialDate): CheckContext {
  return {
    properties: new Map(vocabulary.properties.map((property) => [property.key, property])),
    terms: new Map(vocabulary.terms.map((term) => [term.key, term])),
    sources: new Set(vocabulary.sources.map(({ key }) => key)),
    today,
  };
}

/** A JSON object whose fields are not yet known to be right. */
export type Unchecked = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Unchecked {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as it is quoted in a message, cut where it is long. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export const DATE_FORMS = 'a day that exists, as 2019, 2019-05 or 2019-05-20';

export function isDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && parseDate(value) !== undefined;
}
