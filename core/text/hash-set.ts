/** Room for each hash: most that are not there are told from an empty place at the first look. */
const ROOM = 4;

/**
 * A set of hashes of words, asked several times for every word of a page. `Set` would hash
 * the hash again, and box the larger half of them: this takes a quarter of its time.
 */
export class HashSet {
  private readonly places: Int32Array;
  private readonly mask: number;
  /** 0 marks an empty place. */
  private readonly hasZero: boolean;

  constructor(hashes: Iterable<number>) {
    const all = new Set(hashes);
    let length = 1;
    while (length < ROOM * all.size) length *= 2;
    this.places = new Int32Array(length);
    this.mask = length - 1;
    this.hasZero = all.has(0);
    for (const hash of all) this.places[this.placeOf(hash)] = hash;
  }

  has(hash: number): boolean {
    return hash === 0 ? this.hasZero : this.places[this.placeOf(hash)] === hash;
  }

  /** Where a hash is, or would be. */
  private placeOf(hash: number): number {
    let at = hash & this.mask;
    for (let there = this.places[at]; there !== 0 && there !== hash; there = this.places[at]) at = (at + 1) & this.mask;
    return at;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    if (this.hasZero) yield 0;
    for (const hash of this.places) if (hash !== 0) yield hash;
  }
}
