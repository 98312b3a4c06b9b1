/** Something wrong in a file of `data/`, where, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** 1 is the first line. */
  readonly line: number;
  readonly rule: Rule;
  /** What is wrong, with the offending value. */
  readonly message: string;
  /** What to write instead. */
  readonly mend: string;
}

/** Everything `data:check` refuses. Each rule has a test of the same name. */
export const RULES = [
  'bad-utf8',
  'control-character',
  'not-json',
  'wrong-id',
  'unknown-field',
  'unknown-kind',
  'unknown-gender',
  'prior-out-of-range',
  'missing-label',
  'empty-name',
  'untrimmed-name',
  'html',
  'one-letter-name',
  'digits-only-name',
  'unknown-name-kind',
  'unknown-language',
  'no-facts',
  'unknown-property',
  'wrong-value-type',
  'impossible-date',
  'until-before-since',
  'missing-source',
  'unknown-source',
  'source-without-date',
  'future-as-of',
  'unknown-term',
  'relation-to-itself',
  'relation-to-nobody',
  'duplicate-fact',
  'duplicate-id',
  'unsorted',
  'amends-nobody',
  'role-without-gender',
  'says-nothing',
  'broken-table',
] as const;
export type Rule = (typeof RULES)[number];

/** Collects the problems of one line. */
export type Report = (rule: Rule, message: string, mend: string) => void;

/** `data/records/person.jsonl:12: until-before-since: … Mend: …` */
export function formatProblem({ file, line, rule, message, mend }: Problem): string {
  return `${file}:${line}: ${rule}: ${message}\n    mend: ${mend}`;
}
