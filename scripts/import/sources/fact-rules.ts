/** How a property of the dumps enters the dataset. */
export interface Rule {
  readonly p: string;
  /** Most values kept: the dumps list every one of fourteen film awards. */
  readonly max: number;
}

/** The dumps carry no dates and end in 2020: offices and parties are worded as past (`held`, `affiliation`). */
export const ENTITY_RULES: Readonly<Record<string, Rule>> = {
  P17: { p: 'country', max: 1 },
  P19: { p: 'birthPlace', max: 1 },
  P20: { p: 'deathPlace', max: 1 },
  P26: { p: 'spouse', max: 2 },
  P27: { p: 'citizenship', max: 2 },
  P30: { p: 'continent', max: 1 },
  P36: { p: 'capital', max: 1 },
  P40: { p: 'child', max: 3 },
  P54: { p: 'team', max: 3 },
  P69: { p: 'education', max: 2 },
  P102: { p: 'affiliation', max: 2 },
  P108: { p: 'employer', max: 2 },
  P112: { p: 'founder', max: 2 },
  P127: { p: 'owner', max: 1 },
  P131: { p: 'admin', max: 1 },
  P138: { p: 'namedAfter', max: 1 },
  P159: { p: 'headquarters', max: 1 },
  P176: { p: 'manufacturer', max: 1 },
  P178: { p: 'developer', max: 1 },
  P264: { p: 'label', max: 1 },
  P276: { p: 'location', max: 1 },
  P361: { p: 'partOf', max: 2 },
  P463: { p: 'memberOf', max: 4 },
  P495: { p: 'originCountry', max: 1 },
  P527: { p: 'hasPart', max: 4 },
  P740: { p: 'formedIn', max: 1 },
  P749: { p: 'parent', max: 1 },
  P1001: { p: 'jurisdiction', max: 1 },
  P1376: { p: 'capitalOf', max: 1 },
  P3373: { p: 'sibling', max: 2 },
};

/** Objects that are words of the vocabulary, such as offices and trades. */
export const TERM_RULES: Readonly<Record<string, Rule>> = {
  P39: { p: 'held', max: 3 },
  P106: { p: 'occupation', max: 3 },
};

/** Objects that are no entity of ours: kept as text, where the table has both languages. */
export const TEXT_RULES: Readonly<Record<string, Rule>> = {
  P37: { p: 'officialLanguage', max: 2 },
  P101: { p: 'field', max: 2 },
  P136: { p: 'genre', max: 2 },
  P166: { p: 'award', max: 2 },
  P413: { p: 'playingPosition', max: 1 },
  P452: { p: 'industry', max: 1 },
  P641: { p: 'sport', max: 1 },
  P1412: { p: 'language', max: 2 },
};
