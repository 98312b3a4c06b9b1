/** Endings of French adjectives of nationality and their feminine, longest first. */
const ENDINGS: readonly (readonly [masculine: string, feminine: string])[] = [
  ['turc', 'turque'],
  ['grec', 'grecque'],
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['yen', 'yenne'],
  ['on', 'onne'],
  ['e', 'e'],
];

/** The feminine of a French adjective of nationality: italien → italienne, afghan → afghane. */
export function feminine(adjective: string): string {
  const ending = ENDINGS.find(([masculine]) => adjective.endsWith(masculine));
  if (ending === undefined) return `${adjective}e`;
  return adjective.slice(0, adjective.length - ending[0].length) + ending[1];
}
