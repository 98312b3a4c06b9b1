import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from '../../../scripts/lib/browsers.ts';
import { resetSettings, type Session, startSession } from '../../e2e/lib/session.ts';
import { type Screen, startScreen } from './screen.ts';

/** A browser in a window, and the screen with the keyboard that it stands on. */
export interface Desk extends Session {
  readonly screen: Screen;
}

/** The same tests in each browser, at a desk of its own. */
export function describeAtDesk(
  title: string,
  browsers: readonly BrowserName[],
  tests: (desk: () => Desk) => void,
): void {
  describe.each(browsers)(`${title} (%s)`, (browser) => {
    let screen: Screen;
    let session: Awaited<ReturnType<typeof startSession>>;
    beforeAll(async () => {
      screen = await startScreen();
      // Browsers ask the environment where to show themselves.
      process.env.DISPLAY = screen.display;
      delete process.env.WAYLAND_DISPLAY;
      session = await startSession(browser, { display: 'window' });
      await resetSettings(session.reader);
    });
    afterAll(async () => {
      await session?.close();
      screen?.close();
    });
    tests(() => ({ ...session, screen }));
  });
}
