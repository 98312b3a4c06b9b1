import { defineWebExtConfig } from 'wxt';
import { findBrowser } from './scripts/lib/browsers.ts';

/** Which browsers `npm run dev` opens: the ones the tests use too. */
const [chrome, firefox] = [findBrowser('chromium'), findBrowser('firefox')];

export default defineWebExtConfig({ binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) } });
