import type { WorldOutline } from './card/outline.ts';
import type { EntityDetails } from './card/types.ts';
import type { EntityId, Language } from './model.ts';
import type { OwnEntry } from './own-entries.ts';
import type { DatasetInfo } from './page-state.ts';
import type { Settings } from './settings.ts';

export interface Shortcut {
  /** Name of the command in the manifest. */
  readonly command: string;
  /** « Alt+Maj+J »; empty when the reader or the browser set none. */
  readonly keys: string;
}

/** What the settings page needs of the browser; `platform/options.ts` is the real one. */
export interface OptionsPort {
  /** Replaces all settings at once. */
  replace(settings: Settings): Promise<void>;
  /** `undefined` when the data cannot be read. */
  datasetInfo(): Promise<DatasetInfo | undefined>;
  details(ids: readonly EntityId[], language: Language): Promise<readonly EntityDetails[]>;
  /** The coasts of the locator map. */
  outline(): Promise<WorldOutline | undefined>;
  ownEntries(): Promise<readonly OwnEntry[]>;
  /** Stores what a reader who saw `before` made of it; what another page added meanwhile stays. */
  changeOwnEntries(before: readonly OwnEntry[], after: readonly OwnEntry[]): Promise<void>;
  /** Replaces all of the reader's entries. */
  saveOwnEntries(entries: readonly OwnEntry[]): Promise<void>;
  /** Calls back when they changed, in any page, until the signal aborts. */
  onOwnEntries(callback: (entries: readonly OwnEntry[]) => void, signal: AbortSignal): void;
  /** Asks the browser for the permission to read a site; must run inside a click. */
  allow(pattern: string): Promise<boolean>;
  /** Gives the permission back; sites of the list of news sites are not given, so not given back. */
  disallow(pattern: string): Promise<void>;
  /** The keyboard commands, as they are set now. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Offers a text as a file to keep. */
  download(name: string, text: string): void;
}
