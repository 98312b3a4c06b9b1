import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/model.ts';
import type { PanelPage, PanelPort } from '../../core/panel.ts';
import { cardLanguage, type Settings } from '../../core/settings.ts';
import { type CastRow, castRows } from './cast-rows.ts';

export interface PageView {
  readonly page: PanelPage;
  readonly rows: readonly CastRow[];
  /** That of names and descriptions. */
  readonly language: Language;
  readonly dataMissing: boolean;
}

/** An article is read a few hundred milliseconds after it opens: until then the popup asks again. */
const RETRY_WHILE_LINKING = 300;

/** The tab's page and its cast, again whenever the tab shows another. `undefined` until first known. */
export function usePage(port: PanelPort, settings: Settings, language: Language): PageView | undefined {
  const [view, setView] = useState<PageView>();
  const { contentLanguage } = settings;
  const load = useCallback(
    async (signal: AbortSignal) => {
      const next = await readView(port, { contentLanguage }, language);
      // A slower answer about the tab shown before must not replace the newer one.
      if (!signal.aborted) setView(next);
    },
    [port, contentLanguage, language],
  );
  // Not after a frame, as an ordinary effect: the list is what the reader waits for.
  useLayoutEffect(() => startLoading(port, load), [port, load]);
  useEffect(() => {
    if (view?.page.type !== 'page' || view.page.state.status !== 'linking') return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => void load(abort.signal), RETRY_WHILE_LINKING);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [view, load]);
  return view;
}

function startLoading(port: PanelPort, load: (signal: AbortSignal) => Promise<void>): () => void {
  const whole = new AbortController();
  let current = new AbortController();
  void load(current.signal);
  port.onPageChange(() => {
    current.abort();
    current = new AbortController();
    void load(current.signal);
  }, whole.signal);
  return () => {
    current.abort();
    whole.abort();
  };
}

async function readView(
  port: PanelPort,
  settings: Pick<Settings, 'contentLanguage'>,
  language: Language,
): Promise<PageView> {
  const page = await port.page();
  if (page.type !== 'page' || page.state.cast.length === 0) return { page, rows: [], language, dataMissing: false };
  const { cast, info } = page.state;
  const ids = cast.map((member) => member.entity);
  const spoken = cardLanguage(settings, info.language, language);
  const summaries = await port.summaries(ids, spoken);
  return { page, rows: castRows(cast, summaries ?? []), language: spoken, dataMissing: summaries === undefined };
}
