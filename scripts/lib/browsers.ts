import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './process.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

interface Lookup {
  /** Environment variable by which a developer or a CI names the program. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Where installers put it without touching PATH. */
  readonly places: readonly string[];
  /** Debian packages that hold it, best first; Ubuntu's own are snaps without `firefox-esr`. */
  readonly packages: readonly string[];
}

const LOOKUPS: Readonly<Record<BrowserName, Lookup>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr', 'firefox'],
  },
};

/** Path of an installed browser, or `undefined`. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, places } = LOOKUPS[name];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : undefined;
  return [...commands.flatMap(inPath), ...places].find(isProgram);
}

/** Where a command may be, in the order the system looks. */
function inPath(command: string): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command));
}

/**
 * Path of a browser, installing it first when a package manager can do so without asking.
 * Throws one sentence saying what to install otherwise.
 */
export async function requireBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, packages } = LOOKUPS[name];
  if (process.env[variable]) throw new Error(`${variable} names ${process.env[variable]}, which is not a program.`);
  const installed = (await installPackage(packages)) ? findBrowser(name) : undefined;
  if (installed) return installed;
  throw new Error(
    `${name} is not installed: install it (Debian: \`apt-get install ${packages[0]}\`) or set ${variable}.`,
  );
}

/** Makes sure that a command is there, in the same way; throws one sentence saying what to install otherwise. */
export async function requireProgram(command: string, debianPackage: string): Promise<void> {
  const isThere = () => inPath(command).some(isProgram);
  if (isThere() || ((await installPackage([debianPackage])) && isThere())) return;
  throw new Error(`${command} is not installed: install it (Debian: \`apt-get install ${debianPackage}\`).`);
}

async function installPackage(packages: readonly string[]): Promise<boolean> {
  const asRoot = await commandAsRoot();
  if (!asRoot) return false;
  process.stderr.write(`reperes: installing ${packages[0]} (apt-get) …\n`);
  await aptGet(asRoot, ['update', '-q']);
  for (const name of packages) {
    const answer = await aptGet(asRoot, ['install', '-y', '-q', '--no-install-recommends', name]);
    if (answer.code === 0) return true;
  }
  return false;
}

/** How to run apt-get with rights and without a password, or `undefined`. */
async function commandAsRoot(): Promise<readonly string[] | undefined> {
  if (!inPath('apt-get').some(isProgram)) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}

function aptGet(asRoot: readonly string[], args: readonly string[]) {
  const [command, ...before] = asRoot;
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, echo: process.stderr };
  return run(command!, [...before, ...args], options);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: the next candidate decides.
    return false;
  }
}
