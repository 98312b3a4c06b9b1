import type { EntitySummary } from '../../core/card/types.ts';
import type { EntityId } from '../../core/model.ts';
import type { Settings } from '../../core/settings.ts';
import type { PageMention, PageMentions } from '../../page/mentions.ts';
import type { Span } from '../../page/ranges.ts';
import type { PageInfo } from '../../platform/messages.ts';

/** What card, focus button and navigator share of the session's page. */
export interface PageView {
  readonly document: Document;
  readonly mentions: PageMentions;
  settings(): Settings;
  info(): PageInfo;
  summary(id: EntityId): EntitySummary | undefined;
  /** The mention at a point of the window (CSS pixels). */
  at(x: number, y: number): PageMention | undefined;
  /** Emphasises the mention whose card is open, or that was jumped to. */
  emphasize(span: Span | undefined): void;
  /** `false` once the extension is gone from under this page; the session has then ended. */
  isAlive(): boolean;
}
