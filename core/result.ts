/**
 * The outcome of a call that may fail in an expected way. Contexts of an
 * extension exchange structured clones, which lose the class of an Error:
 * errors therefore travel as data.
 */
export type Result<T, E extends Failure = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** An expected failure: a code for programs, a sentence for people. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

export function success<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function failure<Code extends string>(
  code: Code,
  message: string,
): Result<never, { code: Code; message: string }> {
  return { ok: false, error: { code, message } };
}
