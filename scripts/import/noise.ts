import { type Dataset, type Draft, typeOf } from './dataset.ts';
import type { HygieneContext } from './hygiene.ts';
import { priorOf } from './prior.ts';
import { surnameCounts } from './surnames.ts';

/** An entity called by one common word, given name or adjective must be at least this well known to stay. */
const MIN_PRIOR_OF_WORD = 0.4;

/** Nothing less than a state or a head of state can claim a word that every article has. */
const MIN_PRIOR_OF_EVERYDAY_WORD = 0.7;

/** A place can be told from the word by its context (« à Nice », "in Reading"), so a little less is enough. */
const MIN_PRIOR_OF_PLACE = 0.35;

/** Below this prior a town or firm called like a widespread family name marks the family more than itself. */
const MIN_PRIOR_OF_SURNAME = 0.3;
const WIDESPREAD = 4;

/** Takes out the entities whose very name is a word that articles use for something else. Returns review lines. */
export function dropNoise(dataset: Dataset, context: HygieneContext): string[] {
  const surnames = surnameCounts(dataset);
  const review: string[] = [];
  for (const [id, draft] of dataset.drafts) {
    const reason = noiseOf(draft, context, surnames);
    if (reason === undefined) continue;
    dataset.drafts.delete(id);
    review.push(`${id}\t${draft.label.fr ?? draft.label.en}\tleft out: ${reason}`);
  }
  return review;
}

function noiseOf(draft: Draft, context: HygieneContext, surnames: ReadonlyMap<string, number>): string | undefined {
  if (!/\p{Lu}|\d/u.test(draft.label.en ?? draft.label.fr ?? '')) return 'a common noun, not a name';
  if (typeOf(draft) === 'department') return undefined;
  const labels = [draft.label.fr ?? '', draft.label.en ?? ''].filter((label) => label !== '' && !label.includes(' '));
  const prior = priorOf(draft);
  const minimum = draft.kind === 'place' ? MIN_PRIOR_OF_PLACE : MIN_PRIOR_OF_WORD;
  for (const label of labels) {
    const word = label.toLowerCase();
    if (draft.kind !== 'place' && prior < MIN_PRIOR_OF_EVERYDAY_WORD && context.isEverydayWord(word))
      return 'called like an everyday word';
    if (prior < minimum && (context.isCommonWord(word) || context.demonyms.has(word)))
      return 'called like a common word';
    if (prior < minimum && context.givenNames.has(label)) return 'called like a given name';
    if (draft.kind !== 'person' && prior < MIN_PRIOR_OF_SURNAME && (surnames.get(label) ?? 0) >= WIDESPREAD) {
      return 'called like a family name';
    }
  }
  return undefined;
}
