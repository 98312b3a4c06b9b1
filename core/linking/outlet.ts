import { countryCodeName } from '../gazetteer/country-code.ts';
import type { NameEntry } from '../gazetteer/entry.ts';
import type { EntityIndex } from '../model.ts';
import { phraseSet } from './lexicon.ts';
import type { Linker } from './linker.ts';

/** Offices that, without an adjective, are those of the country one writes from. */
const HOME_OFFICES = phraseSet([
  'chef de l’État',
  'cheffe de l’État',
  'président de la République',
  'présidente de la République',
  'Premier ministre',
  'Première ministre',
  'chef du gouvernement',
  'cheffe du gouvernement',
]);

/** The state that an outlet writes from, when the dataset knows its code. */
export function outletOf({ gazetteer }: Linker, country: string | undefined): EntityIndex | undefined {
  const name = country === undefined ? undefined : gazetteer.findWhole(countryCodeName(country));
  return name === undefined ? undefined : gazetteer.entriesOf(name)[0]?.entity;
}

/** Of the holders of an office named without its country, those of the outlet's. */
export function atHome(
  entries: readonly NameEntry[],
  phrase: number,
  { entities }: Linker,
  outlet: EntityIndex | undefined,
): readonly NameEntry[] {
  if (!HOME_OFFICES.has(phrase)) return entries;
  return entries.filter(({ entity }) => outlet !== undefined && entities.countryOf(entity) === outlet);
}
