import { type Reader, until } from '../../tests/e2e/lib/reader.ts';
import { changeSettings } from '../../tests/e2e/lib/session.ts';

/** Switches the extension off everywhere as a reader does, and waits until the browser knows. */
export async function switchOffEverywhere(reader: Reader): Promise<void> {
  await changeSettings(reader, { enabled: false });
  const page = await reader.open(`${reader.extensionOrigin}/options.html`);
  const countScripts = async () => {
    const { scripting } = (globalThis as unknown as ExtensionPage).chrome;
    return (await scripting.getRegisteredContentScripts()).length;
  };
  await until('no page to get the script', async () => (await page.evaluate(countScripts)) === 0);
  await page.close();
}

interface ExtensionPage {
  readonly chrome: { readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> } };
}
