import { type Dataset, type Draft, hasFact, READING } from './dataset.ts';

/** Sports that a playing position is of alone; a goalkeeper or a defender may play any. */
const TRADES: readonly (readonly [RegExp, string])[] = [
  [/^(?:milieu de terrain|défenseur central|attaquant de pointe)$/i, 'association football player'],
  [
    /^(?:quarterback|linebacker|wide receiver|cornerback|running back|defensive end|tight end|offensive guard)$/i,
    'American football player',
  ],
  [
    /^(?:lanceur.*|joueur de champ extérieur|champ intérieur|deuxième but|premier but|troisième but|frappeur désigné|voltigeur)$/i,
    'baseball player',
  ],
  [/^(?:meneur|power forward|ailier fort|arrière shooteur)$/i, 'basketball player'],
];

/** « sportif (milieu de terrain) » is a footballer: gives the trade of who has only a playing position. */
export function addTradesOfPositions(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'person' || hasFact(draft, 'occupation')) continue;
    const t = dataset.terms.findOccupation(tradeOf(draft) ?? '')?.id;
    if (t !== undefined) draft.facts.push({ p: 'occupation', v: { t }, src: READING });
  }
}

function tradeOf({ facts }: Draft): string | undefined {
  const played = facts.flatMap(({ p, v }) =>
    p === 'playingPosition' && typeof v === 'object' && 'fr' in v ? [v.fr] : [],
  );
  return TRADES.find(([position]) => played.some((text) => position.test(text)))?.[1];
}

/** « ville de Russie (Perm) » says nothing: the region of a town is called oblast or kraï too. */
export function nameRussianRegions(dataset: Dataset): void {
  for (const { kind, label } of dataset.drafts.values()) {
    const [, division = ''] = / (Oblast|Krai)$/.exec(label.en ?? '') ?? [];
    if (kind !== 'place' || division === '' || label.fr === undefined || !/^\p{Lu}[\p{L}-]+$/u.test(label.fr)) continue;
    const of = /^[AEIOUYÉ]/.test(label.fr) ? `d’${label.fr}` : `de ${label.fr}`;
    label.fr = `${division === 'Krai' ? 'kraï' : 'oblast'} ${of}`;
  }
}
