import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName } from '../../../scripts/lib/browsers.ts';
import type { ReaderOptions } from './reader.ts';
import { resetSettings, type Session, startSession } from './session.ts';

/** Which browsers, and how they are started; both, as a reader at a desk has them, unless told otherwise. */
export interface InBrowsers extends Pick<ReaderOptions, 'touch' | 'forcedColors' | 'colorScheme'> {
  readonly browsers?: readonly BrowserName[];
}

/** The same tests in each browser, one browser for all of them. */
export function describeInBrowsers(
  title: string,
  tests: (session: () => Session) => void,
  { browsers = BROWSERS, ...options }: InBrowsers = {},
): void {
  describe.each(browsers)(`${title} (%s)`, (browser) => {
    let session: Awaited<ReturnType<typeof startSession>>;
    beforeAll(async () => {
      session = await startSession(browser, options);
      await resetSettings(session.reader);
    });
    afterAll(() => session?.close());
    tests(() => session);
  });
}
