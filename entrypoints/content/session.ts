import type { EntityId } from '../../core/model.ts';
import { type Changes, ChangeWatcher } from '../../page/changes.ts';
import { isFrontPage } from '../../page/front-page.ts';
import { textLanguage } from '../../page/language.ts';
import { readMetadata } from '../../page/metadata.ts';
import { Reading } from '../../page/reading.ts';
import { breathe } from '../../page/slices.ts';
import type { PageInfo, PageState, PageStatus } from '../../platform/messages.ts';
import { request } from '../../platform/messaging.ts';
import type { PageSettings } from '../../platform/settings-store.ts';
import { castOf } from './cast.ts';
import { Interactive } from './interactive.ts';
import { PageLinker } from './link.ts';
import { Marker } from './marker.ts';
import type { ReadPage } from './page-view.ts';

/** Settings that change which mentions there are; the others only change how they are shown. */
const LINK_SETTINGS = [
  'kinds',
  'confidence',
  'fuzzy',
  'muted',
  'refused',
  'ownNames',
  'contentLanguage',
  'interfaceLanguage',
] as const;
/** Enough of the text to tell its language (blocks). */
const LANGUAGE_SAMPLE = 30;

/** The content script, to its session. */
interface SessionOwner {
  /** Whether the extension is still there. */
  isAlive(): boolean;
  /** Told the settings when they become known; may end the session. */
  onSettings(settings: PageSettings): void;
  /** Called once the page has been read and had no article. */
  onNoArticle?(): void;
}

/** One page while Repères is on: read, link, mark, follow its changes; everything undone by `end`. */
export class Session {
  readonly #document: Document;
  readonly #life = new AbortController();
  readonly #reading: Reading;
  readonly #linker: PageLinker;
  readonly #marker: Marker;
  readonly #watcher: ChangeWatcher;
  readonly #page: ReadPage;
  readonly #interactive: Interactive;
  readonly #onNoArticle: () => void;
  readonly #onSettings: (settings: PageSettings) => void;
  /** Not known before the background has first answered. */
  #settings: PageSettings | undefined;
  #status: PageStatus = 'linking';
  #info: PageInfo;
  /** One thing at a time: what the page and the reader change is taken up in order. */
  #work: Promise<void> = Promise.resolve();

