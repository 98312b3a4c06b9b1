import { success } from '../../core/result.ts';
import type { ContentRequests, PageStatus } from '../../platform/messages.ts';
import type { Handlers } from '../../platform/messaging.ts';
import type { PageSettings } from '../../platform/settings-store.ts';
import type { Session } from './session.ts';

/** What the popup, the commands and the background get from this page, whether a session runs or not. */
export function answersFor(
  session: () => Session | undefined,
  whyOff: () => PageStatus,
  host: string,
  onSettings: (settings: PageSettings) => void,
): Handlers<ContentRequests> {
  return {
    pageState: () => success(session()?.state ?? { status: whyOff(), info: { host }, cast: [] }),
    showMention: async ({ entity, occurrence }) =>
      success({ total: (await session()?.showMention(entity, occurrence)) ?? 0 }),
    scrollBack: () => {
      session()?.scrollBack();
      return success(null);
    },
    moveFocus: ({ direction }) => {
      session()?.moveFocus(direction);
      return success(null);
    },
    settingsChanged: (settings) => {
      onSettings(settings);
      return success(null);
    },
    explainSelection: async () => success({ found: (await session()?.explainSelection()) ?? false }),
  };
}
