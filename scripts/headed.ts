/**
 * `npm run e2e:headed`: what headless browsers have no window for, in browsers with one: the keys of the
 * commands, the browser's own menu and its own question about a site, by real key presses. The screen is one
 * in memory (`Xvfb`), the keyboard `xdotool`; both are installed where a package manager can do it.
 */
import { BROWSERS, requireBrowser, requireProgram } from './lib/browsers.ts';
import { runTool } from './lib/process.ts';

for (const browser of BROWSERS) await requireBrowser(browser);
await requireProgram('Xvfb', 'xvfb');
await requireProgram('xdotool', 'xdotool');
const args = ['run', '--config', 'tests/headed/vitest.config.ts', ...process.argv.slice(2)];
const { code } = await runTool('vitest', args, { echo: process.stdout });
process.exitCode = code === 0 ? 0 : 1;
