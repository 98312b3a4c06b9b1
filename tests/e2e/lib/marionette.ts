import { connect, type Socket } from 'node:net';

export type Context = 'content' | 'chrome';

/** Where a command is meant to happen: a window's content, or Firefox's own interface. */
export interface Place {
  readonly context: Context;
  readonly handle: string;
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
      // A window chosen in one context is not the one of the other.
      if (this.#place.handle !== place.handle || this.#place.context !== place.context)
        await this.send('WebDriver:SwitchToWindow', { handle: place.handle, focus: place.context === 'content' });
      this.#place = place;
      return task();
    });
    this.#queue = turn.catch(() => {
      this.#place = {};
    });
    return turn;
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
