import { type Box, contains, distance, inSafeTriangle, type Point } from './hover-geometry.ts';

/**
 * When a card opens and closes, as a pure state machine: events in, state and effects out.
 * Times are milliseconds of one clock (`performance.now()`); the caller owns timers and
 * sends `tick` at `wakeAt`. Values come from the best of the field (docs/ARCHITECTURE.md).
 */

/** Another card opens this much sooner while one is open or was a moment ago. */
export const WARM_DELAY = 80;
/** How long the reader counts as looking cards up after one closed. */
export const WARM_FOR = 400;
/** A pointer that trembles less than this is at rest (px). */
const REST_TOLERANCE = 4;
/** A pointer faster than this is crossing, not pointing (px/ms), as in 10ten Japanese Reader. */
const MAX_SPEED = 0.5;
/** Samples further apart than this say nothing about speed. */
export const SPEED_GAP = 32;
/** Nothing opens this long after the page scrolled under the pointer. */
export const SCROLL_GUARD = 100;
/** A mark that slides under a pointer unmoved for longer than this was not pointed at. */
export const FRESH_MOVEMENT = 150;

/** A mention, by the key that the page layer gave it. */
type Target = number;

export interface HoverOptions {
  readonly trigger: 'hover' | 'click' | 'alt-hover' | 'keyboard';
  /** Rest before a card opens. */
  readonly showDelay: number;
  /** Absence before it closes. */
  readonly hideDelay: number;
}

export type HoverEvent =
  | { type: 'move'; time: number; point: Point; target?: Target | undefined; pressed: boolean; alt: boolean }
  | { type: 'press'; time: number; point: Point }
  | { type: 'click'; time: number; target?: Target | undefined }
  | { type: 'scroll' | 'leave' | 'tick' | 'escape' | 'blur'; time: number }
  /** The keyboard path, the popup or a menu asks for a card. */
  | { type: 'summon'; time: number; target: Target }
  | { type: 'answer'; time: number; token: number; found: boolean }
  /** Where the card was drawn. */
  | { type: 'placed'; time: number; box: Box }
  | { type: 'pin'; time: number; pinned: boolean }
  /** The page took a mention away. */
  | { type: 'gone'; time: number; target: Target };

export type HoverEffect =
  /** Ask for the entity of a target; answer with the same token. */
  | { type: 'request'; target: Target; token: number }
  | { type: 'show'; target: Target; token: number; by: 'pointer' | 'keyboard' }
  | { type: 'hide' };

/** A target that may get its card. */
interface Pending {
  readonly target: Target;
  readonly token: number;
  readonly by: 'pointer' | 'keyboard';
  /** Where the pointer came to rest. */
  readonly anchor?: Point;
  readonly opensAt: number;
  readonly answered: boolean;
}

interface Open {
  readonly target: Target;
  readonly by: 'pointer' | 'keyboard';
  readonly pinned: boolean;
  readonly box?: Box;
  /** The last place of the pointer on the mark. */
  readonly apex?: Point;
  readonly hidesAt?: number;
}

export interface HoverState {
  readonly lastToken: number;
  readonly pending?: Pending | undefined;
  readonly open?: Open | undefined;
  readonly pointer?: { readonly point: Point; readonly time: number; readonly speeds: readonly number[] } | undefined;
  readonly movedAt: number;
  readonly scrolledAt: number;
  readonly closedAt: number;
}

