import type { EntityId } from '../../../core/model.ts';
import { addFact, addName, type Dataset, setLabel } from '../dataset.ts';
import { cells, type Row } from '../tsv.ts';
import { typeset } from '../types.ts';
import { organizationsByName } from './media.ts';

const EUROVOC = 'eurovoc@2021-06';
const UNITED_NATIONS: EntityId = 'Q1065';

/** EuroVoc domains that hold organizations, and what each is. */
const TYPES: Readonly<Record<string, string>> = {
  '100285': 'international-organization',
  '100286': 'international-organization',
  '100287': 'international-organization',
  '100288': 'international-organization',
  '100289': 'non-governmental-organization',
};

/** International organizations in French and English, with their acronyms. */
export function importEurovoc(dataset: Dataset, rows: readonly Row[]): void {
  const byName = organizationsByName(dataset);
  for (const row of rows) {
    const scheme = cells(row.schemes).find((cell) => TYPES[cell] !== undefined);
    if (scheme === undefined || !isProperName(row.en ?? '')) continue;
    const known = byName.get(typeset(row.en ?? '').toLowerCase()) ?? byName.get(typeset(row.fr ?? '').toLowerCase());
    const draft = dataset.ensure(
      known?.id ?? (`x:eurovoc-${row.eurovoc}`.replaceAll('_', '-') as EntityId),
      'organization',
      'eurovoc',
    );
    setLabel(draft, 'fr', capitalized(typeset(row.fr ?? '')));
    setLabel(draft, 'en', typeset(row.en ?? ''));
    for (const name of cells(row.alt_fr)) addName(draft, typeset(name), 'alias', 'fr');
    for (const name of cells(row.alt_en)) addName(draft, typeset(name), 'alias', 'en');
    if (!draft.facts.some((fact) => fact.p === 'type')) addFact(draft, 'type', { t: TYPES[scheme] ?? '' }, EUROVOC);
    if (scheme === '100285' && draft.id !== UNITED_NATIONS) addFact(draft, 'partOf', { e: UNITED_NATIONS }, EUROVOC);
  }
}

/** EuroVoc mixes names with common nouns ("UN programme", "sister institution"): names have two capitals. */
function isProperName(text: string): boolean {
  return (
    (text.match(/\p{Lu}/gu) ?? []).length >= 2 &&
    !/ (?:agency|institution|organisation|programme|committee)s?$/.test(text)
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
