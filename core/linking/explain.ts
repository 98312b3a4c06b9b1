import type { EntityId } from '../model.ts';
import { linkEntities } from './link.ts';
import type { Linker } from './linker.ts';
import type { Refusal } from './refusal.ts';
import type { LinkContext, Mention } from './types.ts';

/** A name of the gazetteer that the text has and that was not marked. */
export interface RefusedName {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly reason: Refusal['refused'];
  /** The likeliest reading and its probability, where it came to that. */
  readonly entity?: EntityId;
  readonly score?: number;
}

/** Links a text and says of every name that was left unmarked why. */
export function explainEntities(
  text: string,
  linker: Linker,
  context: LinkContext = {},
): { mentions: Mention[]; refused: RefusedName[] } {
  const refusals: Refusal[] = [];
  const mentions = linkEntities(text, linker, context, (refusal) => refusals.push(refusal));
  const refused = refusals.map((refusal) => describe(refusal, text, linker)).sort((a, b) => a.start - b.start);
  return { mentions, refused };
}

function describe({ span, refused, entity, score }: Refusal, text: string, linker: Linker): RefusedName {
  const start = linker.tokens.starts[span.first] as number;
  const end = linker.tokens.ends[span.last] as number;
  return {
    start,
    end,
    surface: text.slice(start, end),
    reason: refused,
    ...(entity === undefined ? {} : { entity: linker.entities.idOf(entity) }),
    ...(score === undefined ? {} : { score }),
  };
}
