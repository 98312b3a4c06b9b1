import { writeFile } from 'node:fs/promises';
import type { Marionette } from './marionette.ts';
import { callSource, type Page, type Point, until } from './reader.ts';

/** A tab of Firefox, by its window handle. */
export function firefoxPage(marionette: Marionette, handle: string): Page {
  const place = { context: 'content', handle } as const;
  const send = <T>(command: string, params?: object) => marionette.at(place, () => marionette.send<T>(command, params));
  let pointer: Point = { x: 0, y: 0 };
  const pointTo = async (to: Point, after: readonly object[] = []) => {
    const moves = steps(pointer, to).map((at) => ({ type: 'pointerMove', duration: 10, ...at }));
    pointer = to;
    await send('WebDriver:PerformActions', { actions: [mouse([...moves, ...after])] });
  };
  return {
    evaluate: async (task, ...args) => {
      const script = `return Promise.resolve(${callSource(task, args)}).then((answer) => [answer]);`;
      const params = { script, args: [], sandbox: null };
      const look = () => marionette.send<{ value: [never] | null }>('WebDriver:ExecuteScript', params);
      // Marionette itself answers null when the document was replaced while the script ran; what the script
      // did went with that document, so it runs again in the new one.
      const asked = async () => (await marionette.at({ ...place, quiet: true }, look)).value ?? undefined;
      const [answer] = await until('a document that stays', asked);
      return answer;
    },
    movePointer: (to) => pointTo(to),
    click: (at) =>
      pointTo(at, [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    button: async (which, to) => {
      const type = to === 'down' ? 'pointerDown' : 'pointerUp';
      await send('WebDriver:PerformActions', { actions: [mouse([{ type, button: which === 'left' ? 0 : 2 }])] });
    },
    wheel: async (by) => {
      const scroll = { type: 'scroll', ...pointer, deltaX: 0, deltaY: by };
      await send('WebDriver:PerformActions', { actions: [{ type: 'wheel', id: 'wheel', actions: [scroll] }] });
    },
    tap: () => Promise.reject(new Error('touch is tried in Chromium')),
    press: async (keys) => void (await send('WebDriver:PerformActions', { actions: [keyboard(keys)] })),
    async screenshot(file, part) {
      if (part) throw new Error('pictures of parts are taken in Chromium');
      const { value } = await send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      await writeFile(file, value, 'base64');
    },
    bringToFront: async () => void (await send('WebDriver:SwitchToWindow', { handle, focus: true })),
    goto: async (url) => void (await send('WebDriver:Navigate', { url })),
    close: async () => void (await send('WebDriver:CloseWindow')),
  };
}

/** Whole pixels: WebDriver takes no others. */
function steps(from: Point, to: Point): readonly Point[] {
  const parts = [0.25, 0.5, 0.75, 1];
  return parts.map((part) => ({
    x: Math.round(from.x + (to.x - from.x) * part),
    y: Math.round(from.y + (to.y - from.y) * part),
  }));
}

function mouse(actions: readonly object[]) {
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

/** Code points that WebDriver gives to keys without a character. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** `Alt+Shift+J`: pressed from left to right, released in the opposite order. */
export function keyboard(keys: string) {
  const values = keys.split('+').map((key) => KEYS[key] ?? key);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
  return { type: 'key', id: 'keyboard', actions: [...down, ...up] };
}

/**
 * Warnings and errors of pages and extensions in Firefox's console. Left out: those of Firefox
 * itself, and its note that a page was closed (by a test) while the page still waited for an answer.
 */
export function readComplaints(marionette: Marionette, handle: string): Promise<readonly string[]> {
  const script = `return Services.console.getMessageArray()
    .filter((m) => m instanceof Ci.nsIScriptError && /^(https|moz-extension):/.test(m.sourceName))
    .filter((m) => !/^Promise \\w+ after context unloaded/.test(m.errorMessage))
    .map((m) => m.errorMessage + ' (' + m.sourceName + ')');`;
  return marionette.at({ context: 'chrome', handle }, async () => {
    const answer = await marionette.send<{ value: string[] }>('WebDriver:ExecuteScript', { script, args: [] });
    return answer.value;
  });
}
