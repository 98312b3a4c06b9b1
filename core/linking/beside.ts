import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';

/** What a writer adds to tell a name from its namesakes: « Valence (Drôme) », "Portland, Maine". */
export class NamesBeside {
  private readonly page: PageText;
  private readonly readings: readonly Reading[];
  /** By first word; made when the page has an addition. */
  private longest: ReadonlyMap<number, Reading> | undefined;

  constructor(page: PageText, readings: readonly Reading[]) {
    this.page = page;
    this.readings = readings;
  }

  /** Entities that the name in brackets or after the comma may mean. */
  after(last: number): EntityIndex[] {
    const next = last + 1;
    if (next >= this.page.tokens.count || !this.isAddition(next)) return [];
    this.longest ??= longestByFirst(this.readings);
    return this.longest.get(next)?.entries.map(({ entity }) => entity) ?? [];
  }

  private isAddition(next: number): boolean {
    const gap = this.page.gap(next);
    if ((gap & ~(GAP.space | GAP.open | GAP.other)) !== 0) return false;
    const { text, tokens } = this.page;
    return (gap & GAP.open) !== 0 || text[tokens.ends[next - 1] as number] === ',';
  }
}

function longestByFirst(readings: readonly Reading[]): ReadonlyMap<number, Reading> {
  const longest = new Map<number, Reading>();
  for (const reading of readings) {
    for (const { first } of reading.sightings) {
      if ((longest.get(first)?.words ?? 0) < reading.words) longest.set(first, reading);
    }
  }
  return longest;
}
