/** What a byte of UTF-8 does to "are we at the start of a word". */
export const EFFECT = {
  breaks: 0,
  joins: 1,
  /** Continuation bytes leave things as the first byte of their character put them. */
  keeps: 2,
} as const;

/**
 * Letters and digits join, all other ASCII breaks. Of the bytes that begin longer
 * sequences, C2 and E2 hold the punctuation (NBSP, « », ’, –), the others letters.
 */
const EFFECTS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80 && byte < 0xc0) return EFFECT.keeps;
  if (byte >= 0xc0) return byte === 0xc2 || byte === 0xe2 ? EFFECT.breaks : EFFECT.joins;
  return /[a-z0-9]/i.test(String.fromCharCode(byte)) ? EFFECT.joins : EFFECT.breaks;
});

/** Whether a byte joins a word, breaks it, or neither. */
export function effectOf(byte: number): number {
  return EFFECTS[byte] as number;
}

export const ASCII_END = 0x80;
/** The bits that a continuation byte carries. */
const CONTINUATION = 0x3f;

/** Bytes of the UTF-8 sequence that begins with this one. */
export function sequenceLength(first: number): number {
  if (first < ASCII_END) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** Characters beyond the basic plane are in no folded name: they read as the replacement character. */
export function codePointAt(pool: Uint8Array, at: number): number {
  const first = pool[at] as number;
  const second = (pool[at + 1] as number) & CONTINUATION;
  switch (sequenceLength(first)) {
    case 1:
      return first;
    case 2:
      return ((first & 0x1f) << 6) | second;
    case 3:
      return ((first & 0x0f) << 12) | (second << 6) | ((pool[at + 2] as number) & CONTINUATION);
    default:
      return 0xfffd;
  }
}
