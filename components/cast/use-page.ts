import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/model.ts';
import type { PanelPage, PanelPort } from '../../core/panel.ts';
import { cardLanguage, type Settings } from '../../core/settings.ts';
import { hostIsListed } from '../../core/sites.ts';
import { type CastRow, castRows } from './cast-rows.ts';

export interface PageView {
  readonly page: PanelPage;
  readonly rows: readonly CastRow[];
  /** That of names and descriptions. */
  readonly language: Language;
  readonly dataMissing: boolean;
}

/** An article is read a few hundred milliseconds after it opens: until then the popup asks again (ms). */
const RETRY = 300;
/** A page that never comes to an end is not asked for ever. */
const MAX_RETRIES = 100;
/** A content script starts a moment after its page is there: this often nobody may answer, then nobody will. */
const MAX_SILENCES = 10;

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
  const retries = useRef(0);
  // Not after a frame, as an ordinary effect: the list is what the reader waits for.
  useLayoutEffect(() => {
    const startAgain = () => {
      retries.current = 0;
    };
    return startLoading(port, load, startAgain);
  }, [port, load]);
  const { enabled, sitesOff } = settings;
  useEffect(() => {
    if (view === undefined || retries.current >= patienceWith(view.page, { enabled, sitesOff })) return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      retries.current += 1;
      void load(abort.signal);
    }, RETRY);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [view, load, enabled, sitesOff]);
  return view;
}

/** How often the page is asked again before its answer is taken as its last. */
function patienceWith(page: PanelPage, { enabled, sitesOff }: Pick<Settings, 'enabled' | 'sitesOff'>): number {
  if (page.type === 'unreachable') return page.why === 'not-loaded' ? MAX_SILENCES : 0;
  const { status, info } = page.state;
  if (status === 'linking') return MAX_RETRIES;
  // The page hears of a switch when we do, and may answer before it has obeyed.
  const isOff = status === 'off-everywhere' || status === 'off-here';
  return isOff === (!enabled || hostIsListed(info.host, sitesOff)) ? 0 : MAX_SILENCES;
}

function startLoading(port: PanelPort, load: (signal: AbortSignal) => Promise<void>, onChange: () => void): () => void {
  const whole = new AbortController();
  let current = new AbortController();
  void load(current.signal);
  port.onPageChange(() => {
    onChange();
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
