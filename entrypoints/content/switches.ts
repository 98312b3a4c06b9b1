import type { CardSwitch } from '../../components/EntityCard.tsx';
import type { EntityId } from '../../core/model.ts';
import { loadSettings, saveSetting } from '../../platform/settings-store.ts';

/** What the card's menu switches off; the settings carry it to every open page. */
export async function switchOff(what: CardSwitch, entity: EntityId, host: string): Promise<void> {
  const { muted, sitesOff } = await loadSettings();
  if (what === 'off-everywhere') await saveSetting('enabled', false);
  else if (what === 'off-here') await saveSetting('sitesOff', [...new Set([...sitesOff, host])]);
  else await saveSetting('muted', [...new Set([...muted, entity])]);
}

export async function undoSwitch(what: CardSwitch, entity: EntityId, host: string): Promise<void> {
  const { muted, sitesOff } = await loadSettings();
  if (what === 'off-everywhere') await saveSetting('enabled', true);
  else if (what === 'off-here')
    await saveSetting(
      'sitesOff',
      sitesOff.filter((pattern) => pattern !== host),
    );
  else
    await saveSetting(
      'muted',
      muted.filter((id) => id !== entity),
    );
}
