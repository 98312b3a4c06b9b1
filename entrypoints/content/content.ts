import { hostIsListed } from '../../core/sites.ts';
import { breathe } from '../../page/slices.ts';
import { isContextAlive } from '../../platform/context.ts';
import type { PageStatus } from '../../platform/messages.ts';
import { handleContentRequests, request } from '../../platform/messaging.ts';
import type { PageSettings } from '../../platform/settings-store.ts';
import { watchAddress } from './address.ts';
import { answersFor } from './answers.ts';
import { FrameSearch } from './frame-search.ts';
import { requestPatiently } from './link.ts';
import { Session } from './session.ts';
import { removeLeftovers } from './ui-host.ts';

/**
 * The life of the content script in one document: a session while Repères is on here, nothing
 * while it is off. A page that is off when it is loaded has no content script (014): it is on until the background
 * says otherwise, with its first answer or when the reader changes it.
 */
export class Content {
  readonly #document: Document;
  #session: Session | undefined;
  #settings: PageSettings | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  async start(): Promise<void> {
    await whenShown(this.#document);
    // Compiling the script is a slice of its own: the page may be collecting its garbage in it.
    await breathe();
    handleContentRequests(
      answersFor(
        () => this.#session,
        () => this.#whyOff() ?? 'linking',
        this.#host,
        (settings) => this.#apply(settings),
      ),
    );
    removeLeftovers(this.#document);
    this.#document.defaultView?.addEventListener('pageshow', (event) => event.persisted && void this.#resume());
    if (this.#session === undefined && this.#whyOff() === undefined) this.#begin();
  }

  get #host(): string {
    return this.#document.location.hostname;
  }

  #apply(settings: PageSettings): void {
    this.#settings = settings;
    if (this.#whyOff() !== undefined) this.#stop();
    else if (this.#session === undefined) this.#begin();
    else this.#session.update(settings);
  }

  /** From the session, which knows them now. */
  #learn(settings: PageSettings): void {
    this.#settings = settings;
    if (this.#whyOff() !== undefined) this.#stop();
  }

  /** `framed` is the document of a frame, on a page whose article is there. */
  #begin(framed?: Document): void {
    const owner = { isAlive: () => this.isAlive(), onSettings: (settings: PageSettings) => this.#learn(settings) };
    let search: FrameSearch | undefined;
    const onNoArticle = () => {
      search ??= new FrameSearch(this.#document, (found) => this.#enter(found), session.signal);
      search.begin();
    };
    if (framed !== undefined) removeLeftovers(framed);
    const session = new Session(framed ?? this.#document, this.#settings, framed ? owner : { ...owner, onNoArticle });
    this.#session = session;
    const { signal } = session;
    framed?.defaultView?.addEventListener('pagehide', () => this.#restart(), { signal });
    // Another article in the same document: nothing of the one before may stay.
    watchAddress(this.#document, () => this.#restart(), signal);
  }

  /** Leaves the page, which has no article, for the one in its frame. */
  #enter(framed: Document): void {
    this.#stop();
    if (!this.isAlive()) return;
    void request('styleFrames', {});
    this.#begin(framed);
  }

  #stop(): void {
    this.#session?.end();
    this.#session = undefined;
  }

  #restart(): void {
    this.#stop();
    if (this.isAlive()) this.#begin();
  }

  /** Back from the browser's cache of whole pages, where no change of settings was heard. */
  async #resume(): Promise<void> {
    if (!this.isAlive()) return;
    const answer = await requestPatiently('settings', {});
    if (answer.ok) this.#apply(answer.value);
    this.#session?.recount();
  }

  /** Whether the extension is still there for this script; ends the session when it is not. */
  isAlive(): boolean {
    if (isContextAlive()) return true;
    // What listens to the extension is deaf now, and taking it off would need the extension.
    this.#stop();
    return false;
  }

  #whyOff(): PageStatus | undefined {
    if (this.#settings?.enabled === false) return 'off-everywhere';
    return hostIsListed(this.#host, this.#settings?.sitesOff ?? []) ? 'off-here' : undefined;
  }
}

/** A page that is prerendered or opened in a background tab is read when somebody looks at it. */
function whenShown(document: Document): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}
