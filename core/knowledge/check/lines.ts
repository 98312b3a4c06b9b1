import type { Problem, Report } from './problem.ts';

/** One line of a file, decoded; problems of its encoding are already reported. */
export interface Line {
  readonly file: string;
  readonly number: number;
  readonly text: string;
}

const NEWLINE = 10;
/** Line and paragraph separators and the byte order mark: as invisible as controls, and as harmful. */
const INVISIBLE = new Set([0x2028, 0x2029, 0xfeff]);
const TAB = 9;

/** The lines of a file. Decoded one at a time, so that bad bytes are found in their line. */
export function readLines(file: string, bytes: Uint8Array, problems: Problem[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    const line = decodeLine(file, number, bytes.subarray(start, end), problems);
    if (line && line.text !== '') lines.push(line);
    start = end + 1;
  }
  return lines;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeLine(file: string, number: number, bytes: Uint8Array, problems: Problem[]): Line | undefined {
  const report = reporter(file, number, problems);
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    report('bad-utf8', 'bytes that are not UTF-8', 'save the file as UTF-8');
    return undefined;
  }
  const control = findControl(text);
  if (control !== undefined) {
    const code = control.toString(16).toUpperCase().padStart(4, '0');
    report('control-character', `the invisible character U+${code}`, 'delete it; lines end in a single line feed');
    return undefined;
  }
  return { file, number, text };
}

export function reporter(file: string, line: number, problems: Problem[]): Report {
  return (rule, message, mend) => problems.push({ file, line, rule, message, mend });
}

function findControl(text: string): number | undefined {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isControl(unit)) return unit;
  }
  return undefined;
}

/** C0 and C1 controls and DEL; a tab belongs in tables only, and there it is the separator. */
function isControl(unit: number): boolean {
  return (unit < 0x20 && unit !== TAB) || (unit >= 0x7f && unit < 0xa0) || INVISIBLE.has(unit);
}
