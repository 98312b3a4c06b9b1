import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../../core/result.ts';

type FlagTypes = Readonly<Record<string, 'string' | 'boolean'>>;

/** What a command line holds: its flags, and the rest in order. */
export interface CommandLine<T extends FlagTypes> {
  readonly flags: { readonly [Name in keyof T]?: T[Name] extends 'boolean' ? boolean : string };
  readonly files: readonly string[];
}

/** Reads a command line; a flag that the command does not know is told in one line. */
export function parseFlags<const T extends FlagTypes>(args: readonly string[], types: T): Result<CommandLine<T>> {
  const options = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    return success({ flags: values as CommandLine<T>['flags'], files: positionals });
  } catch (error) {
    // Node explains at length how to escape; its first sentence says what is wrong.
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return failure(
      'bad-flag',
      message.replace(/^./, (letter) => letter.toLowerCase()),
    );
  }
}
