import type { Settings } from '../../core/settings.ts';
import { hostIsListed, hostMatches } from '../../core/sites.ts';
import { useMessages } from '../../locales/messages.ts';
import { Switch } from '../Switch.tsx';

export interface PanelSwitchesProps {
  /** Absent on pages that are no site. */
  readonly host: string | undefined;
  readonly settings: Settings;
  readonly onEnabled: (enabled: boolean) => void;
  readonly onSitesOff: (sites: readonly string[]) => void;
}

/** Off here and off everywhere, one click each. */
export function PanelSwitches({ host, settings, onEnabled, onSitesOff }: PanelSwitchesProps) {
  const words = useMessages();
  const { enabled, sitesOff } = settings;
  return (
    <div class="switches">
      {host !== undefined && (
        <Switch
          label={words.onThisSite(host.replace(/^www\./, ''))}
          checked={enabled && !hostIsListed(host, sitesOff)}
          disabled={!enabled}
          onChange={(on) => onSitesOff(on ? withoutHost(sitesOff, host) : [...sitesOff, host.replace(/^www\./, '')])}
        />
      )}
      <Switch label={words.everywhere} checked={enabled} onChange={onEnabled} />
    </div>
  );
}

/** Every pattern that covers the host goes, or the switch would spring back. */
function withoutHost(patterns: readonly string[], host: string): string[] {
  return patterns.filter((pattern) => !hostMatches(host, pattern));
}
