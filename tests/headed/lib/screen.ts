import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { run } from '../../../scripts/lib/process.ts';

/** A screen of its own, which nobody sees, with a keyboard. */
export interface Screen {
  /** Its name for programs that are to show themselves on it. */
  readonly display: string;
  /** Presses a key, or several at once, as the keyboard of that screen does: `Tab`, `Return`, `alt+shift+l`. */
  press(keys: string): Promise<void>;
  close(): void;
}

/** Large enough for a window with the popup beside the article. */
const SIZE = '1280x960x24';
/** File descriptor by which the X server tells the number of the display it has taken. */
const TOLD = 3;

/** Starts an X server that draws into memory; needs the programs `Xvfb` and `xdotool`. */
export async function startScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', String(TOLD), '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await firstLine(server)}`;
  const press = async (keys: string) => {
    const { code, stderr } = await run('xdotool', ['key', keys], { env: { DISPLAY: display } });
    if (code !== 0) throw new Error(`xdotool key ${keys}: ${stderr}`);
  };
  return {
    display,
    press,
    close: () => void server.kill(),
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    (server.stdio[TOLD] as Readable).once('data', (line: Buffer) => resolve(String(line).trim()));
  });
}
