/** `npm run build [-- chromium|firefox]`: the extension as readers install it, in `.output/`. */
import { BROWSERS, type BrowserName } from './lib/browsers.ts';
import { buildExtension, buildFolder } from './lib/extension-build.ts';

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(BROWSERS as readonly string[]).includes(name));
if (unknown) {
  console.error(`reperes: build ${unknown}? Say ${BROWSERS.join(' or ')}, or nothing for both.`);
  process.exit(1);
}
for (const browser of asked.length > 0 ? (asked as BrowserName[]) : BROWSERS) {
  const { code } = await buildExtension(browser, 'production', process.stderr);
  if (code !== 0) process.exit(1);
  console.log(buildFolder(browser, 'production'));
}
