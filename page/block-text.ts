/** A stretch of block text that equals a stretch of one text node, unit by unit. */
export interface Segment {
  /** Offset in the block's text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly offset: number;
}

/** Text longer than this is no paragraph that anybody reads: data, a dump, an attack. */
export const MAX_BLOCK_LENGTH = 50_000;

// White space that HTML collapses, and characters that show nothing: soft hyphen, zero-width space, word joiner, BOM.
const IRREGULAR = /[\t\n\f\r]| {2}|[\u00ad\u200b\u2060\ufeff]/;
/** Anything but white space that HTML collapses: between blocks, markup is indented by text nodes of nothing else. */
const VISIBLE = /[^ \t\n\f\r]/;
const PIECES = /[ \t\n\f\r]{2,}|[\t\n\f\r]|[\u00ad\u200b\u2060\ufeff]+/g;
const INVISIBLE = /^[\u00ad\u200b\u2060\ufeff]/;

/**
 * Builds the text of one block as a reader sees it (white space collapsed, invisible
 * characters gone) and remembers which text node every part came from.
 */
export class BlockText {
  text = '';
  readonly segments: Segment[] = [];
  /** Characters of the text that are in links. */
  linked = 0;
  /** Whether text was left out because the block grew too long. */
  truncated = false;
  /** Whether a space would show nothing: at the beginning, or after another. */
  #isSpaced = true;

  append(node: Text, isLinked: boolean): void {
    const before = this.text.length;
    this.#append(node, node.data);
    if (isLinked) this.linked += this.text.length - before;
  }

  #append(node: Text, data: string): void {
    const room = MAX_BLOCK_LENGTH - this.text.length;
    if (data.length > room) this.truncated = true;
    if (room <= 0) return;
    const bounded = data.length > room ? data.slice(0, room) : data;
    if (!VISIBLE.test(bounded)) this.#appendSpace(node, 0);
    else if (IRREGULAR.test(bounded)) this.#appendPieces(node, bounded);
    else this.#appendRun(node, bounded, 0, bounded.length);
  }

  /** A space that no text node holds: an image or a line break between two words. */
  space(): void {
    if (this.#isSpaced) return;
    this.text += ' ';
    this.#isSpaced = true;
  }

  #appendPieces(node: Text, data: string): void {
    let done = 0;
    PIECES.lastIndex = 0;
    for (let match = PIECES.exec(data); match !== null; match = PIECES.exec(data)) {
      this.#appendRun(node, data, done, match.index);
      done = PIECES.lastIndex;
      if (!INVISIBLE.test(match[0])) this.#appendSpace(node, match.index);
    }
    this.#appendRun(node, data, done, data.length);
  }

  #appendRun(node: Text, data: string, from: number, to: number): void {
    // A run begins with at most one space; it is dropped where the text before ends in one.
    const start = this.#isSpaced && data[from] === ' ' ? from + 1 : from;
    if (start >= to) return;
    this.segments.push({ start: this.text.length, length: to - start, node, offset: start });
    this.text += data.slice(start, to);
    this.#isSpaced = data[to - 1] === ' ';
  }

  #appendSpace(node: Text, offset: number): void {
    if (this.#isSpaced) return;
    this.segments.push({ start: this.text.length, length: 1, node, offset });
    this.space();
  }
}
