import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameSearch } from '../../entrypoints/content/frame-search.ts';
import { articleIn } from '../../page/frames.ts';
import { body } from '../page/dom.ts';

vi.mock('../../page/frames.ts', () => ({ articleIn: vi.fn() }));

let found: Document[];
let life: AbortController;
/** What is in each frame, by its id. */
let articles: Record<string, Document>;

beforeEach(() => {
  found = [];
  life = new AbortController();
  articles = {};
  vi.mocked(articleIn)
    .mockReset()
    .mockImplementation(async (frame) => articles[frame.id]);
});

afterEach(() => life.abort());

/** A page of frames with these ids, of the kind that the test document does not try to load. */
function search(...ids: readonly string[]): FrameSearch {
  body('').append(...ids.map((id) => Object.assign(document.createElement('frame'), { id })));
  return new FrameSearch(document, (framed) => found.push(framed), life.signal);
}

const loaded = (id: string) => document.getElementById(id)?.dispatchEvent(new Event('load'));
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('FrameSearch', () => {
  it('looks into no frame before the page is known to have no article', async () => {
    search('a');
    loaded('a');
    await settle();
    expect(articleIn).not.toHaveBeenCalled();
  });

  it('answers the first frame that has an article', async () => {
    const [second, third] = [
      document.implementation.createHTMLDocument(),
      document.implementation.createHTMLDocument(),
    ];
    articles = { b: second, c: third };
    search('a', 'b', 'c').begin();
    await vi.waitFor(() => expect(found).toEqual([second]));
  });

  it('looks into a frame when it has loaded, however often it is told to begin', async () => {
    const frames = search('a');
    frames.begin();
    frames.begin();
    await settle();
    articles = { a: document.implementation.createHTMLDocument() };
    loaded('a');
    await vi.waitFor(() => expect(found).toEqual([articles.a]));
    expect(articleIn).toHaveBeenCalledTimes(2);
  });

  it('looks no more once the session is over', async () => {
    articles = { a: document.implementation.createHTMLDocument() };
    search('a').begin();
    life.abort();
    loaded('a');
    await settle();
    expect(found).toEqual([]);
  });
});
