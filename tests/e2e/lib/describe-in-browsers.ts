import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS } from '../../../scripts/lib/browsers.ts';
import { resetSettings, type Session, startSession } from './session.ts';

/** The same tests in each browser, one browser for all of them. */
export function describeInBrowsers(title: string, tests: (session: () => Session) => void): void {
  describe.each(BROWSERS)(`${title} (%s)`, (browser) => {
    let session: Awaited<ReturnType<typeof startSession>>;
    beforeAll(async () => {
      session = await startSession(browser);
      await resetSettings(session.reader);
    });
    afterAll(() => session?.close());
    tests(() => session);
  });
}
