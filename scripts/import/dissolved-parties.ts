import { type Dataset, type Draft, dropFacts, READING, typeOf } from './dataset.ts';

const FORMER = { en: 'former political party', fr: 'ancien parti politique' } as const;

/** States whose rulers have dissolved every party: Mali (May 2025), Niger (March 2025), Burkina Faso (January 2026). */
const NO_PARTIES = new Set(['Q912', 'Q1032', 'Q965']);
const BELARUS = 'Q184';
/** The four that were registered again in Belarus in 2023, by words of their names. */
const LEFT_IN_BELARUS = /Bela[ïy]a? ?Rous|Belaya Rus|communiste|libéral-démocrat|travail et (?:de la )?justice/i;

/** « parti politique malien » → « ancien parti politique »: of parties that their state has forbidden since the lists. */
export function endParties(dataset: Dataset): void {
  const t = 'former-political-party';
  for (const draft of dataset.drafts.values()) {
    const type = dataset.terms.get(typeOf(draft) ?? '')?.en ?? '';
    if (draft.kind !== 'organization' || !/^political party$/i.test(type) || !isForbidden(draft)) continue;
    dataset.terms.add({ id: t, group: 'type', en: FORMER.en, frM: FORMER.fr, frF: FORMER.fr, frGender: 'm' });
    dropFacts(draft, ['type']);
    draft.facts.unshift({ p: 'type', v: { t }, src: READING });
  }
}

function isForbidden(draft: Draft): boolean {
  const country = draft.facts.find(({ p }) => p === 'country')?.v;
  const state = typeof country === 'object' && 'e' in country ? country.e : '';
  return NO_PARTIES.has(state) || (state === BELARUS && !LEFT_IN_BELARUS.test(draft.label.fr ?? ''));
}
