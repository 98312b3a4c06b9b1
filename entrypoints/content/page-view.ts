import type { EntityId } from '../../core/model.ts';
import type { Settings } from '../../core/settings.ts';
import type { PageMention, PageMentions } from '../../page/mentions.ts';
import type { Span } from '../../page/ranges.ts';
import type { PageInfo } from '../../platform/messages.ts';

/** The session's page, as the half of the script that reads it knows it. */
export interface ReadPage {
  readonly document: Document;
  readonly mentions: PageMentions;
  settings(): Settings;
  info(): PageInfo;
  /** Of an entity that the page names. */
  labelOf(id: EntityId): string | undefined;
  /** The mentions that may be at a point of the window (CSS pixels): it is on their letters or beside them. */
  near(x: number, y: number): readonly PageMention[];
  /** `false` once the extension is gone from under this page; the session has then ended. */
  isAlive(): boolean;
}

/** What card, focus button and navigator share of it. */
export interface PageView extends ReadPage {
  /** The mention at a point of the window (CSS pixels). */
  at(x: number, y: number): PageMention | undefined;
  /** Emphasises the mention whose card is open, or that was jumped to. */
  emphasize(span: Span | undefined): void;
}
