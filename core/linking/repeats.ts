import { hashOfWords } from '../text/tokens.ts';
import type { NameRun } from './name-runs.ts';
import type { PageText } from './page-text.ts';

/**
 * Where the same words stand again: a misspelt name is recognized where its capitals tell,
 * and meant as well in the headline, where they do not.
 */
export function findRepeats<Link extends NameRun>(
  page: PageText,
  links: readonly Link[],
  isFree: (run: NameRun) => boolean,
): { run: NameRun; link: Link }[] {
  const byFirst = new Map<number, { link: Link; words: number; hash: number }[]>();
  for (const link of links) {
    const words = link.last - link.first + 1;
    const hash = hashOfWords(page.tokens, link.first, link.last);
    const same = byFirst.get(page.hash(link.first)) ?? [];
    byFirst.set(page.hash(link.first), same);
    if (!same.some((one) => one.hash === hash && one.words === words)) same.push({ link, words, hash });
  }
  const found: { run: NameRun; link: Link }[] = [];
  for (const first of byFirst.size === 0 ? [] : page.capitals) {
    for (const { link, words, hash } of byFirst.get(page.hash(first)) ?? []) {
      const run = { first, last: first + words - 1 };
      if (run.last >= page.tokens.count || hashOfWords(page.tokens, first, run.last) !== hash) continue;
      if (isFree(run)) found.push({ run, link });
    }
  }
  return found;
}