  constructor(document: Document, settings: PageSettings | undefined, content: SessionOwner) {
    const { signal } = this.#life;
    this.#document = document;
    this.#settings = settings;
    this.#onNoArticle = content.onNoArticle ?? (() => {});
    this.#onSettings = content.onSettings;
    const isAlive = () => content.isAlive();
    const learn = (told: PageSettings) => this.#learn(told);
    // The address of a frame may be `about:srcdoc`.
    this.#info = { host: location.hostname };
    this.#reading = new Reading(document, signal);
    this.#linker = new PageLinker(learn, signal);
    this.#marker = new Marker(document, () => this.#settings!, signal);
    this.#page = {
      document,
      mentions: this.#marker.mentions,
      settings: () => this.#settings!,
      info: () => this.#info,
      labelOf: (id) => this.#linker.labels.get(id),
      near: (x, y) => this.#marker.near(x, y, this.#reading.shadowRoots),
      isAlive,
    };
    const interactive = new Interactive(this.#page, learn, signal);
    this.#interactive = interactive;
    this.#marker.onOwnMarks = (own) => void interactive.come().then((cards) => cards?.underline(own));
    this.#marker.onGone = (key) => interactive.now?.gone(key);
    this.#watcher = new ChangeWatcher(
      {
        onChanged: () => isAlive() && this.#marker.dropStale(),
        onSettled: (changes) => this.#do(() => this.#follow(changes)),
      },
      signal,
    );
    void this.#do(() => this.#start());
  }

  /** Aborts with its end. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  get state(): PageState {
    const truncated = this.#reading.isTruncated || undefined;
    return { status: this.#status, info: this.#info, cast: castOf(this.#marker.mentions), truncated };
  }

  update(settings: PageSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    // What is on its way may have been linked by the old ones.
    const isOther = LINK_SETTINGS.some((key) => String(before?.[key]) !== String(settings[key]));
    if (isOther) void this.#do(() => this.#relink());
    else void this.#marker.paint();
  }

  /** From an answer; what the reader changes is told besides, and is never older. */
  #learn(settings: PageSettings): void {
    if (this.#settings !== undefined) return;
    this.#settings = settings;
    this.#onSettings(settings);
  }

  /** Tells the toolbar again how many entities there are: the page came back from the browser's cache. */
  recount(): void {
    if (this.#status === 'linked' || this.#status === 'nothing-found')
      void request('counted', { entities: this.#marker.mentions.entities.length });
  }

  async showMention(entity: EntityId, occurrence: number): Promise<number> {
    return (await this.#interactive.come())?.showMention(entity, occurrence) ?? 0;
  }

  scrollBack(): void {
    this.#interactive.now?.scrollBack();
  }

  moveFocus(direction: 'next' | 'previous'): void {
    void this.#interactive.come().then((cards) => cards?.moveFocus(direction));
  }

  /** Opens the card of the selected name, once the text that is selected has been linked. */
  async explainSelection(): Promise<boolean> {
    await this.#work;
    return (await this.#interactive.come())?.explainSelection() ?? false;
  }

  end(): void {
    this.#life.abort();
  }

  #do(task: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(async () => {
      if (!this.#life.signal.aborted) await task();
    });
    return this.#work;
  }

  async #start(): Promise<void> {
    const { date, optedOut } = readMetadata(this.#document);
    this.#info = { ...this.#info, date: date ?? this.#dateAround() };
    if (optedOut) this.#status = 'publisher-opted-out';
    else if (isFrontPage(this.#document.location)) this.#status = 'no-article';
    else await this.#readAll();
  }

  /** Of a frame's article, the date may be said by the page around it. */
  #dateAround(): string | undefined {
    return this.#document === document ? undefined : readMetadata(document).date;
  }

  async #readAll(): Promise<void> {
    const hasArticle = await this.#reading.readAll();
    if (this.#life.signal.aborted) return;
    this.#watch();
    if (!hasArticle) {
      this.#status = 'no-article';
      this.#marker.setBlocks([]);
      this.#onNoArticle();
      return;
    }
    await breathe();
    const sample = this.#reading.blocks.slice(0, LANGUAGE_SAMPLE);
    const language = this.#reading.isForeign ? undefined : textLanguage(sample.map(({ text }) => text).join(' '));
    if (language === undefined) this.#status = 'unsupported-language';
    else {
      this.#info = { ...this.#info, language: language === 'unknown' ? undefined : language };
      await this.#refresh();
    }
  }

  /** The article and what could replace it; without one, the whole page, which may be drawing it yet. */
  #watch(): void {
    const { root, shadowRoots } = this.#reading;
    if (root === undefined) this.#watcher.watch([this.#document.body]);
    else this.#watcher.watch([root, ...shadowRoots], ancestorsOf(root));
  }

  async #follow({ targets }: Changes): Promise<void> {
    const result = await this.#reading.reread(targets);
    if (result === 'lost') await this.#readAll();
    else if (result === 'changed' && this.#status !== 'unsupported-language') await this.#refresh();
  }

  async #relink(): Promise<void> {
    if (this.#reading.blocks.length === 0 || this.#status === 'unsupported-language') return;
    // So that popup and panel wait, and hear of the new list though it may be as long as the old one.
    this.#status = 'linking';
    this.#linker.forget();
    this.#marker.setBlocks([]);
    await this.#refresh();
  }

  /** Links the blocks that are new and marks them. */
  async #refresh(): Promise<void> {
    const fresh = this.#marker.setBlocks(this.#reading.blocks);
    const before = this.#marker.mentions.entities.length;
    const linked = await this.#linker.link(this.#info, fresh, this.#marker.mentions.entities);
    if (this.#life.signal.aborted) return;
    if (linked === undefined) {
      this.#status = 'failed';
      return;
    }
    await this.#marker.place(fresh, linked);
    // Switched off meanwhile: neither the toolbar nor the page's registry may hear of this page any more.
    if (this.#life.signal.aborted) return;
    const entities = this.#marker.mentions.entities.length;
    const isFirst = this.#status === 'linking';
    this.#status = entities === 0 ? 'nothing-found' : 'linked';
    // To the pointer, once there is a name that it can come to.
    if (entities > 0) this.#interactive.listen();
    if (isFirst || entities !== before) void request('counted', { entities });
    // Unknown only when there was nothing to ask about.
    if (this.#settings !== undefined) await this.#marker.paint();
  }
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let up = element.parentElement; up !== null; up = up.parentElement) yield up;
}
