import type { NameEntry } from '../gazetteer/entry.ts';
import type { Linker } from './linker.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import type { Reading, Sighting } from './readings.ts';

/** Whether a place is what a name of the page means: what the rules about places look at. */
export interface PlaceQuestion {
  readonly entry: NameEntry;
  readonly reading: Reading;
  /** Where the name stands by itself. */
  readonly sightings: readonly Sighting[];
  readonly page: PageText;
  readonly linker: Linker;
  readonly evidence: PageEvidence;
}
