import { type Dataset, type Draft, dropFacts, READING } from './dataset.ts';

/** Trades that say nothing beside a better one: what somebody was as a child, in an office, in a contest. */
const BESIDE_ANY =
  /^(?:minister|president|chief executive officer|chief executive|elected official|office holder|media personality|beauty pageant contestant|official|public figure|personality|child actor|child model|socialite|celebrity|internet celebrity|influencer|partisan|student|spouse|traveler|collector|amateur wrestler|contributing editor|public official|statesperson|politician and diplomat|producer|human|adult model)$/i;

/** What biographies call in Japanese who gives a cartoon its voice. */
const SEIYU = /^seiy[uū]$/i;
const VOICE_ACTOR = { en: 'voice actor', frM: 'doubleur', frF: 'doubleuse' } as const;
/** Puts « enfant acteur », « ministre », « candidate à un concours de beauté » away where another trade is known. */
export function dropSideTrades(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'person') continue;
    nameVoices(dataset, draft);
    const trades = draft.facts.filter(({ p }) => p === 'occupation');
    const better = trades.filter(({ v }) => !BESIDE_ANY.test(wordOf(dataset, v)));
    if (better.length === 0 || better.length === trades.length) continue;
    dropFacts(draft, ['occupation']);
    draft.facts.push(...better);
  }
}

/** « seiyū » → « doubleuse »: once, where both are told. */
function nameVoices(dataset: Dataset, draft: Draft): void {
  const at = draft.facts.findIndex(({ p, v }) => p === 'occupation' && SEIYU.test(wordOf(dataset, v)));
  if (at === -1) return;
  const known = dataset.terms.findOccupation(VOICE_ACTOR.en)?.id;
  const t = known ?? 'voice-actor';
  if (known === undefined) dataset.terms.add({ id: t, group: 'occupation', ...VOICE_ACTOR });
  const told = draft.facts.some(({ p, v }) => p === 'occupation' && typeof v === 'object' && 't' in v && v.t === t);
  draft.facts.splice(at, 1, ...(told ? [] : [{ p: 'occupation', v: { t }, src: READING }]));
}

function wordOf(dataset: Dataset, v: unknown): string {
  return typeof v === 'object' && v !== null && 't' in v ? (dataset.terms.get(String(v.t))?.en ?? '') : '';
}
