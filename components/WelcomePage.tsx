import type { ComponentChildren } from 'preact';
import type { WorldOutline } from '../core/card/outline.ts';
import type { EntityDetails } from '../core/card/types.ts';
import type { Settings } from '../core/settings.ts';
import { useMessages } from '../locales/messages.ts';
import { LiveSample } from './LiveSample.tsx';

export interface WelcomePageProps {
  readonly settings: Settings;
  /** Details of the sample's entity. */
  readonly sample: EntityDetails | undefined;
  readonly outline: WorldOutline | undefined;
  readonly onSettings: () => void;
}

/** Shown once, after installation: what it does, tried on a sentence, and what it never does. */
export function WelcomePage({ settings, sample, outline, onSettings }: WelcomePageProps) {
  const { welcome } = useMessages();
  return (
    <main class="welcome">
      <h1>{welcome.title}</h1>
      <p class="lead">{welcome.lead}</p>
      <Part title={welcome.try}>
        <p class="hint">{welcome.tryHint}</p>
        <LiveSample initiallyOpen={false} settings={settings} details={sample} outline={outline} />
      </Part>
      <Part title={welcome.listTitle}>
        <p>{welcome.list}</p>
      </Part>
      <Part title={welcome.keysTitle}>
        <p>{welcome.keys}</p>
      </Part>
      <Part title={welcome.privacyTitle}>
        <p>{welcome.privacy}</p>
      </Part>
      <button type="button" class="primary" onClick={onSettings}>
        {welcome.settings}
      </button>
    </main>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
