import { ArticleFinder } from './article.ts';
import { runSliced } from './slices.ts';

/** A smaller frame is an advertisement or a player (CSS pixels). */
const MIN_FRAME = { width: 300, height: 200 };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The document of a frame, if it is of the page's own origin and holds an article. */
export async function articleIn(frame: Element, signal: AbortSignal): Promise<Document | undefined> {
  if (!isFrame(frame) || frame.clientWidth < MIN_FRAME.width || frame.clientHeight < MIN_FRAME.height) return undefined;
  const document = frame.contentDocument;
  if (document?.body == null) return undefined;
  const finder = new ArticleFinder(document.body);
  const isRead = await runSliced((count) => finder.step(count), signal);
  return isRead && finder.article !== undefined ? document : undefined;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

/** The part of a window that the reader sees, in its own coordinates: a frame may be higher than the page's window. */
export function visibleBox(view: Window): Box {
  const { clientWidth, clientHeight } = view.document.documentElement;
  const height = Math.min(clientHeight, view.innerHeight) || view.innerHeight;
  const frame = frameOf(view);
  const outer = frame?.ownerDocument.defaultView;
  if (frame == null || outer == null) return { x: 0, y: 0, width: clientWidth, height };
  const seen = visibleBox(outer);
  const { left, top } = frame.getBoundingClientRect();
  const [dx, dy] = [left + frame.clientLeft, top + frame.clientTop];
  const [x, y] = [Math.max(0, seen.x - dx), Math.max(0, seen.y - dy)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(clientWidth, seen.x + seen.width - dx) - x),
    height: Math.max(0, Math.min(height, seen.y + seen.height - dy) - y),
  };
}

/** The frame that a window is in; `null` for the page itself. */
export function frameOf(view: Window): Element | null {
  return view.frameElement ?? null;
}

/** A window and, if it is a frame's, the page's: what the reader scrolls and where keys are heard. */
export function windowsAround(view: Window): Window[] {
  return frameOf(view) === null ? [view] : [view, view.parent];
}
