import { type EntityId, isEntityId } from './model.ts';
import { foldText } from './text/fold.ts';

/** An answer the reader turned down: words, and the entity that they do not mean. */
export interface Refused {
  readonly entity: EntityId;
  readonly words: string;
}

/** As the setting `refused` keeps it. */
export function refusal(entity: EntityId, words: string): string {
  return `${entity} ${words.replace(/\s+/g, ' ').trim()}`;
}

/** `undefined` for what a corrupt store holds besides. */
export function readRefusal(entry: string): Refused | undefined {
  const [entity = '', ...words] = entry.split(' ');
  return isEntityId(entity) && words.length > 0 ? { entity, words: words.join(' ') } : undefined;
}

/**
 * Says whether words are not to mean an entity, however they are written; `undefined` when all may mean all.
 * Who is not « Jean Martin » is not the « Martin » of the same page either.
 */
export function refusals(entries: readonly string[]): ((entity: EntityId, words: string) => boolean) | undefined {
  const refused = new Map<EntityId, string[]>();
  for (const entry of entries.map(readRefusal))
    if (entry) refused.set(entry.entity, [...(refused.get(entry.entity) ?? []), ` ${foldText(entry.words)} `]);
  if (refused.size === 0) return undefined;
  return (entity, words) => refused.get(entity)?.some((name) => name.includes(` ${foldText(words)} `)) ?? false;
}
