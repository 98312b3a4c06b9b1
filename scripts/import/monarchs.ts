import { addFact, type Dataset, type Draft, hasFact } from './dataset.ts';

const SOURCE = 'wikidata@2020-09';
const POLITICIAN = 'Q82955';

/** "Stephen II of Hungary", "Frederick William IV of Prussia": popes and emperors of Rome are called otherwise. */
const REGNAL =
  /^(?!Pope|Patriarch|Saint|Archbishop|Bishop|Abbot|Cardinal)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? [IVX]+(?: the \p{Lu}\p{Ll}+)? of \p{Lu}/u;

/** Who held another office was called after a see. */
const OFFICES = ['position', 'held'];

/**
 * A name with a number and a realm is that of somebody who reigned. The dumps know no trade of most,
 * or call them politicians.
 */
export function addMonarchs(dataset: Dataset): void {
  dataset.terms.add({ id: 'monarch', group: 'occupation', en: 'monarch', frM: 'souverain', frF: 'souveraine' });
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'person' || !REGNAL.test(draft.label.en ?? '') || OFFICES.some((p) => hasFact(draft, p)))
      continue;
    const trades = draft.facts.filter(({ p }) => p === 'occupation');
    if (trades.some(({ v }) => typeof v !== 'object' || !('t' in v) || v.t !== POLITICIAN)) continue;
    reign(draft);
  }
}

function reign(draft: Draft): void {
  const rest = draft.facts.filter(({ p }) => p !== 'occupation');
  draft.facts.splice(0, draft.facts.length);
  addFact(draft, 'occupation', { t: 'monarch' }, SOURCE);
  draft.facts.push(...rest);
}
