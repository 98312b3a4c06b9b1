import type { EntityId, EntityKind, Language, PartialDate } from './model.ts';

/** What the content script knows of its page. */
export interface PageInfo {
  readonly host: string;
  readonly language?: Language | undefined;
  /** Publication date, from the page's metadata. */
  readonly date?: PartialDate | undefined;
}

/** Why a page shows nothing, or that it does. */
export type PageStatus =
  | 'linked'
  | 'linking'
  | 'nothing-found'
  | 'no-article'
  | 'unsupported-language'
  | 'off-everywhere'
  | 'off-here'
  | 'publisher-opted-out'
  | 'failed';

/** One entity's appearances on a page, as the popup lists them. */
export interface CastMember {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** Start of each mention as a share of the article's length, 0–1, in reading order. */
  readonly positions: readonly number[];
  /** Highest score of its mentions. */
  readonly score: number;
}

/** The page as the popup sees it. */
export interface PageState {
  readonly status: PageStatus;
  readonly info: PageInfo;
  readonly cast: readonly CastMember[];
  /** Set when the page was too long to be read to its end. */
  readonly truncated?: boolean | undefined;
}

/** What the compiled dataset says of itself. */
export interface DatasetInfo {
  readonly version: string;
  /** Newest as-of date of any fact. */
  readonly date: PartialDate;
  readonly counts: Readonly<Record<EntityKind, number>>;
  readonly names: number;
  readonly facts: number;
  readonly sources: readonly { readonly name: string; readonly licence: string; readonly url: string }[];
}
