import type { Gender, PartialDate } from '../../model.ts';

/** What Wikidata says of an entity today, in plain terms: only what we refresh. */
export interface RefreshedEntity {
  readonly id: string;
  readonly labels: { readonly fr?: string; readonly en?: string };
  readonly aliases: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly gender?: Gender;
  /** Statements by property (`P39`), deprecated ones left out. */
  readonly claims: Readonly<Record<string, readonly RefreshedClaim[]>>;
}

export interface RefreshedClaim {
  /** An id, a partial date, or a number. */
  readonly value: string | number;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  readonly preferred: boolean;
}

/** The properties that change with the news; the rest of a record is left to the importers. */
export const REFRESHED = {
  roles: ['position'],
  posts: ['headOfState', 'headOfGovernment', 'leader'],
  dates: ['birthDate', 'deathDate', 'inception', 'dissolved', 'start', 'end', 'date'],
  numbers: ['population'],
} as const;