export interface HoverStep {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

export const INITIAL_HOVER: HoverState = {
  lastToken: 0,
  movedAt: Number.NEGATIVE_INFINITY,
  scrolledAt: Number.NEGATIVE_INFINITY,
  closedAt: Number.NEGATIVE_INFINITY,
};

/** When the machine wants its next `tick`; `undefined` when time alone changes nothing. */
export function wakeAt({ pending, open }: HoverState): number | undefined {
  const times = [pending?.opensAt, open?.hidesAt].filter((time) => time !== undefined && time < Infinity);
  return times.length === 0 ? undefined : Math.min(...(times as number[]));
}

export function hover(state: HoverState, event: HoverEvent, options: HoverOptions): HoverStep {
  switch (event.type) {
    case 'move':
      return onMove(state, event, options);
    case 'press':
      return state.open?.box !== undefined && contains(state.open.box, event.point)
        ? unchanged(state)
        : close(state, event.time);
    case 'click':
      return event.target === undefined || options.trigger === 'keyboard'
        ? unchanged(state)
        : summon(state, event.target, event.time, 'pointer');
    case 'summon':
      return summon(state, event.target, event.time, 'keyboard');
    case 'scroll':
      return unchanged({ ...state, scrolledAt: event.time, pending: dropUnlessSummoned(state.pending) });
    case 'leave':
      return unchanged(startHiding({ ...state, pending: dropUnlessSummoned(state.pending) }, event.time, options));
    case 'tick':
      return onTick(state, event.time);
    case 'answer':
      return onAnswer(state, event);
    case 'placed':
      return unchanged(state.open === undefined ? state : { ...state, open: { ...state.open, box: event.box } });
    case 'pin':
      return unchanged(state.open === undefined ? state : { ...state, open: { ...state.open, pinned: event.pinned } });
    case 'escape':
    case 'blur':
      return close(state, event.time);
    case 'gone':
      return onGone(state, event);
  }
}

type Move = Extract<HoverEvent, { type: 'move' }>;

function onMove(before: HoverState, event: Move, options: HoverOptions): HoverStep {
  const moved = before.pointer === undefined || distance(before.pointer.point, event.point) > 0;
  const state = moved ? { ...before, movedAt: event.time, pointer: sampled(before.pointer, event) } : before;
  const kept = keepOrHide(state, event, options);
  if (event.target === undefined || event.pressed || event.target === kept.open?.target)
    return unchanged({ ...kept, pending: dropUnlessSummoned(kept.pending) });
  return point(kept, event, event.target, options);
}

/** Starts or restarts the wait for the target under the pointer. */
function point(state: HoverState, event: Move, target: Target, options: HoverOptions): HoverStep {
  const { pending } = state;
  const mayOpen = options.trigger === 'hover' || (options.trigger === 'alt-hover' && event.alt);
  if (!mayOpen) return unchanged({ ...state, pending: dropUnlessSummoned(pending) });
  const isSame = pending?.target === target;
  if (isSame && (pending.anchor === undefined || distance(pending.anchor, event.point) <= REST_TOLERANCE))
    return unchanged(state);
  // The page moved the mark under a pointer that rests: nobody pointed at it.
  if (!isSame && event.time - state.movedAt > FRESH_MOVEMENT) return unchanged({ ...state, pending: undefined });
  const token = isSame ? pending.token : state.lastToken + 1;
  const next: Pending = {
    target,
    token,
    by: 'pointer',
    anchor: event.point,
    opensAt: Math.max(event.time + delay(state, event.time, options), state.scrolledAt + SCROLL_GUARD),
    answered: isSame && pending.answered,
  };
  const effects: HoverEffect[] = isSame ? [] : [{ type: 'request', target, token }];
  return { state: { ...state, lastToken: token, pending: next }, effects };
}

function delay(state: HoverState, time: number, options: HoverOptions): number {
  const isWarm = state.open !== undefined || time - state.closedAt <= WARM_FOR;
  return isWarm ? Math.min(WARM_DELAY, options.showDelay) : options.showDelay;
}

/** Keeps the card while the pointer is on its mark, in it, or on the way to it. */
function keepOrHide(state: HoverState, { point: at, target, time }: Move, options: HoverOptions): HoverState {
  const { open } = state;
  if (open === undefined) return state;
  if (target === open.target) return { ...state, open: { ...without(open, 'hidesAt'), apex: at } };
  const isSafe =
    open.box !== undefined &&
    (contains(open.box, at) || (open.apex !== undefined && inSafeTriangle(open.apex, open.box, at)));
  return isSafe ? { ...state, open: without(open, 'hidesAt') } : startHiding(state, time, options);
}

/** A card that the keyboard opened stays until the keyboard closes it; so does a pinned one. */
function startHiding(state: HoverState, time: number, { hideDelay }: HoverOptions): HoverState {
  const { open } = state;
  if (open === undefined || open.pinned || open.by === 'keyboard' || open.hidesAt !== undefined) return state;
  return { ...state, open: { ...open, hidesAt: time + hideDelay } };
}

function onTick(state: HoverState, time: number): HoverStep {
  const { pending, open } = state;
  if (pending !== undefined && pending.opensAt <= time) {
    const settled = settlesAt(state, time);
    if (settled !== undefined) return unchanged({ ...state, pending: { ...pending, opensAt: settled } });
    if (pending.answered) return show(state, pending);
    // Time is up and the background has not answered: `answer` opens the card.
    return onTick({ ...state, pending: { ...pending, opensAt: Infinity } }, time);
  }
  return open?.hidesAt !== undefined && open.hidesAt <= time ? close(state, time, pending) : unchanged(state);
}

/** When a pointer that is still crossing may be looked at again; `undefined` when it is at rest. */
function settlesAt({ pending, pointer }: HoverState, time: number): number | undefined {
  if (pending?.by === 'keyboard' || pointer === undefined || time - pointer.time >= SPEED_GAP) return undefined;
  const mean = pointer.speeds.reduce((sum, speed) => sum + speed, 0) / Math.max(1, pointer.speeds.length);
  return mean >= MAX_SPEED ? pointer.time + SPEED_GAP : undefined;
}

function onAnswer(state: HoverState, { token, found }: Extract<HoverEvent, { type: 'answer' }>): HoverStep {
  const { pending } = state;
  // The reader has moved on: an answer that comes late is for nobody.
  if (pending?.token !== token) return unchanged(state);
  if (!found) return unchanged({ ...state, pending: undefined });
  const answered = { ...pending, answered: true };
  // Before its time a card waits for the tick, which also looks at the pointer's speed.
  return pending.opensAt === Infinity ? show(state, answered) : unchanged({ ...state, pending: answered });
}

function show(state: HoverState, { target, token, by }: Pending): HoverStep {
  const apex = by === 'pointer' ? state.pointer?.point : undefined;
  const open: Open = { target, by, pinned: false, ...(apex !== undefined && { apex }) };
  return { state: { ...state, pending: undefined, open }, effects: [{ type: 'show', target, token, by }] };
}

function summon(state: HoverState, target: Target, time: number, by: Pending['by']): HoverStep {
  const token = state.lastToken + 1;
  const pending: Pending = { target, token, by: 'keyboard', opensAt: time, answered: false };
  return {
    state: { ...state, lastToken: token, pending: { ...pending, by, opensAt: Infinity } },
    effects: [{ type: 'request', target, token }],
  };
}

function close(state: HoverState, time: number, pending?: Pending): HoverStep {
  if (state.open === undefined) return unchanged({ ...state, pending });
  return { state: { ...state, pending, open: undefined, closedAt: time }, effects: [{ type: 'hide' }] };
}

function onGone(state: HoverState, { target, time }: Extract<HoverEvent, { type: 'gone' }>): HoverStep {
  const pending = state.pending?.target === target ? undefined : state.pending;
  return state.open?.target === target ? close(state, time, pending) : unchanged({ ...state, pending });
}

/** Moving the pointer or the page does not take back what the reader asked for by key or click. */
function dropUnlessSummoned(pending: Pending | undefined): Pending | undefined {
  return pending !== undefined && pending.anchor === undefined ? pending : undefined;
}

function sampled(last: HoverState['pointer'], { point: at, time }: Move): NonNullable<HoverState['pointer']> {
  const elapsed = last === undefined ? Infinity : time - last.time;
  // A gap means the pointer stood still; a clock too coarse for speed (resistFingerprinting) gives none.
  if (last === undefined || elapsed > SPEED_GAP || elapsed <= 0) return { point: at, time, speeds: [] };
  return { point: at, time, speeds: [...last.speeds.slice(-1), distance(last.point, at) / elapsed] };
}

function unchanged(state: HoverState): HoverStep {
  return { state, effects: [] };
}

function without(open: Open, key: 'hidesAt'): Open {
  const { [key]: _, ...rest } = open;
  return rest;
}
