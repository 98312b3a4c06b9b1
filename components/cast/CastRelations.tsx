import type { CardRelation } from '../../core/card/types.ts';
import type { EntityId } from '../../core/model.ts';
import { useMessages } from '../../locales/messages.ts';
import { Fold } from '../Fold.tsx';
import { relationSentence } from '../relation-text.ts';
import { RelationArcs } from './RelationArcs.tsx';

export interface CastRelationsProps {
  readonly relations: readonly CardRelation[];
  readonly labels: ReadonlyMap<EntityId, string>;
}

/** « Qui est lié à qui », among those present only. */
export function CastRelations({ relations, labels }: CastRelationsProps) {
  const words = useMessages();
  if (relations.length === 0) return null;
  return (
    <Fold title={words.relations} count={relations.length}>
      {() => (
        <>
          <RelationArcs relations={relations} labels={labels} />
          <ul class="relation-list">
            {relations.map((relation) => (
              <RelationItem
                key={`${relation.from} ${relation.property} ${relation.to}`}
                {...relation}
                labels={labels}
              />
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}

interface RelationItemProps extends CardRelation {
  readonly labels: ReadonlyMap<EntityId, string>;
}

function RelationItem({ labels, ...relation }: RelationItemProps) {
  const { from, to, reads, period } = relation;
  const { before, name, after } = relationSentence(relation, labels.get(to) ?? to);
  return (
    <li>
      <b>{labels.get(from)}</b>
      {reads === 'apposition' ? ', ' : ' '}
      {before}
      <b>{name}</b>
      {after}
      {period !== undefined && <span class="soft"> {period}</span>}
    </li>
  );
}
