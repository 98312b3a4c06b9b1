import type { EntityId } from '../../core/model.ts';
import { type Dataset, type Draft, hasFact, keepFacts } from './dataset.ts';

/** States of today, and the year from which somebody can have died their citizen. */
const BEGINNINGS: ReadonlyMap<string, number> = new Map([
  ['Q145', 1707],
  ['Q30', 1776],
  ['Q31', 1830],
  ['Q38', 1861],
  ['Q183', 1871],
]);

/** Trades that there were not, by their English words, and the year before which nobody died in them. */
const TRADES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:film|screen|television|radio|video|voice actor|seiy|disc jockey|racing driver|aviator|pilot)/i, 1895],
  [/\b(?:photographer|photojournalist)\b/i, 1840],
  [/\b(?:footballer|football player|basketball|volleyball|baseball|tennis player|cyclist)\b/i, 1865],
];

/** How long a life is, where only its beginning is known. */
const LIFE = 80;

/**
 * Takes away what the dumps tell of people of the past in words of today: « Nationalité : Italie » of
 * Raphael, « scénariste » of Perrault. A trade stays where it is the only one: the dumps lack the right one.
 */
export function keepToTheirTime(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    const last = draft.kind === 'person' ? lastYear(draft) : undefined;
    if (last === undefined) continue;
    const trades = draft.facts.filter(({ p }) => p === 'occupation').length;
    const kept = draft.facts.filter((fact) => {
      if (typeof fact.v !== 'object') return true;
      if (fact.p === 'citizenship' && 'e' in fact.v) return isInTime(fact.v.e, last);
      if (fact.p !== 'occupation' || trades < 2 || !('t' in fact.v)) return true;
      return !isLater(dataset.terms.get(fact.v.t)?.en ?? '', last);
    });
    // Nobody is left without a word: a line written by hand may need the record.
    if (kept.length > 0) keepFacts(draft, kept);
  }
}

/** Year of death, or the last that a birth allows. */
function lastYear(draft: Draft): number | undefined {
  const death = yearOf(draft, 'deathDate');
  if (death !== undefined) return death;
  if (hasFact(draft, 'deathDate')) return undefined;
  const birth = yearOf(draft, 'birthDate');
  return birth === undefined ? undefined : birth + LIFE;
}

function yearOf({ facts }: Draft, p: string): number | undefined {
  const year = Number.parseInt(String(facts.find((fact) => fact.p === p)?.v ?? ''), 10);
  return Number.isNaN(year) ? undefined : year;
}

function isInTime(state: EntityId, last: number): boolean {
  return last >= (BEGINNINGS.get(state) ?? last);
}

function isLater(trade: string, last: number): boolean {
  return TRADES.some(([words, begun]) => words.test(trade) && last < begun);
}
