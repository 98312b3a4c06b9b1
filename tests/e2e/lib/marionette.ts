import { connect, type Socket } from 'node:net';

export type Context = 'content' | 'chrome';

/** Where a command is meant to happen: a window's content, or Firefox's own interface. */
export interface Place {
  readonly context: Context;
  readonly handle: string;
  /** Only looks: a tab that is shown already is not given the focus, which would close a popup over it. */
  readonly quiet?: true;
}

/**
 * A client of Marionette, Firefox's own remote control, over TCP. Only Marionette can both
 * drive pages and reach Firefox's interface (the real toolbar popup); geckodriver is not needed.
 * Messages are `length:[type, id, …]`, see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;
  #place: Partial<Place> = {};
  /** The tab that was last given the focus, and whether it has it still. */
  #focused = { handle: '', now: false };
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', (error) => this.#abandon(error));
    socket.on('close', () => this.#abandon(new Error('Firefox closed the connection')));
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Marionette(socket)));
    });
  }

  /** Sends one command; rejects with Firefox's message. */
  send<T>(command: string, params: object = {}): Promise<T> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, command, params]);
    const answer = new Promise<T>((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return answer;
  }

  /** Runs `task` with Marionette pointed at `place`; tasks wait for each other. */
  at<T>(place: Place, task: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(async () => {
      if (this.#place.context !== place.context) await this.send('Marionette:SetContext', { value: place.context });
      await this.#enter(place);
      this.#place = place;
      return task();
    });
    this.#queue = turn.catch(() => {
      this.#place = {};
    });
    return turn;
  }

  async #enter({ context, handle, quiet }: Place): Promise<void> {
    const isShown = this.#focused.handle === handle;
    const focus = context === 'content' && !(quiet && isShown);
    // A window chosen in one context is not the one of the other.
    const isThere = this.#place.handle === handle && this.#place.context === context;
    if (isThere && (!focus || (isShown && this.#focused.now))) return;
    await this.send('WebDriver:SwitchToWindow', { handle, focus });
    if (focus) this.#focused = { handle, now: true };
    else if (context === 'chrome') this.#focused = { ...this.#focused, now: false };
  }

  end(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.toString('latin1', 0, colon));
      if (this.#buffer.length < end) return;
      this.#settle(JSON.parse(this.#buffer.toString('utf8', colon + 1, end)));
      this.#buffer = this.#buffer.subarray(end);
    }
  }

  /** The first message is a greeting, an object; answers are `[1, id, error, result]`. */
  #settle(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, never];
    const waiting = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #abandon(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
