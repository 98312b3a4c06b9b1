import { readForNext, takeEarly } from '../../platform/early-dataset.ts';

/**
 * The background imports this first: the browser reads the dataset while the rest of the script is
 * still being run. A background is nearly always started to link a page. In Firefox a script before
 * it has begun already.
 */
if (!import.meta.env.FIREFOX) readForNext(import.meta.env.VITE_DATASET_VERSION);

export const earlyReading = takeEarly();
