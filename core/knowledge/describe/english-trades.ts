import type { Gender } from '../../model.ts';

/** English trades that name the gender: the sources have one word for all. */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/\bactor$/, 'actress'],
  [/\bbusiness(?:man|person)$/, 'businesswoman'],
];
const MASCULINE: readonly (readonly [RegExp, string])[] = [[/\bbusinessperson$/, 'businessman']];

/** "actress", "businesswoman": the word for a trade as English cards of others have it. */
export function englishTrade(trade: string, gender: Gender | undefined): string {
  if (gender !== 'female' && gender !== 'male') return trade;
  const words = gender === 'female' ? FEMININE : MASCULINE;
  return words.reduce((text, [neutral, own]) => text.replace(neutral, own), trade);
}

/** Whose people English calls by another adjective than their state. */
const OF_PEOPLE: Readonly<Record<string, string>> = { Philippine: 'Filipino' };

/** "Belgian bishop", "former Belgian bishop". */
export function withNationality(trade: string, adjective: string): string {
  const [, office] = /^former (.+)$/.exec(trade) ?? [];
  return office === undefined ? `${adjective} ${trade}` : `former ${adjective} ${office}`;
}

/** "Filipino" of a singer, where a newspaper is Philippine. */
export function englishNationality(adjective: string): string {
  return OF_PEOPLE[adjective] ?? adjective;
}
