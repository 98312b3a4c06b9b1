/** Bytes of a number in the head of a table. */
const NUMBER = 4;

/**
 * Rows of JSON, each with its end in front, so that those that are asked for are parsed and no
 * others: a background that was just started needs a few dozen of five thousand.
 *
 * ```
 *   u32 rows │ u32 × rows: where each ends │ rows, UTF-8 │ up to 3 bytes to a multiple of 4
 * ```
 */
export function encodeRows(rows: readonly unknown[]): Uint8Array {
  const encoder = new TextEncoder();
  const texts = rows.map((row) => encoder.encode(JSON.stringify(row)));
  const head = Uint32Array.of(rows.length, ...texts.map(({ length }) => length));
  for (let at = 2; at < head.length; at++) head[at] = (head[at] ?? 0) + (head[at - 1] ?? 0);
  const size = head.byteLength + (rows.length === 0 ? 0 : (head.at(-1) ?? 0));
  const bytes = new Uint8Array(Math.ceil(size / NUMBER) * NUMBER);
  bytes.set(new Uint8Array(head.buffer));
  let at = head.byteLength;
  for (const text of texts) {
    bytes.set(text, at);
    at += text.length;
  }
  return bytes;
}

/** A table that `encodeRows` made, and what becomes of a row; each is parsed once. */
export class Rows<T> {
  readonly length: number;
  /** Bytes of the whole table: where another may begin. */
  readonly size: number;
  readonly #ends: Uint32Array;
  readonly #texts: Uint8Array;
  readonly #read: (row: never) => T;
  readonly #known: (T | undefined)[] = [];

  /** @param bytes begin with the table, at a multiple of 4 */
  constructor(bytes: Uint8Array, read: (row: never) => T) {
    const { buffer, byteOffset } = bytes;
    this.length = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
    this.#ends = new Uint32Array(buffer, byteOffset + NUMBER, this.length);
    const head = NUMBER * (1 + this.length);
    const length = this.#ends[this.length - 1] ?? 0;
    this.#texts = bytes.subarray(head, head + length);
    this.#read = read;
    this.size = Math.ceil((head + length) / NUMBER) * NUMBER;
  }

  /** @throws RangeError when the table has no such row. */
  at(row: number): T {
    const known = this.#known[row];
    if (known !== undefined) return known;
    const end = this.#ends[row];
    if (end === undefined) throw new RangeError(`The knowledge file refers to row ${row} of ${this.length}.`);
    const text = new TextDecoder().decode(this.#texts.subarray(row === 0 ? 0 : this.#ends[row - 1], end));
    const made = this.#read(JSON.parse(text) as never);
    this.#known[row] = made;
    return made;
  }
}
