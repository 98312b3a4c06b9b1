/**
 * The one entry of every npm script: `node scripts/run.mjs NAME args` makes ready what
 * the command needs (packages, WXT's types, the compiled dataset), then runs
 * `scripts/NAME.ts` in this same process.
 *
 * Plain JavaScript without dependencies, because on a fresh clone nothing else runs.
 * Whatever preparation prints goes to stderr: stdout belongs to the command's answer.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];

/** These build or check the dataset themselves, or must run when its sources are broken. */
const WITHOUT_DATASET = new Set(['data', 'data-check', 'data-update']);

/** The artefacts are stale when anything here is newer: the sources, and the code that compiles them. */
const DATASET_INPUTS = ['data', 'core', 'scripts/data.ts'];

process.chdir(ROOT);
const [name, ...args] = process.argv.slice(2);
const script = join(ROOT, 'scripts', `${name}.ts`);

if (!isRecentNode()) fail(`Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}.`);
if (!name || !/^[a-z][a-z-]*$/.test(name) || !existsSync(script)) {
  fail(`there is no command ${JSON.stringify(name ?? '')}; the commands are in package.json.`);
}
if (!arePackagesInstalled()) installPackages();
if (!existsSync('.wxt/tsconfig.json')) prepare('wxt prepare', [bin('wxt'), 'prepare']);
if (!WITHOUT_DATASET.has(name) && isDatasetStale()) compileDataset();
await runScript();

/** In this process rather than a child: stdio, signals and exit codes are then the command's own, and 0.1 s is saved. */
async function runScript() {
  process.argv = [process.argv[0], script, ...args];
  const { register } = await import('tsx/esm/api');
  register();
  try {
    await import(pathToFileURL(script).href);
  } catch (error) {
    if (!isFileTrouble(error)) throw error;
    fail(`${name}: ${error.message}`);
  }
}

/** A file named on the command line that is missing, unreadable or a folder is the caller's to mend: one line says it. */
function isFileTrouble(error) {
  return ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes(error?.code) && 'path' in error;
}

function isRecentNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** npm notes what it installed in a hidden lockfile; its date settles the usual case, its content the rest. */
function arePackagesInstalled() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return true;
  const have = readPackages(installed);
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, wanted]) => path === '' || wanted.optional || wanted.peer || have[path]?.version === wanted.version,
  );
}

function readPackages(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

/**
 * Not `npm ci`: it refuses a lockfile that lacks optional packages of other platforms, which npm leaves out
 * when its registry does not have them. The versions of the lockfile are installed all the same, and it stays as it is.
 */
function installPackages() {
  note('installing packages (npm install) …');
  const args = ['install', '--no-save', '--no-progress', '--loglevel=error'];
  const npm = spawnSync('npm', args, toStderr(process.platform === 'win32'));
  if (npm.status !== 0) fail('`npm install` did not succeed; the reason is above.', npm.status);
}

/** A folder's own date counts too: it changes when a file is removed. */
function isDatasetStale() {
  const manifest = '.dataset/manifest.json';
  return !existsSync(manifest) || newest(DATASET_INPUTS) > statSync(manifest).mtimeMs;
}

function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const stat = statSync(path);
    latest = Math.max(latest, stat.mtimeMs);
    if (stat.isDirectory()) latest = Math.max(latest, newest(readdirSync(path).map((entry) => join(path, entry))));
  }
  return latest;
}

/** The manifest is touched because the compiler may leave equal bytes alone; its date says when we last looked. */
function compileDataset() {
  const started = new Date();
  prepare('compiling the dataset', ['--import', 'tsx', 'scripts/data.ts']);
  if (!existsSync('.dataset/manifest.json')) fail('the dataset compiler wrote no .dataset/manifest.json.');
  utimesSync('.dataset/manifest.json', started, started);
}

function prepare(what, nodeArguments) {
  note(`${what} …`);
  const child = spawnSync(process.execPath, nodeArguments, toStderr(false));
  if (child.status !== 0) fail(`${what} did not succeed; the reason is above.`, child.status);
}

function toStderr(shell) {
  return { stdio: ['ignore', 2, 2], shell };
}

function bin(tool) {
  const folder = join('node_modules', tool);
  const { bin: entry } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof entry === 'string' ? entry : entry[tool]);
}

function note(text) {
  process.stderr.write(`reperes: ${text}\n`);
}

function fail(text, status) {
  note(text);
  process.exit(status || 1);
}
