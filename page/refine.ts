import type { Block } from './blocks.ts';
import { composedParent } from './shadow.ts';
import { MAX_LINK_SHARE, MIN_PARAGRAPH } from './weights.ts';

/** A shorter block is prose too when it ends as a sentence does (characters). */
const MIN_SENTENCE = 40;
const SENTENCE_END = /[.!?…»”"’')\]。！？]\s*$/;
/** How pages in our languages begin a pointer to another article, in small letters. */
const SEE_ALSO =
  /^\W*(?:(?:à )?(?:lire|voir|écouter|relire)(?: aussi| également|\s*:)|(?:read|see|watch) (?:also|more|next)|more:)/;
/** Such a beginning is within so many characters. An expression that ignores case takes longer to begin with. */
const BEGINNING = 60;
/** A kind of container that holds this share of the prose is one of the article's own. */
const OWN_SHARE = 0.15;
/** Elements whose short texts belong to the text around them. */
const TEXT_ELEMENTS = new Set('p li dd dt td th blockquote q h1 h2 h3 h4 h5 h6'.split(' '));

/**
 * Leaves the article out of what stands in its root: headline and standfirst, then from the
 * first to the last paragraph of its body what reads as text. Dates, bylines, buttons,
 * teasers, headings without text and what follows the last paragraph go.
 */
export function refineBlocks(blocks: readonly Block[]): Block[] {
  const own = ownContainers(blocks);
  const isOwn = (block: Block) => own.has(containerOf(block));
  const first = blocks.findIndex((block) => isProse(block) && isOwn(block));
  if (first === -1) return [];
  const last = blocks.findLastIndex((block) => block.role === 'text' && isText(block) && isOwn(block));
  const headline = blocks.findLastIndex((block, index) => index < first && block.element.closest('h1') !== null);
  const kept = blocks.filter((block, index) => {
    if (index === headline) return true;
    if (index < first) return headline !== -1 && index > headline && isProse(block);
    return index <= last && isText(block);
  });
  return kept.filter((block, index) => index === 0 || block.role === 'text' || kept[index + 1]?.role === 'text');
}

function isText(block: Block): boolean {
  if (isMostlyLink(block) || (block.linked > 0 && SEE_ALSO.test(block.text.slice(0, BEGINNING).toLowerCase())))
    return false;
  return isProse(block) || TEXT_ELEMENTS.has(block.element.localName);
}

function isProse(block: Block): boolean {
  if (block.role === 'heading' || isMostlyLink(block)) return false;
  const { length } = block.text;
  return length >= MIN_PARAGRAPH || (length >= MIN_SENTENCE && SENTENCE_END.test(block.text));
}

function isMostlyLink({ linked, text }: Block): boolean {
  return linked > text.length * MAX_LINK_SHARE;
}

/**
 * The kinds of container that hold the article's paragraphs: long articles cut their body into
 * several alike. The kind with most text is always one; another is when its containers hold
 * more than a paragraph each, which those of teasers do not.
 */
function ownContainers(blocks: readonly Block[]): Set<string> {
  const kinds = new Map<string, { characters: number; paragraphs: number; containers: Set<Element | null> }>();
  const prose = blocks.filter(isProse);
  for (const block of prose) {
    const kind = containerOf(block);
    const held = kinds.get(kind) ?? { characters: 0, paragraphs: 0, containers: new Set() };
    held.characters += block.text.length;
    held.paragraphs++;
    held.containers.add(block.element.parentElement);
    kinds.set(kind, held);
  }
  const total = prose.reduce((sum, { text }) => sum + text.length, 0);
  const most = Math.max(...[...kinds.values()].map(({ characters }) => characters));
  const isOwn = ({
    characters,
    paragraphs,
    containers,
  }: {
    characters: number;
    paragraphs: number;
    containers: Set<Element | null>;
  }) => characters === most || (characters >= total * OWN_SHARE && paragraphs >= containers.size * 2);
  return new Set([...kinds].filter(([, held]) => isOwn(held)).map(([kind]) => kind));
}

function containerOf({ element }: Block): string {
  const parent = composedParent(element);
  return parent === null ? '' : `${parent.localName} ${parent.getAttribute('class') ?? ''}`;
}
