import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';

/** What a writer adds to tell a name from its namesakes: « Valence (Drôme) », "Portland, Maine". */
export class NamesBeside {
  private readonly page: PageText;
  private readonly readings = new Map<number, Reading>();

  constructor(page: PageText, readings: readonly Reading[]) {
    this.page = page;
    for (const reading of readings) {
      for (const { first } of reading.sightings) {
        if ((this.readings.get(first)?.words ?? 0) < reading.words) this.readings.set(first, reading);
      }
    }
  }

  /** Entities that the name in brackets or after the comma may mean. */
  after(last: number): EntityIndex[] {
    const next = last + 1;
    if (next >= this.page.tokens.count || !this.isAddition(next)) return [];
    return this.readings.get(next)?.entries.map(({ entity }) => entity) ?? [];
  }

  private isAddition(next: number): boolean {
    const gap = this.page.gap(next);
    if ((gap & ~(GAP.space | GAP.open | GAP.other)) !== 0) return false;
    const { text, tokens } = this.page;
    return (gap & GAP.open) !== 0 || text[tokens.ends[next - 1] as number] === ',';
  }
}
