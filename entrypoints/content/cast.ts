import type { EntityId } from '../../core/model.ts';
import type { PageMentions } from '../../page/mentions.ts';
import type { CastMember } from '../../platform/messages.ts';

/** The entities of the page with where they appear, in order of first appearance. */
export function castOf(mentions: PageMentions): CastMember[] {
  const length = Math.max(
    1,
    mentions.blocks.reduce((sum, { text }) => sum + text.length, 0),
  );
  const cast = new Map<EntityId, CastMember & { positions: number[] }>();
  let before = 0;
  for (const block of mentions.blocks) {
    for (const { entity, kind, score, start } of mentions.of(block)) {
      const member = cast.get(entity);
      const position = (before + start) / length;
      if (member === undefined) cast.set(entity, { entity, kind, score, positions: [position] });
      else
        cast.set(entity, {
          ...member,
          score: Math.max(member.score, score),
          positions: [...member.positions, position],
        });
    }
    before += block.text.length;
  }
  return [...cast.values()];
}
