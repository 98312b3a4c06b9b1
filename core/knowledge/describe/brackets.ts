/**
 * A remark in brackets after a line; one that has brackets of its own, or follows others, joins
 * them: « groupe de musique (Athens, Géorgie) », « actrice (France, États-Unis, 1930–2000) ».
 */
export function inBrackets(remark: string): string {
  return ` (${withoutBrackets(remark)})`;
}

/** The line with a remark at its end, in the brackets that are there if any. */
export function remark(line: string, text: string): string {
  if (text === '') return line;
  return line.endsWith(')') ? `${line.slice(0, -1)}, ${withoutBrackets(text)})` : line + inBrackets(text);
}

/** « Athens (Géorgie) » → « Athens, Géorgie ». */
function withoutBrackets(text: string): string {
  return text.replace(/ \(([^()]*)\)/g, ', $1');
}

/** Whether the words of one text stand in another, whatever their capitals and plurals. */
export function holds(text: string, words: string): boolean {
  const [whole, part] = [bare(text), bare(words)];
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}

/** Whether every word of a name stands somewhere in a text: « Coupe du monde de rugby à XV » beside its year. */
export function holdsWords(text: string, words: string): boolean {
  const there = new Set(bare(text).split(' '));
  const asked = bare(words)
    .split(' ')
    .filter((word) => word.length > SHORTEST_WORD);
  return asked.length > 0 && asked.every((word) => there.has(word));
}

/** Letters of the words that only join others: « de », "of". */
const SHORTEST_WORD = 2;

function bare(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .map((word) => (word.length > SHORTEST_PLURAL ? word.replace(/[sx]$/, '') : word))
    .join(' ')
    .trim();
}

/** Letters from which a final s is that of a plural. */
const SHORTEST_PLURAL = 3;
