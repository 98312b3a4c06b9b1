import { BROWSERS } from '../../../scripts/lib/browsers.ts';
import { requireBuild } from '../../../scripts/lib/extension-build.ts';

/** `npm test` has built the extension already; a run of these tests alone builds it here. */
export default async function setup(): Promise<void> {
  if (process.env.REPERES_BUILT) return;
  for (const browser of BROWSERS) await requireBuild(browser, 'e2e');
}
