import { SAMPLE_ENTITY } from '../../components/LiveSample.tsx';
import { useEntity } from '../../components/use-entity.ts';
import { useOutline } from '../../components/use-outline.ts';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import type { OptionsPort } from '../../core/options-port.ts';
import { cardLanguage, type Settings } from '../../core/settings.ts';
import { useLanguage } from '../../locales/messages.ts';

export interface WelcomeProps {
  readonly port: Pick<OptionsPort, 'details' | 'outline'>;
  readonly settings: Settings;
  readonly onSettings: () => void;
}

/** The welcome page with the sample's entity asked of the background. */
export function Welcome({ port, settings, onSettings }: WelcomeProps) {
  const language = cardLanguage(settings, undefined, useLanguage());
  return (
    <WelcomePage
      settings={settings}
      sample={useEntity(port, SAMPLE_ENTITY, language)}
      outline={useOutline(port)}
      onSettings={onSettings}
    />
  );
}
