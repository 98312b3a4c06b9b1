import type { Flag } from '../core/card/flag.ts';
import { readPacked } from './dataset-bytes.ts';

let reading: Promise<Readonly<Record<string, Flag>>> | undefined;

/** The flag of a country, from a file packed with the extension and read with the first card that has one. */
export async function flagOf(country: string): Promise<Flag | undefined> {
  reading ??= readPacked('flags.json').then((file) => file.json());
  try {
    return (await reading)[country];
  } catch {
    // A card without its flag shows the letters of the country: no reason to fail it.
    reading = undefined;
    return undefined;
  }
}
