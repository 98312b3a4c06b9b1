import type { WorldOutline } from './card/outline.ts';
import type { EntityDetails, EntitySummary } from './card/types.ts';
import type { CastContext } from './cast/context.ts';
import type { EntityId, Language, PartialDate } from './model.ts';
import type { Unreachable } from './page-access.ts';
import type { PageState } from './page-state.ts';

/** The tab as popup and side panel see it: a page that answers, or why none does. */
export type PanelPage =
  | { readonly type: 'page'; readonly state: PageState }
  | { readonly type: 'unreachable'; readonly why: Unreachable; readonly host: string | undefined };

/** What the cast list needs of the browser; `platform/panel.ts` is the real one, tests bring their own. */
export interface PanelPort {
  page(): Promise<PanelPage>;
  /** In the order of `ids`, without the unknown ones; `undefined` when the data cannot be read. */
  summaries(ids: readonly EntityId[], language: Language): Promise<readonly EntitySummary[] | undefined>;
  /** What the cast has to do with each other; `undefined` when the data cannot be read. */
  context(
    ids: readonly EntityId[],
    language: Language,
    date: PartialDate | undefined,
  ): Promise<CastContext | undefined>;
  /** All facts of a few entities, under the same conditions as their summaries. */
  details(
    ids: readonly EntityId[],
    language: Language,
    date: PartialDate | undefined,
  ): Promise<readonly EntityDetails[] | undefined>;
  /** The coasts of the locator map. */
  outline(): Promise<WorldOutline | undefined>;
  /** `undefined` when the data cannot be read. An empty query finds nothing and readies the search. */
  search(query: string, language: Language): Promise<readonly EntitySummary[] | undefined>;
  /** Scrolls to the n-th mention (from 0) and answers how many there are; 0 when the page is gone. */
  show(entity: EntityId, occurrence: number): Promise<number>;
  scrollBack(): Promise<void>;
  /** Asks the browser for the permission to read a host; must run inside a click. */
  allow(host: string): Promise<boolean>;
  reload(): Promise<void>;
  openSettings(): void;
  /** Opens the same list beside the page; must run inside a click. Absent where that is, or where browsers have no such place. */
  readonly openBeside?: (() => void) | undefined;
  /** Calls back when another tab or address is shown, or the page's names changed, until the signal aborts. */
  onPageChange(callback: () => void, signal: AbortSignal): void;
}
