import type { Mention } from '../../core/linking/types.ts';
import type { EntityId } from '../../core/model.ts';
import type { Block } from '../../page/blocks.ts';
import { beginSlice } from '../../page/slices.ts';
import type { Answer, BackgroundRequests, BlockMention, PageInfo } from '../../platform/messages.ts';
import { request } from '../../platform/messaging.ts';
import type { PageSettings } from '../../platform/settings-store.ts';

/**
 * Waits before asking again, when the background was stopped in the middle of a request (ms). Where
 * memory is short it may be stopped again and again.
 */
const RETRY_AFTER = [50, 250, 1_000, 3_000, 10_000, 30_000];
/** Characters in one request: what crosses to the background is copied in one go, on the page’s own thread. */
const MAX_REQUEST = 60_000;
/** Texts whose mentions are remembered, for pages that draw the same text again and again. */
const MAX_REMEMBERED = 500;
const NONE: readonly Mention[] = [];

/** Asks the background, again if its worker was killed meanwhile; without a signal, as often as there are waits. */
export async function requestPatiently<K extends keyof BackgroundRequests>(
  name: K,
  params: BackgroundRequests[K]['params'],
  signal?: AbortSignal,
): Promise<Answer<BackgroundRequests[K]['result']>> {
  let answer = await request(name, params);
  for (const wait of RETRY_AFTER) {
    if (answer.ok || answer.error.code !== 'no-receiver' || signal?.aborted) break;
    await pause(wait, signal);
    if (!signal?.aborted) answer = await request(name, params);
  }
  return answer;
}

/** Lets time pass (ms), or what is left of it until the signal aborts. */
function pause(time: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, time);
    signal?.addEventListener('abort', end);
  });
}

/** The linker as one page sees it: in parts, with patience, and not twice for the same text. */
export class PageLinker {
  readonly #signal: AbortSignal;
  readonly #remembered = new Map<string, readonly Mention[]>();
  /** Linked, and not remembered before there is more to link: most pages are linked once, and their texts are dear as keys. */
  #linked: (readonly [text: string, mentions: readonly Mention[]])[] = [];
  /** The label of each entity met so far. */
  readonly labels = new Map<EntityId, string>();
  readonly #learn: (settings: PageSettings) => void;

  /** `learn` is told the settings that each answer comes with. */
  constructor(learn: (settings: PageSettings) => void, signal: AbortSignal) {
    this.#learn = learn;
    this.#signal = signal;
  }

  /** The mentions of each block, by its id; `undefined` when the background did not answer. */
  async link(
    page: PageInfo,
    blocks: readonly Block[],
    known: readonly EntityId[],
  ): Promise<ReadonlyMap<number, readonly Mention[]> | undefined> {
    const linked = this.#recall(blocks);
    const met = new Set(known);
    for (const part of inParts(blocks.filter(({ id }) => !linked.has(id)))) {
      const params = { page, blocks: part.map(({ id, text }) => ({ id, text })), known: [...met] };
      const answer = await requestPatiently('link', params, this.#signal);
      beginSlice();
      if (!answer.ok) return undefined;
      this.#learn(answer.value.settings);
      for (const { id, label } of answer.value.entities) this.labels.set(id, label);
      for (const { entity } of answer.value.mentions) met.add(entity);
      const byBlock = groupByBlock(answer.value.mentions);
      for (const { id, text } of part) {
        const mentions = byBlock.get(id) ?? NONE;
        linked.set(id, mentions);
        this.#linked.push([text, mentions]);
      }
    }
    return linked;
  }

  /** The settings have changed what is linked. */
  forget(): void {
    this.#remembered.clear();
    this.#linked = [];
  }

  /** The mentions of the blocks whose text was linked before. */
  #recall(blocks: readonly Block[]): Map<number, readonly Mention[]> {
    const known = this.#remembered;
    for (const [text, mentions] of this.#linked.splice(0)) {
      if (known.size >= MAX_REMEMBERED) known.delete(known.keys().next().value ?? '');
      known.set(text, mentions);
    }
    const recalled = new Map<number, readonly Mention[]>();
    if (known.size === 0) return recalled;
    for (const { id, text } of blocks) {
      const mentions = known.get(text);
      if (mentions !== undefined) recalled.set(id, mentions);
    }
    return recalled;
  }
}

/** One pass: looking up each block's mentions among all would take seconds on a page of thousands. */
function groupByBlock(mentions: readonly BlockMention[]): Map<number, BlockMention[]> {
  const byBlock = new Map<number, BlockMention[]>();
  for (const mention of mentions) {
    const group = byBlock.get(mention.block);
    if (group === undefined) byBlock.set(mention.block, [mention]);
    else group.push(mention);
  }
  return byBlock;
}

function inParts(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    if (room < block.text.length) {
      parts.push([]);
      room = MAX_REQUEST;
    }
    parts.at(-1)?.push(block);
    room -= block.text.length;
  }
  return parts;
}
