import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readForNext } from '../platform/early-dataset.ts';

/**
 * What Firefox runs before the background's own script (`wxt.config.ts`): the dataset is then read
 * while that one, eighty times as long, is still being loaded and compiled.
 */
export default defineUnlistedScript({
  include: ['firefox'],
  // From the package: a copy in the browser's storage comes no sooner here.
  main: () => readForNext(undefined),
});
