import type { SETTINGS, SettingKey } from './settings.ts';

/** The settings that are lists: sites, muted names, answers the reader turned down. */
export type ListKey = { [K in SettingKey]: (typeof SETTINGS)[K]['type'] extends 'list' ? K : never }[SettingKey];

/**
 * What is stored, with the changes of a reader who saw `before` and made `after` of it: what another
 * page put there meanwhile stays. New and changed entries come last.
 *
 * @param idOf what makes two entries the same one; two with the same id and other content are a change
 */
export function mergedList<T>(
  stored: readonly T[],
  before: readonly T[],
  after: readonly T[],
  idOf: (entry: T) => unknown = (entry) => entry,
): T[] {
  const isSame = (a: T) => (b: T) => JSON.stringify(a) === JSON.stringify(b);
  const written = after.filter((entry) => !before.some(isSame(entry)));
  const gone = new Set(before.map(idOf));
  for (const entry of after) gone.delete(idOf(entry));
  for (const entry of written) gone.add(idOf(entry));
  return [...stored.filter((entry) => !gone.has(idOf(entry))), ...written];
}
