import { parseAst } from 'vite';

/** A name the source does not use otherwise: nothing that a build tool shortens begins so. */
const PREFIX = '_';

/**
 * Makes the private members (`#name`) of a script's classes members like any others. Chromium's interpreter
 * takes longer over private ones at each look, and nearly all of what runs in a page runs in the interpreter;
 * they keep nothing from the page's scripts, which cannot reach into our world anyway. Nor need members be declared
 * before they get a value.
 *
 * @throws Error when a member of the new name may be there already
 */
export function plainMembers(code: string): string {
  const found = privateMembers(parseAst(code)).sort((a, b) => a.start - b.start);
  let plain = '';
  let done = 0;
  for (const node of found) {
    plain += code.slice(done, node.start) + (node.type === 'PrivateIdentifier' ? plainName(node, code) : '');
    done = node.end;
  }
  return plain + code.slice(done);
}

function plainName({ name, start }: PrivateName, code: string): string {
  if (new RegExp(`\\.${PREFIX}${name}\\b`).test(code)) throw new Error(`a member is named ${PREFIX}${name} already`);
  // `get#name` needs no space, `get_name` is another word.
  const space = /\w/.test(code[start - 1] ?? '') ? ' ' : '';
  return space + PREFIX + name;
}

interface PrivateName {
  readonly type: 'PrivateIdentifier';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A member of a class that is named, and given no value. */
interface Declaration {
  readonly type: 'PropertyDefinition';
  readonly key: { readonly type: string };
  readonly value: unknown;
  readonly static: boolean;
  readonly start: number;
  readonly end: number;
}

/** Names and mere declarations of private members in a syntax tree, whose other nodes are walked whatever they are. */
function privateMembers(tree: unknown): (PrivateName | Declaration)[] {
  const found: (PrivateName | Declaration)[] = [];
  const waiting = [tree];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (isPrivateName(node) || isDeclaration(node)) found.push(node);
    else waiting.push(...Object.values(node));
  }
  return found;
}

function isPrivateName(node: object): node is PrivateName {
  return 'type' in node && node.type === 'PrivateIdentifier';
}

function isDeclaration(node: object): node is Declaration {
  if (!('type' in node) || node.type !== 'PropertyDefinition') return false;
  const { key, value, static: isStatic } = node as Declaration;
  return key.type === 'PrivateIdentifier' && value === null && !isStatic;
}
