import type { NameEntry } from '../gazetteer/entry.ts';
import { NO_CAPITAL } from '../gazetteer/entry.ts';
import { dateNumber } from '../gazetteer/format.ts';
import { SHAPE } from '../text/tokens.ts';
import type { Linker } from './linker.ts';
import type { NameSpan } from './scan.ts';
import type { LinkContext } from './types.ts';

/** What a span may mean, before the page has its say. */
export interface Candidates {
  readonly span: NameSpan;
  readonly entries: readonly NameEntry[];
}

/** Meanings of the spans that their writing allows; spans that keep none are dropped. */
export function generateCandidates(spans: readonly NameSpan[], linker: Linker, context: LinkContext): Candidates[] {
  const date = context.date === undefined ? undefined : dateNumber(context.date);
  const found: Candidates[] = [];
  for (const span of spans) {
    const entries = linker.gazetteer
      .entriesOf(span.name)
      .filter(
        (entry) => isWrittenAs(entry, span, linker) && isInForce(entry, date) && isWanted(entry, linker, context),
      );
    if (entries.length > 0) found.push({ span, entries });
  }
  return found;
}

/** A name needs its capital, an acronym its capitals: « nice » is no city and « si » no company. */
function isWrittenAs(entry: NameEntry, span: NameSpan, { tokens }: Linker): boolean {
  if (entry.capitalWord === NO_CAPITAL) return entry.kind === 'periphrasis';
  const shape = tokens.shapes[span.first + entry.capitalWord] as number;
  if (!entry.isAcronym) return (shape & (SHAPE.capital | SHAPE.digit | SHAPE.innerCapital)) !== 0;
  const length = (tokens.ends[span.first] as number) - (tokens.starts[span.first] as number);
  return (shape & SHAPE.allCapitals) !== 0 || (length > 3 && (shape & SHAPE.capital) !== 0);
}

function isInForce(entry: NameEntry, date: number | undefined): boolean {
  return date === undefined ? entry.until > TODAY_OPEN : entry.since <= date && date < entry.until;
}

/** A text without a date is read as of today: what has ended does not count. */
const TODAY_OPEN = 99990000;

function isWanted(entry: NameEntry, { entities }: Linker, { kinds }: LinkContext): boolean {
  return kinds === undefined || kinds.has(entities.kindOf(entry.entity));
}
