import { compileGazetteer } from '../../core/gazetteer/compile.ts';
import { openGazetteer } from '../../core/gazetteer/open.ts';
import type { EntityTable } from '../../core/knowledge/types.ts';
import { linkEntities } from '../../core/linking/link.ts';
import { createLinker, type Linker } from '../../core/linking/linker.ts';
import { scanNames } from '../../core/linking/scan.ts';
import { cutWords } from '../../core/text/tokens.ts';
import type { Contender } from './measure.ts';

/** The limit: nothing that reads a text can be faster than adding up its units. */
export const LIMIT: Contender = {
  name: 'limit: add up the char codes',
  build: () => sumOfUnits,
};

function sumOfUnits(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum === 0 ? 1 : 0;
}

/** Words and names of the text, no decision. */
export const EXACT_PASS: Contender = {
  name: 'Repères: exact pass',
  build: (names) => exactPass(linkerOf(names)),
};

/** Everything: detection, fuzzy, disambiguation. */
export const WHOLE_LINKER: Contender = {
  name: 'Repères: whole linker',
  build: (names) => wholeLinker(linkerOf(names)),
};

export function exactPass(linker: Linker): (text: string) => number {
  return (text) => {
    cutWords(text, linker.tokens, linker.gazetteer);
    return scanNames(text, linker).length;
  };
}

export function wholeLinker(linker: Linker): (text: string) => number {
  return (text) => linkEntities(text, linker, { language: 'fr' }).length;
}

/** A linker of bare names: each its own entity, all people. */
function linkerOf(names: readonly string[]): Linker {
  const gazetteer = compileGazetteer(names.map((text, entity) => ({ text, entity, kind: 'label' })));
  return createLinker(openGazetteer(gazetteer), tableOf(names.length));
}

function tableOf(count: number): EntityTable {
  const none = new Uint32Array(0);
  return {
    count,
    idOf: (index) => `Q${index + 1}`,
    indexOf: (id) => Number(id.slice(1)) - 1,
    kindOf: () => 'person',
    genderOf: () => undefined,
    priorOf: () => 0.5,
    countryOf: () => undefined,
    neighboursOf: () => none,
  };
}
