import type { Knowledge } from '../../core/knowledge/open.ts';

/** Few in a paragraph, or the page would hardly be in French. */
const NAMES_A_BLOCK = 3;

/** An article of our own that names the `count` best known entities of the dataset, one after the other. */
export function crowdedArticle(knowledge: Knowledge, count: number): string {
  const names = bestKnown(knowledge, count);
  const blocks = Array.from({ length: Math.ceil(names.length / NAMES_A_BLOCK) }, (_, at) =>
    names.slice(at * NAMES_A_BLOCK, (at + 1) * NAMES_A_BLOCK),
  );
  const paragraphs = blocks.map(
    (few) =>
      `<p>Le rapport qui a été publié ce matin parle de ${few.join(', puis il est question de ')}. On n’en sait pas plus pour le moment, mais la suite est dans les pages qui viennent.</p>`,
  );
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Le rapport</title>
    <meta property="og:type" content="article"><link rel="icon" href="data:,">
    <article><h1>Le rapport</h1>${paragraphs.join('\n')}</article></html>`;
}

/** Labels of more than one word: a sentence that names a thousand things leaves no doubt about those. */
function bestKnown(knowledge: Knowledge, count: number): string[] {
  const all = Array.from({ length: knowledge.count }, (_, index) => index);
  all.sort((a, b) => knowledge.priorOf(b) - knowledge.priorOf(a) || a - b);
  const labels = new Set<string>();
  for (const index of all) {
    const label = knowledge.labelOf(index, 'fr');
    if (/^\p{Lu}[\p{L}’'-]+( \p{Lu}[\p{L}’'-]+)+$/u.test(label)) labels.add(label);
    if (labels.size === count) break;
  }
  return [...labels];
}
