/** A terminal or a file that progress is written to. */
export interface ProgressTarget {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;

/** A bar that stays on its line in a terminal; elsewhere a line for every tenth of the way. */
export function progressBar(target: ProgressTarget): {
  show(done: number, total: number): void;
  note(text: string): void;
} {
  let lastTenth = -1;
  return {
    show(done, total) {
      const share = total === 0 ? 1 : done / total;
      if (target.isTTY) {
        const filled = Math.round(share * WIDTH);
        target.write(
          `\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${total}${share === 1 ? '\n' : ''}`,
        );
        return;
      }
      const tenth = Math.floor(share * 10);
      if (tenth === lastTenth) return;
      lastTenth = tenth;
      target.write(`${done}/${total}\n`);
    },
    note: (text) => void target.write(`${target.isTTY ? '\r' : ''}${text}\n`),
  };
}
