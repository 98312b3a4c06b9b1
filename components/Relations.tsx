import { isWorthSaying } from '../core/card/offices.ts';
import type { CardRelation } from '../core/card/types.ts';
import type { EntityId, Language } from '../core/model.ts';
import { cardMessages } from '../locales/card.ts';
import { relationSentence } from './relation-text.ts';

export interface RelationsProps {
  readonly relations: readonly CardRelation[];
  /** The entity whose card this is. */
  readonly self: EntityId;
  readonly language: Language;
  readonly labelOf: (entity: EntityId) => string | undefined;
  readonly onOpen: ((entity: EntityId) => void) | undefined;
}

/** More would push the facts out of a card; the popup lists them all. */
const RELATIONS_SHOWN = 4;

/** Those of this page the entity is linked to: « président de l’[Ukraine] », « a pour capitale [Kiev] ». */
export function Relations({ relations, self, language, labelOf, onOpen }: RelationsProps) {
  const named = relations.filter(isWorthSaying).flatMap((relation) => {
    const other = otherEnd(relation, self);
    const label = labelOf(other);
    return label === undefined ? [] : [{ ...relation, other, label }];
  });
  if (named.length === 0) return null;
  return (
    <div class="relations">
      <h3>{cardMessages(language).onThisPage}</h3>
      <ul>
        {named.slice(0, RELATIONS_SHOWN).map(({ other, label, ...relation }) => {
          const { before, name, after } = relationSentence(relation, label);
          return (
            <li key={`${other} ${relation.property}`}>
              {before}
              {onOpen === undefined ? (
                <b>{name}</b>
              ) : (
                <button type="button" class="textual" onClick={() => onOpen(other)}>
                  {name}
                </button>
              )}
              {after}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function otherEnd(relation: CardRelation, self: EntityId): EntityId {
  return relation.from === self ? relation.to : relation.from;
}
