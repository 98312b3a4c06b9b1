import type { WorldOutline } from '../core/card/outline.ts';
import { request } from './messaging.ts';

let asked: Promise<WorldOutline | undefined> | undefined;

/** The coasts of the locator map, asked of the background once a page; `undefined` when it does not answer. */
export function worldOutline(): Promise<WorldOutline | undefined> {
  asked ??= request('outline', {}).then((answer) => {
    if (answer.ok) return answer.value;
    asked = undefined;
    return undefined;
  });
  return asked;
}
