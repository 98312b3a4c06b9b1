import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root; `run.mjs` makes it the working directory too. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Finished {
  /** 0 on success; -1 when the program could not be started or was ended by a signal. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Where the child's output goes besides the answer; nowhere when absent. */
  readonly echo?: NodeJS.WritableStream;
  readonly cwd?: string;
}

/** Runs a program to its end and answers what it printed. Never rejects: a program that is missing is code -1. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, NO_COLOR: '1', ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
        options.echo?.write(text);
      });
    }
    const finish = (code: number) => resolve({ code, ...output, ms: performance.now() - started });
    child.on('error', (error) => {
      output.stderr += error.message;
      finish(-1);
    });
    child.on('close', (code) => finish(code ?? -1));
    // A program that ends before it has read its input closes the pipe: that is its right, not our failure.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** Runs a tool of node_modules by its package name, without npx: half a second a call. */
export function runTool(tool: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return run(process.execPath, [toolPath(tool), ...args], options);
}

/** Path of the program that a package of node_modules brings. */
export function toolPath(tool: string): string {
  const packages: Readonly<Record<string, string>> = { biome: '@biomejs/biome', tsc: 'typescript' };
  const folder = join(ROOT, 'node_modules', packages[tool] ?? tool);
  const { bin } = createRequire(import.meta.url)(join(folder, 'package.json')) as {
    bin: string | Record<string, string>;
  };
  return join(folder, typeof bin === 'string' ? bin : bin[tool]!);
}
