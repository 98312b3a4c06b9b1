/**
 * A search is readied by empty queries, each of them a few milliseconds of work: what a reader types in
 * the meantime waits for one of them, not for all.
 */

/** All names are read once, a part at a time. */
export const SIGN_STEPS = 8;

/** What a reader may type: one letter, which most names have, and words that no name has. */
export const REHEARSED = ['a', 'jhn smth'];

/** So many empty queries ready a search; more do nothing. */
export const READY_STEPS = SIGN_STEPS + REHEARSED.length;
