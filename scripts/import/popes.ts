import type { FactRecord } from '../../core/knowledge/record.ts';
import { addName, type Dataset, type Draft, keepFacts } from './dataset.ts';

const POPE = /^(?:anti)?pope$/i;
/** A name that is of the popes: « Jean XXIII », "Celestine IV". */
const NUMBERED = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? [IVX]+$/u;

/**
 * A pope is that before anything else, under one kind of name: « Jean Ier » in French, "Pope John I" in
 * English. What he had been on the way (« nonce apostolique », « évêque de Toul ») is not what his card tells.
 */
export function crownPopes(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'person') continue;
    const pope = draft.facts.find((fact) => fact.p === 'occupation' && POPE.test(wordOf(dataset, fact)));
    if (pope === undefined) continue;
    const kept = draft.facts.filter((fact) => fact === pope || (fact.p !== 'occupation' && fact.p !== 'held'));
    keepFacts(draft, kept);
    nameAlike(draft, wordOf(dataset, pope));
  }
}

function nameAlike(draft: Draft, rank: string): void {
  const { fr, en } = draft.label;
  const bare = fr?.replace(/ \((?:anti)?pape\)$/, '').replace(/^pape (?=.* [IVX]+(?:er)?$)/, '');
  if (bare !== undefined && bare !== fr) {
    draft.label.fr = bare;
    addName(draft, fr ?? '', 'alias', 'fr');
  }
  if (en === undefined || rank !== 'pope' || !NUMBERED.test(en) || en.startsWith('Pope ')) return;
  draft.label.en = `Pope ${en}`;
  addName(draft, en, 'alias', 'en');
}

function wordOf(dataset: Dataset, { v }: FactRecord): string {
  return typeof v === 'object' && 't' in v ? (dataset.terms.get(v.t)?.en ?? '') : '';
}
