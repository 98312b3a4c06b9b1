import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fr } from '../../locales/fr.ts';

it('every keyboard command of the manifest has its words on the settings page', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const block = /commands: \{([\s\S]*?)\n {4}\}/.exec(config)?.[1] ?? '';
  const commands = [...block.matchAll(/^ {6}'?([\w-]+)'?: \{/gm)].map((match) => match[1]);
  expect(commands.length).toBeGreaterThan(3);
  expect(commands.filter((command) => command !== undefined && !(command in fr.options.commands))).toEqual([]);
});
