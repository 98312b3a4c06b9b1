import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Flag, FlagShape } from '../../core/card/flag.ts';
import { ROOT } from './process.ts';

/** Where `country-flag-icons` (MIT) keeps its drawings, three units wide and two high. */
const DRAWINGS = join(ROOT, 'node_modules', 'country-flag-icons', '3x2');
const TAGS: readonly string[] = ['path', 'g', 'circle', 'ellipse'] satisfies FlagShape['tag'][];

/** Every flag there is, by the ISO code of its country. */
export function allFlags(): Readonly<Record<string, Flag>> {
  const files = readdirSync(DRAWINGS).filter((name) => /^[A-Z]{2}\.svg$/.test(name));
  return Object.fromEntries(
    files.sort().map((name) => [name.slice(0, 2), parseFlag(readFileSync(join(DRAWINGS, name), 'utf8'))]),
  );
}

/** Reads a drawing; throws when it holds anything but plain shapes. */
export function parseFlag(svg: string): Flag {
  const drawing = parseHTML(svg).document.querySelector('svg');
  const viewBox = drawing?.getAttribute('viewBox');
  if (!drawing || !viewBox) throw new Error('a flag without a drawing');
  return { viewBox, shapes: shapesIn(drawing) };
}

function shapesIn(parent: Element): FlagShape[] {
  return [...parent.children].map((element) => {
    const tag = element.localName;
    if (!TAGS.includes(tag)) throw new Error(`a flag with a ${tag}`);
    const named = [...element.attributes].filter(({ name }) => name !== 'class');
    const attributes = Object.fromEntries(named.map(({ name, value }) => [name, value]));
    return { tag: tag as FlagShape['tag'], attributes, inside: shapesIn(element) };
  });
}
