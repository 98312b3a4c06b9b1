import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Interaction } from '../../entrypoints/content/interaction.ts';
import { request } from '../../platform/messaging.ts';
import { layOutLines, mentionsIn, OSLO, pageOf, ROME } from './page.ts';
import { stubPopover } from './popover.ts';

vi.mock('../../platform/messaging.ts', () => ({ request: vi.fn() }));

let life: AbortController;
beforeEach(() => {
  stubPopover();
  life = new AbortController();
  vi.mocked(request).mockReset();
  vi.mocked(request).mockResolvedValue({ ok: false, error: { code: 'internal', message: '' } });
});
afterEach(() => life.abort());

it.each([
  ['on the letters of a name asks for its card', { clientX: 60, clientY: 110 }, [ROME]],
  ['beside them, where the page’s text still is near, asks for none', { clientX: 300, clientY: 110 }, []],
])('a click of before that was %s', (_, point, asked) => {
  const page = pageOf('<p>Rome</p>', { trigger: 'click' });
  layOutLines(page.mentions.all);
  const early = [{ event: new PointerEvent('click', { ...point, pointerType: 'mouse' }), time: 5 }];
  void new Interaction({ ...page, near: () => page.mentions.all }, early, life.signal);
  expect(vi.mocked(request).mock.calls.map(([, params]) => (params as { id: string }).id)).toEqual(asked);
});

it('asks for a card with the other whom the words may mean', () => {
  const page = pageOf('<p>Rome</p>', { trigger: 'click' });
  const [block] = page.blocks;
  page.mentions.place(
    block!,
    mentionsIn(block!.text).map((mention) => ({ ...mention, rival: OSLO })),
  );
  layOutLines(page.mentions.all);
  const click = new PointerEvent('click', { clientX: 60, clientY: 110, pointerType: 'mouse' });
  void new Interaction({ ...page, near: () => page.mentions.all }, [{ event: click, time: 5 }], life.signal);
  expect(vi.mocked(request).mock.calls).toEqual([['entity', expect.objectContaining({ id: ROME, rival: OSLO })]]);
});
