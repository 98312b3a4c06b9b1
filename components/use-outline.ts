import { useEffect, useState } from 'preact/hooks';
import type { WorldOutline } from '../core/card/outline.ts';

/** Where the coasts come from; the ports of panel and settings page have it. */
export interface OutlineSource {
  outline(): Promise<WorldOutline | undefined>;
}

/** The coasts of the locator map; `undefined` until they are here. */
export function useOutline(source: OutlineSource): WorldOutline | undefined {
  const [outline, setOutline] = useState<WorldOutline>();
  useEffect(() => {
    let wanted = true;
    void source.outline().then((answer) => {
      if (wanted) setOutline(answer);
    });
    return () => {
      wanted = false;
    };
  }, [source]);
  return outline;
}
