import type { CardSwitch } from '../../core/card/types.ts';
import { refusal } from '../../core/refused.ts';
import type { ListKey } from '../../core/setting-lists.ts';
import type { BackgroundRequests } from '../../platform/messages.ts';
import { editList } from '../../platform/setting-lists.ts';
import { saveSetting } from '../../platform/settings-store.ts';

type Params = BackgroundRequests['switchOff']['params'];

/**
 * What the card of some page switches off, or takes back; the settings carry it to every open page.
 * Done here for all pages: of two that add to the same list at once neither may be lost.
 */
export async function switchOff({ what, undo, ...meant }: Params): Promise<void> {
  if (what === 'off-everywhere') return saveSetting('enabled', undo);
  const [key, entry] = ENTRIES[what](meant);
  await editList(key, (stored) => {
    const others = stored.filter((other) => other !== entry);
    return undo ? others : [...others, entry];
  });
}

type Meant = Omit<Params, 'what' | 'undo'>;

const ENTRIES: Readonly<Record<Exclude<CardSwitch, 'off-everywhere'>, (meant: Meant) => [ListKey, string]>> = {
  muted: ({ entity }) => ['muted', entity],
  refused: ({ entity, words }) => ['refused', refusal(entity, words)],
  'off-here': ({ host }) => ['sitesOff', host],
};
