/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of
 * neighbours, each once (Boytsov 2011, "Indexing methods for approximate dictionary
 * searching", §2). Three rows of the matrix are kept:
 *
 *          ε  m  a  c
 *       ε  0  1  2  3     before ─┐
 *       m  1  0  1  2     above  ─┤ rows for the last two letters of `a`
 *       r  2  1  1  2     row    ─┘ and the current one
 *
 * @returns the distance, or `limit` + 1 as soon as it is known to be larger.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = new Array<number>(b.length + 1).fill(0);
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    [before, above] = [above, row];
  }
  return above[b.length]!;
}

/**
 * Whether `editDistance` is 1, told without its matrix: between what two words begin with and what they
 * end with alike, one letter is left of either or both, or two that are swapped.
 */
export function isOneEditApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let alike = 0;
  while (alike < shorter && a.charCodeAt(alike) === b.charCodeAt(alike)) alike++;
  let ending = 0;
  while (ending < shorter - alike && a.charCodeAt(a.length - 1 - ending) === b.charCodeAt(b.length - 1 - ending))
    ending++;
  const left = a.length - alike - ending;
  const right = b.length - alike - ending;
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && a[alike] === b[alike + 1] && a[alike + 1] === b[alike];
}
