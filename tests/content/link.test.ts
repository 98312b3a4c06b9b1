import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { PageLinker } from '../../entrypoints/content/link.ts';
import type { Block } from '../../page/blocks.ts';
import type { BackgroundRequests } from '../../platform/messages.ts';
import { request } from '../../platform/messaging.ts';
import type { PageSettings } from '../../platform/settings-store.ts';
import { blocksOf } from '../page/dom.ts';
import { mentionsIn, OSLO, ROME, summaryOf } from './page.ts';

vi.mock('../../platform/messaging.ts', () => ({ request: vi.fn() }));

const PAGE = { host: 'www.example.org' };
type LinkParams = BackgroundRequests['link']['params'];
let asked: LinkParams[];
let failures: string[];
let learnt: PageSettings[];
const learn = (settings: PageSettings) => void learnt.push(settings);

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
  asked = [];
  failures = [];
  learnt = [];
  vi.mocked(request).mockImplementation((async (_: string, params: LinkParams) => {
    const code = failures.shift();
    if (code !== undefined) return { ok: false, error: { code, message: '' } };
    asked.push(params);
    const mentions = params.blocks.flatMap(({ id, text }) =>
      mentionsIn(text).map((found) => ({ ...found, block: id })),
    );
    return {
      ok: true,
      value: { mentions, entities: [summaryOf(ROME)], settings: DEFAULT_SETTINGS },
    };
  }) as typeof request);
});

function link(linker: PageLinker, blocks: readonly Block[]) {
  return linker.link(PAGE, blocks, []);
}

describe('PageLinker', () => {
  it('answers the mentions of each block', async () => {
    const blocks = blocksOf('<p>Rome</p><p>rien</p><p>Oslo, Rome</p>');
    const linked = await link(new PageLinker(learn, new AbortController().signal), blocks);
    expect(blocks.map(({ id }) => linked?.get(id)?.map(({ entity }) => entity))).toEqual([[ROME], [], [OSLO, ROME]]);
  });

  it('keeps the labels, and the summaries of those that others may be taken for', async () => {
    const linker = new PageLinker(learn, new AbortController().signal);
    await link(linker, blocksOf('<p>Rome</p>'));
    expect(linker.labels.get(ROME)).toBe(summaryOf(ROME).label);
  });

  it('passes on the settings that the background answers with', async () => {
    await link(new PageLinker(learn, new AbortController().signal), blocksOf('<p>Rome</p>'));
    expect(learnt).toEqual([DEFAULT_SETTINGS]);
  });

  it('does not ask twice for the same text', async () => {
    const linker = new PageLinker(learn, new AbortController().signal);
    await link(linker, blocksOf('<p>Rome</p><p>Oslo</p>'));
    const again = blocksOf('<p>Oslo</p><p>Rome et Oslo</p>');
    const linked = await link(linker, again);
    expect(asked[1]?.blocks.map(({ text }) => text)).toEqual(['Rome et Oslo']);
    expect(linked?.get(again[0]!.id)).toHaveLength(1);
  });

  it('asks again once the settings have changed', async () => {
    const linker = new PageLinker(learn, new AbortController().signal);
    await link(linker, blocksOf('<p>Rome</p>'));
    linker.forget();
    await link(linker, blocksOf('<p>Rome</p>'));
    expect(asked).toHaveLength(2);
  });

  it('answers every block of a page of thousands', async () => {
    const blocks = blocksOf(Array.from({ length: 1_500 }, (_, index) => `<p>Rome ${index}</p>`).join(''));
    const linked = await link(new PageLinker(learn, new AbortController().signal), blocks);
    expect(blocks.filter(({ id }) => linked?.get(id)?.length !== 1)).toEqual([]);
  });

  it('sends a long article in parts, and each part what the parts before have named', async () => {
    const long = (name: string) => `<p>${name} ${'mot '.repeat(4_500)}</p>`;
    await link(
      new PageLinker(learn, new AbortController().signal),
      blocksOf(long('Rome').repeat(3) + long('Oslo').repeat(3)),
    );
    expect(asked.map(({ blocks, known }) => [blocks.length, known])).toEqual([
      [3, []],
      [3, [ROME]],
    ]);
  });

  it('asks again when the worker was killed in the middle', async () => {
    failures = ['no-receiver', 'no-receiver'];
    const linked = await link(new PageLinker(learn, new AbortController().signal), blocksOf('<p>Rome</p>'));
    expect([...(linked?.values() ?? [])].flat()).toHaveLength(1);
  });

  it('gives up in the end', async () => {
    vi.useFakeTimers();
    failures = Array(10).fill('no-receiver');
    const linked = link(new PageLinker(learn, new AbortController().signal), blocksOf('<p>Rome</p>'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await linked).toBeUndefined();
    expect(failures).toHaveLength(3);
  });

  it('does not insist on a dataset that cannot be read', async () => {
    failures = ['dataset-unavailable', 'x'];
    expect(await link(new PageLinker(learn, new AbortController().signal), blocksOf('<p>Rome</p>'))).toBeUndefined();
    expect(failures).toEqual(['x']);
  });

  it('waits longer each time, and no longer than its session lasts', async () => {
    vi.useFakeTimers();
    const life = new AbortController();
    failures = Array(10).fill('no-receiver');
    const linked = link(new PageLinker(learn, life.signal), blocksOf('<p>Rome</p>'));
    await vi.advanceTimersByTimeAsync(300);
    expect(failures).toHaveLength(7);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(failures).toHaveLength(5);
    life.abort();
    expect(await linked).toBeUndefined();
    expect([failures.length, vi.getTimerCount()]).toEqual([5, 0]);
  });

  it('asks no more once the session has ended', async () => {
    const life = new AbortController();
    life.abort();
    failures = ['no-receiver', 'no-receiver', 'x'];
    await link(new PageLinker(learn, life.signal), blocksOf('<p>Rome</p>'));
    expect(failures).toEqual(['no-receiver', 'x']);
  });
});
