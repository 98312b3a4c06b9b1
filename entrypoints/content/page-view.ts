import type { EntitySummary } from '../../core/card/types.ts';
import type { EntityId } from '../../core/model.ts';
import type { Settings } from '../../core/settings.ts';
import type { HitTest } from '../../page/hit-test.ts';
import type { PageMentions } from '../../page/mentions.ts';
import type { Painter } from '../../page/painter.ts';
import type { PageInfo } from '../../platform/messages.ts';

/** What card, focus button and navigator share of the session's page. */
export interface PageView {
  readonly document: Document;
  readonly mentions: PageMentions;
  readonly hits: HitTest;
  readonly painter: Painter;
  settings(): Settings;
  info(): PageInfo;
  summary(id: EntityId): EntitySummary | undefined;
}
