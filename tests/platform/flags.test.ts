import { beforeEach, expect, it, vi } from 'vitest';

const drawing = { viewBox: '0 0 3 2', shapes: [] };

/** A module that has read nothing yet, and the files it may read. */
async function freshFlags(answer: () => Promise<Response>) {
  vi.resetModules();
  const fetched = vi.fn(answer);
  vi.stubGlobal('fetch', fetched);
  const { flagOf } = await import('../../platform/flags.ts');
  return { flagOf, fetched };
}

beforeEach(() => vi.unstubAllGlobals());

it('flags are read once, with the first that is wanted', async () => {
  const { flagOf, fetched } = await freshFlags(async () => new Response(JSON.stringify({ DK: drawing })));
  expect(fetched).not.toHaveBeenCalled();
  expect(await flagOf('DK')).toEqual(drawing);
  expect(await flagOf('ZZ')).toBeUndefined();
  expect(fetched).toHaveBeenCalledTimes(1);
});

it('a file that cannot be read is no flag now, and tried again with the next card', async () => {
  let answers = 0;
  const { flagOf } = await freshFlags(async () => {
    if (answers++ === 0) throw new Error('damaged');
    return new Response(JSON.stringify({ DK: drawing }));
  });
  expect(await flagOf('DK')).toBeUndefined();
  expect(await flagOf('DK')).toEqual(drawing);
});
