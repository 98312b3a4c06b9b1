import type { WorldOutline } from '../core/card/outline.ts';
import type { CardSwitch, EntityDetails, EntityLabel, EntitySummary } from '../core/card/types.ts';
import type { CastContext } from '../core/cast/context.ts';
import type { Mention } from '../core/linking/types.ts';
import type { EntityId, Language, PartialDate } from '../core/model.ts';
import type { DatasetInfo, PageInfo, PageState } from '../core/page-state.ts';
import type { Result } from '../core/result.ts';
import type { PageSettings } from './settings-store.ts';

/** Kept in core: components show them and may not import platform. */
export type { CastMember, DatasetInfo, PageInfo, PageState, PageStatus } from '../core/page-state.ts';

/** A run of page text that reads as one: a paragraph, a heading, a list item. */
export interface TextBlock {
  /** Unique within the page's life; chosen by the content script. */
  readonly id: number;
  readonly text: string;
}

/** A mention within one block: offsets count from the start of that block. */
export interface BlockMention extends Mention {
  readonly block: number;
}

export interface LinkedBlocks {
  readonly mentions: readonly BlockMention[];
  /** The label of each entity of `mentions`, rivals too, in the language of the cards. */
  readonly entities: readonly EntityLabel[];
  /** As they are now: pages do not look into the store, which would cost each of them a millisecond. */
  readonly settings: PageSettings;
}

export type Answer<T> = Result<T, { readonly code: MessageErrorCode; readonly message: string }>;
export type MessageErrorCode = 'unknown-entity' | 'dataset-unavailable' | 'bad-request' | 'no-receiver' | 'internal';

/** Requests to the background: from content scripts and from extension pages. */
export interface BackgroundRequests {
  /** Links the names of blocks of one page. `known` are entities its other blocks name in full. */
  link: {
    params: { page: PageInfo; blocks: readonly TextBlock[]; known: readonly EntityId[] };
    result: LinkedBlocks;
  };
  /** Everything the card of one entity shows; relations only towards `onPage`, and of `rival` a summary. */
  entity: {
    params: {
      id: EntityId;
      rival?: EntityId | undefined;
      language: Language;
      date?: PartialDate | undefined;
      onPage: readonly EntityId[];
    };
    result: EntityDetails;
  };
  /** The same for a list, in its order; unknown ids are left out. */
  entities: {
    params: { ids: readonly EntityId[]; language: Language; date?: PartialDate | undefined };
    result: readonly EntityDetails[];
  };
  /** One line about each of a list, in its order; unknown ids are left out. */
  summaries: { params: { ids: readonly EntityId[]; language: Language }; result: readonly EntitySummary[] };
  /** What those of a list have to do with each other. */
  castContext: {
    params: { ids: readonly EntityId[]; language: Language; date?: PartialDate | undefined };
    result: CastContext;
  };
  /** Entities whose names begin with or resemble the query, best first, at most `limit`. */
  search: { params: { query: string; language: Language; limit: number }; result: readonly EntitySummary[] };
  /** Tells how many distinct entities the sender's page has, for the toolbar badge. */
  counted: { params: { entities: number }; result: null };
  /** The coasts of the locator map: 30 kB that no content script carries. */
  outline: { params: Record<string, never>; result: WorldOutline };
  /** Runs the half of the content script that answers the reader (`content-ui`) in the sender's page. */
  interact: { params: Record<string, never>; result: PageSettings };
  /** For a page that may have missed a change: it comes back from the browser's cache. */
  settings: { params: Record<string, never>; result: PageSettings };
  /** Stores what the reader switches off on a card, or takes it back; `words` are those of the page that the card stands at. */
  switchOff: {
    params: { what: CardSwitch; entity: EntityId; words: string; host: string; undo: boolean };
    result: null;
  };
  /** Gives the marks their looks in the frames of the sender's page; a page without an article in its frames never asks. */
  styleFrames: { params: Record<string, never>; result: null };
  datasetInfo: { params: Record<string, never>; result: DatasetInfo };
}

/** Requests to the content script of one tab: from popup and side panel. */
export interface ContentRequests {
  pageState: { params: Record<string, never>; result: PageState };
  /** Scrolls to the n-th mention of an entity and flashes it; answers how many there are. */
  showMention: { params: { entity: EntityId; occurrence: number }; result: { total: number } };
  /** Scrolls back to where the reader was before the first `showMention`. */
  scrollBack: { params: Record<string, never>; result: null };
  /** From a keyboard command: moves the focus button to the next or previous mark. */
  moveFocus: { params: { direction: 'next' | 'previous' }; result: null };
  /** From the background: the reader changed them. */
  settingsChanged: { params: PageSettings; result: null };
  /** Text selected by the reader: answers its entity's card in place (context menu). */
  explainSelection: { params: Record<string, never>; result: { found: boolean } };
}
