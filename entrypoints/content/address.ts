/** How often the address is looked at where the browser does not tell (ms). */
const POLL = 1_000;

/**
 * Calls back when a page puts another article into the same document. Isolated scripts
 * cannot patch the page's `history`, hence the Navigation API, and a slow poll without it.
 */
export function watchAddress(document: Document, onMoved: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  let last = addressOf(view.location);
  const check = () => {
    const now = addressOf(view.location);
    if (now === last) return;
    last = now;
    onMoved();
  };
  if ('navigation' in view) {
    // The address changes with the entry; `navigatesuccess` comes when the page is done with it.
    (view.navigation as EventTarget).addEventListener('currententrychange', check, { signal });
    return;
  }
  const timer = setInterval(check, POLL);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** What names an article: sites put reading positions and share marks into the rest. */
function addressOf({ origin, pathname }: Location): string {
  return origin + pathname;
}
