import type { Settings } from '../../core/settings.ts';
import { hostIsListed } from '../../core/sites.ts';
import type { PageStatus } from '../../platform/messages.ts';
import { handleContentRequests } from '../../platform/messaging.ts';
import { loadSettings, watchSettings } from '../../platform/settings-store.ts';
import { answersFor } from './answers.ts';
import { Session } from './session.ts';

/**
 * The life of the content script in one document: a session while Repères is on here, nothing
 * while it is off. Listening to the settings is what lets a page be switched on again.
 */
export async function startContent(document: Document): Promise<void> {
  const life = new AbortController();
  let session: Session | undefined;
  let off: PageStatus | undefined;

  const apply = (settings: Settings) => {
    off = whyOff(settings, document.location.hostname);
    if (off !== undefined) {
      session?.end();
      session = undefined;
    } else if (session === undefined) session = new Session(document, settings);
    else session.update(settings);
  };

  handleContentRequests(
    answersFor(
      () => session,
      () => off ?? 'no-article',
      document.location.hostname,
    ),
    life.signal,
  );
  watchSettings(apply, life.signal);
  apply(await loadSettings());
}

function whyOff(settings: Settings, host: string): PageStatus | undefined {
  if (!settings.enabled) return 'off-everywhere';
  return hostIsListed(host, settings.sitesOff) ? 'off-here' : undefined;
}
