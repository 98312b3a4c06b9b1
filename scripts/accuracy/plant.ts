import { linkEntities } from '../../core/linking/link.ts';
import type { Linker } from '../../core/linking/linker.ts';
import type { Mention } from '../../core/linking/types.ts';
import type { GoldDocument } from './gold.ts';
import { MISSPELLINGS, type Misspelling, misspell, randomOf } from './misspell.ts';

/** What became of names that were misspelt where the texts name them. */
export interface PlantReport {
  readonly planted: number;
  readonly recovered: number;
  readonly byHow: ReadonlyMap<Misspelling, { readonly planted: number; readonly recovered: number }>;
}

/** At most so many in one document, so that the rest of it stays evidence. */
const PER_DOCUMENT = 2;
const SEED = 20261122;

/**
 * Misspells names of several words that the linker finds surely in the texts, one place
 * at a time, and looks whether it still finds the same entity there. Every place where
 * the page names the entity is misspelt alike: no other one may help.
 */
export function plantMisspellings(documents: readonly GoldDocument[], linker: Linker): PlantReport {
  const random = randomOf(SEED);
  const byHow = new Map(MISSPELLINGS.map((how) => [how, { planted: 0, recovered: 0 }]));
  let turn = 0;
  for (const { text, lang, date } of documents) {
    const context = { language: lang, date };
    const sure = linkEntities(text, linker, { ...context, fuzzy: false }).filter((one) => isPlantable(one, text));
    for (const mention of sure.slice(0, PER_DOCUMENT)) {
      const how = MISSPELLINGS[turn % MISSPELLINGS.length] as Misspelling;
      const name = text.slice(mention.start, mention.end);
      const planted = misspell(name, how, random);
      turn++;
      if (planted === undefined || linker.gazetteer.findWhole(planted) !== undefined) continue;
      const tally = byHow.get(how) as { planted: number; recovered: number };
      tally.planted++;
      const misspelt = text.replaceAll(name, planted);
      const at = text.slice(0, mention.start).replaceAll(name, planted).length;
      if (finds(linkEntities(misspelt, linker, context), at, planted.length, mention)) tally.recovered++;
    }
  }
  const sum = (count: 'planted' | 'recovered') => [...byHow.values()].reduce((all, one) => all + one[count], 0);
  return { planted: sum('planted'), recovered: sum('recovered'), byHow };
}

const SURE = 0.9;

/** Every longer word has a capital: « Naitons unies » is a misspelt sentence before it is a misspelt name. */
const NAME_LIKE = /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Ll}{1,3}|(?:[dl][’'])?\p{Lu}[\p{L}’'-]+))+$/u;

function isPlantable({ start, end, method, score }: Mention, text: string): boolean {
  return method === 'exact' && score >= SURE && NAME_LIKE.test(text.slice(start, end));
}

function finds(mentions: readonly Mention[], at: number, length: number, { entity }: Mention): boolean {
  return mentions.some((one) => one.start < at + length && one.end > at && one.entity === entity);
}
