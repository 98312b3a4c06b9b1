import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

export type Framework = 'react' | 'preact';

/** A page that a framework draws, with everything it needs in one script; `rerender(step)` draws it again. */
export async function frameworkPage(framework: Framework): Promise<string> {
  const script = await bundle(new URL(`../../pages/frameworks/${framework}.js`, import.meta.url));
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La nuit au port</title>
<link rel="icon" href="data:,"></head><body><div id="app"></div><script>${script}</script></body></html>`;
}

async function bundle(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'page' } },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const code = outputs.flatMap(({ output }) => output).find((part) => part.type === 'chunk')?.code ?? '';
  // The page is served inline: nothing in a script may close it.
  return code.replaceAll('</script', '<\\/script');
}
