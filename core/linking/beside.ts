import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { hashOfWords } from '../text/tokens.ts';
import { phraseSet } from './lexicon.ts';
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

  /** Whether what stands after the comma is a state of America or a province of Canada. */
  isStateAfter(last: number): boolean {
    const next = last + 1;
    const { text, tokens } = this.page;
    if (this.page.language !== 'en' || next >= tokens.count || text[tokens.ends[last] as number] !== ',') return false;
    if (!this.page.isCapital(next)) return false;
    return (
      STATES.has(hashOfWords(tokens, next, next)) ||
      (next + 1 < tokens.count && STATES.has(hashOfWords(tokens, next, next + 1)))
    );
  }

  private isAddition(next: number): boolean {
    const gap = this.page.gap(next);
    if ((gap & ~(GAP.space | GAP.open | GAP.other)) !== 0) return false;
    const { text, tokens } = this.page;
    return (gap & GAP.open) !== 0 || text[tokens.ends[next - 1] as number] === ',';
  }
}

/**
 * What Americans and Canadians add to a town: "Paris, Texas" is not the one on the Seine.
 * Without New York and Washington, which stand in lists of cities.
 */
const STATES = phraseSet(
  (
    'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,' +
    'Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,' +
    'Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,' +
    'Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,' +
    'Wyoming,Ala,Ariz,Ark,Calif,Colo,Conn,Fla,Ill,Kan,Ky,Md,Mich,Minn,Neb,Nev,Okla,Ore,Tenn,Vt,Wis,Wyo,Ontario,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,British Columbia'
  ).split(','),
);

function longestByFirst(readings: readonly Reading[]): ReadonlyMap<number, Reading> {
  const longest = new Map<number, Reading>();
  for (const reading of readings) {
    for (const { first } of reading.sightings) {
      if ((longest.get(first)?.words ?? 0) < reading.words) longest.set(first, reading);
    }
  }
  return longest;
}
