import type { FactValue } from '../../core/knowledge/record.ts';
import { SINGLE_VALUED } from '../../core/knowledge/vocabulary.ts';
import type { EntityId } from '../../core/model.ts';
import { addFact, type Dataset, dropFacts } from './dataset.ts';
import type { Row } from './tsv.ts';

/**
 * Facts looked up one by one for the best-known organizations, of which the dumps know the
 * type alone (`tables/extra-facts.tsv`). Each names its source. Run before the dumps, so that
 * theirs come after.
 */
export function addExtraFacts(dataset: Dataset, rows: readonly Row[]): void {
  for (const { id = '', p = '', v = '', en = '', src = '' } of rows) {
    const draft = dataset.get(id);
    if (draft === undefined) continue;
    if (SINGLE_VALUED.has(p)) dropFacts(draft, [p]);
    addFact(draft, p, toValue(v, en), src);
  }
}

function toValue(v: string, en: string): FactValue {
  if (en !== '') return { fr: v, en };
  return /^Q\d+$/.test(v) ? { e: v as EntityId } : v;
}
