/** `npm run data:sample -- [SEED] [COUNT]`: prints entities drawn by lot, in both languages, to be read and judged. */
import { entityDetails } from '../core/knowledge/details.ts';
import type { Knowledge } from '../core/knowledge/open.ts';
import { ENTITY_KINDS, type EntityIndex, LANGUAGES, type Language } from '../core/model.ts';
import { readKnowledge } from './data/open.ts';
import { drawSample } from './data/sample.ts';

const DEFAULT_COUNT = 200;
/** What a reader sees before scrolling. */
const SHOWN_FACTS = 4;

function main(seed: number, count: number): void {
  const knowledge = readKnowledge();
  const strata = strataOf(knowledge);
  for (const index of drawSample(strata, count, seed)) console.log(print(knowledge, index));
}

/** By kind, the better known half of those drawn apart from the rest: they are what readers see. */
function strataOf(knowledge: Knowledge): EntityIndex[][] {
  const WELL_KNOWN = 0.4;
  const all = Array.from({ length: knowledge.count }, (_, index) => index);
  return ENTITY_KINDS.flatMap((kind) => {
    const ofKind = all.filter((index) => knowledge.kindOf(index) === kind);
    return [
      ofKind.filter((index) => knowledge.priorOf(index) >= WELL_KNOWN),
      ofKind.filter((index) => knowledge.priorOf(index) < WELL_KNOWN),
    ];
  });
}

function print(knowledge: Knowledge, index: EntityIndex): string {
  const id = knowledge.idOf(index);
  const lines = LANGUAGES.map((language) => `    ${language} ${printIn(knowledge, index, language)}`);
  return [`${id} ${knowledge.kindOf(index)} ${knowledge.priorOf(index).toFixed(2)}`, ...lines].join('\n');
}

function printIn(knowledge: Knowledge, index: EntityIndex, language: Language): string {
  const details = entityDetails(knowledge, knowledge.idOf(index), { language, onPage: [] });
  if (!details) return '';
  const facts = details.facts.slice(0, SHOWN_FACTS).map(({ propertyLabel, value, period }) => {
    return `${propertyLabel}: ${value}${period === undefined ? '' : ` (${period})`}`;
  });
  return `${details.label} — ${details.description} | ${facts.join(' · ')}`;
}

const [seed = '1', count = String(DEFAULT_COUNT)] = process.argv.slice(2);
main(Number(seed), Number(count));
