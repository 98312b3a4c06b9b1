import type { Candidates } from './candidates.ts';
import type { Linker } from './linker.ts';
import type { LinkContext, LinkMethod, Mention } from './types.ts';

/** Below it nothing is marked. */
export const NIL_THRESHOLD = 0.3;

/** Chooses one meaning for each span. */
export function disambiguate(all: readonly Candidates[], linker: Linker, context: LinkContext): Mention[] {
  const { entities, tokens } = linker;
  const mentions: Mention[] = [];
  for (const { span, entries } of all) {
    const best = entries.reduce((a, b) => (entities.priorOf(b.entity) > entities.priorOf(a.entity) ? b : a));
    const isCommon = context.language === 'en' ? best.commonEn : best.commonFr;
    const score = 0.5 + entities.priorOf(best.entity) / 2 - (isCommon ? 0.4 : 0);
    if (score < (context.threshold ?? NIL_THRESHOLD)) continue;
    const method: LinkMethod = best.kind === 'periphrasis' || best.kind === 'surname' ? best.kind : 'exact';
    mentions.push({
      start: tokens.starts[span.first] as number,
      end: tokens.ends[span.last] as number,
      entity: entities.idOf(best.entity),
      kind: entities.kindOf(best.entity),
      score,
      method,
    });
  }
  return mentions;
}
