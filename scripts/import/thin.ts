import { type Dataset, type Draft, typeOf } from './dataset.ts';
import { isEnglishSpeaking, isParty } from './party-names.ts';
import { priorOf } from './prior.ts';

/** Below this an entity must say something of itself to stay. */
const LITTLE_KNOWN = 0.4;

/** Kinds of events that the decks bring under English titles alone. */
const DECKS = new Set([
  ...[
    'battle',
    'coup',
    'coup-attempt',
    'declaration-of-independence',
    'epidemic',
    'historical-period',
    'massacre',
    'unrest',
  ],
  ...['revolution', 'war'],
]);

/** Titles of records, games and little-known films are phrases that articles use for something else. */
const PHRASES =
  /^(?:.*album|.*song|single|extended-play|.*soundtrack|musical-composition|video-game|film|.*-film|sculpture|opera)$/;

/** « entreprise », and nothing else: many of them are gone, and the dumps do not say so. */
const VAGUE = /^(?:entreprise|société|organisation|groupe|association|fondation|institution|organisme|magasin|studio)$/;

function isOnlyAFirm({ kind, facts, signals }: Draft, dataset: Dataset): boolean {
  if (kind !== 'organization' || signals.inbound > 0) return false;
  return facts.every(({ p, v }) => {
    if (p !== 'type') return p === 'website';
    return typeof v === 'object' && 't' in v && VAGUE.test(dataset.terms.get(v.t)?.frM ?? '');
  });
}

/** Little-known firms, parties, events and works of which a card would say less than their title does. Returns review lines. */
export function dropThin(
  dataset: Dataset,
  leftOut: ReadonlySet<string>,
  amended: ReadonlySet<string> = new Set(),
): string[] {
  const review: string[] = [];
  for (const [id, draft] of dataset.drafts) {
    const thin = amended.has(id) ? undefined : thinnessOf(draft, dataset);
    const reason = leftOut.has(id) ? 'left-out.tsv' : thin;
    if (reason === undefined) continue;
    dataset.drafts.delete(id);
    review.push(`${id}\t${draft.label.fr ?? draft.label.en}\tleft out: ${reason}`);
  }
  return review;
}

/** Words that make a name English and not a proper one. */
const ENGLISH_PARTY =
  /\b(?:of|the|and|for|Party|Front|Union|Movement|People|Alliance|Democratic|New|List|Bloc|Congress|League|Labour|Liberal)\b/;

/** A party of few words in any source, that no source and no rule (`party-names.ts`) has a French name for. */
function isForeignToFrench({ label, signals }: Draft): boolean {
  return label.fr === label.en && signals.inbound === 0 && ENGLISH_PARTY.test(label.en ?? '');
}

function thinnessOf(draft: Draft, dataset: Dataset): string | undefined {
  if (
    isParty(draft) &&
    priorOf(draft) < LITTLE_KNOWN &&
    isForeignToFrench(draft) &&
    !isEnglishSpeaking(draft, dataset)
  ) {
    return 'a little-known party without a French name';
  }
  if (priorOf(draft) < LITTLE_KNOWN && isOnlyAFirm(draft, dataset)) return 'a little-known firm, and nothing else';
  if ((draft.kind !== 'event' && draft.kind !== 'work') || priorOf(draft) >= LITTLE_KNOWN) return undefined;
  const type = typeOf(draft) ?? '';
  if (draft.kind === 'work') return PHRASES.test(type) ? 'a little-known title' : undefined;
  if (!DECKS.has(type)) return undefined;
  const { fr, en } = draft.label;
  if (fr === undefined || fr === en) return 'a little-known event without a French name';
  const word = dataset.terms.get(type)?.frM.toLowerCase() ?? '';
  const saysOnlyItsType = draft.facts.every(({ p }) => p === 'type');
  return saysOnlyItsType && word !== '' && (fr ?? '').toLowerCase().includes(word)
    ? 'a little-known event that is only what its name says'
    : undefined;
}
