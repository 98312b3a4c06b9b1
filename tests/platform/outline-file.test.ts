import { afterEach, expect, it, vi } from 'vitest';
import { readOutline } from '../../platform/outline-file.ts';

const coasts = { path: 'M0 0l1 1z', unitsPerDegree: 4 };

afterEach(() => vi.unstubAllGlobals());

it('the coasts are read from a file packed with the extension', async () => {
  const fetched = vi.fn(async (_address: string) => new Response(JSON.stringify(coasts)));
  vi.stubGlobal('fetch', fetched);
  expect(await readOutline()).toEqual(coasts);
  expect(fetched.mock.calls).toEqual([['/dataset/world-outline.json']]);
});

it('coasts that cannot be read are an error of whoever asked', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(readOutline()).rejects.toThrow('404');
});
