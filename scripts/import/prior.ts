import { type Draft, type Signals, typeOf } from './dataset.ts';

/**
 * The prior, 0–1: how likely a mention of an ambiguous name means this entity. The
 * largest of seven signals, each on the same scale (data/README.md, "Prior"), plus a
 * little for relations, so that equals are told apart.
 */
export function priorOf(draft: Draft): number {
  const { signals } = draft;
  const best = Math.max(
    signals.floor,
    fromProminence(draft),
    fromSitelinks(signals.sitelinks),
    fromPopulation(signals),
    fromRelations(signals.inbound),
    TYPE_FLOORS[typeOf(draft) ?? ''] ?? 0,
  );
  const bonus = Math.min(0.08, Math.log2(1 + signals.inbound) * 0.012);
  return Math.round(Math.min(0.99, best + bonus) * 100) / 100;
}

/** Prominence of the reference folder: 3 = popular title and ≥ 60 sitelinks … 0 = the rest. */
const PROMINENCE: Readonly<Record<number, number>> = { 0: 0.15, 1: 0.35, 2: 0.5, 3: 0.65 };

/** Titles are often everyday words, so that a popular film counts as much as a little-known person. */
const WORK_FACTOR = 0.7;

/** A place with a known population is weighed by it alone, unless it is popular. */
function fromProminence({ kind, signals }: Draft): number {
  if (signals.prominence === 0 && signals.population > 0) return 0;
  return (PROMINENCE[signals.prominence] ?? 0) * (kind === 'work' ? WORK_FACTOR : 1);
}

/** First-level divisions are named after rivers and cities, and meant more often than small namesakes. */
const TYPE_FLOORS: Readonly<Record<string, number>> = {
  state: 0.5,
  department: 0.5,
  province: 0.35,
  region: 0.35,
  continent: 0.85,
  ocean: 0.7,
  sea: 0.5,
};

/** 10 facts of others point here → 0.36, 100 → 0.61, 1,000 → 0.85: the European Union, Harvard. */
function fromRelations(inbound: number): number {
  return inbound < 3 ? 0 : Math.min(0.85, 0.08 + 0.08 * Math.log2(1 + inbound));
}

/** 30 Wikipedias → 0.4, 100 → 0.55, 300 → 0.69: interest grows with the logarithm. */
function fromSitelinks(sitelinks: number): number {
  return sitelinks < 10 ? 0 : Math.min(0.75, 0.4 + 0.126 * Math.log(sitelinks / 30));
}

/** 15,000 inhabitants → 0.25, 500,000 → 0.46, 10 million → 0.64; capitals of states start at 0.7. */
function fromPopulation({ population, capitalOfState }: Signals): number {
  const size = population < 500 ? 0 : Math.min(0.75, 0.25 + 0.06 * Math.log(population / 15_000));
  return capitalOfState ? Math.max(0.7, Math.min(0.95, size + 0.25)) : Math.max(0.05, size);
}
