/** `npm run dev`, `npm run dev:firefox`: a browser of your own that reloads the extension as its source changes. */
import { spawn } from 'node:child_process';
import { requireBrowser } from './lib/browsers.ts';
import { toolPath } from './lib/process.ts';

const isFirefox = process.argv.includes('--firefox');
// web-ext.config.ts tells WXT where the browser is; here it is made sure that there is one.
await requireBrowser(isFirefox ? 'firefox' : 'chromium');
const wxt = spawn(process.execPath, [toolPath('wxt'), '-b', isFirefox ? 'firefox' : 'chrome'], { stdio: 'inherit' });
wxt.on('exit', (code) => process.exit(code ?? 1));
