import { LANGUAGES, type Language } from '../../core/model.ts';
import { failure, type Result, success } from '../../core/result.ts';

/** One line of the input of `npm run link`. */
export interface LinkRequest {
  readonly id: string | number;
  readonly content: string;
  readonly language: Language | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
}

export type ContentField = 'text' | 'html';

/** Reads a line; what is wrong with it is said in a few words. */
export function parseRequest(line: string, field: ContentField): Result<LinkRequest> {
  const fields = parseObject(line);
  if (fields === undefined) return failure('bad-json', 'not a JSON object');
  const { id, lang, date, url } = fields;
  const content = fields[field];
  if (typeof id !== 'string' && typeof id !== 'number') return failure('bad-field', '"id" must be a string');
  if (typeof content !== 'string') return failure('bad-field', `"${field}" must be a string`);
  return success({
    id,
    content,
    language: LANGUAGES.find((language) => typeof lang === 'string' && lang.startsWith(language)),
    date: typeof date === 'string' && /^\d{4}(-\d\d){0,2}/.test(date) ? date.slice(0, 10) : undefined,
    url: typeof url === 'string' ? url : undefined,
  });
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
