import type { Reader } from '../../tests/e2e/lib/reader.ts';

/** Stops the background of the extension as Firefox does after half a minute without work. */
export async function stopFirefoxBackground(reader: Reader): Promise<void> {
  await inInterface(
    reader,
    `const { extension } = WebExtensionPolicy.getByHostname(arguments[0]);
    extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(done, done);`,
  );
}

/**
 * Bytes that Firefox says the background's page holds once it is tidied: scripts, objects, and the
 * buffers of the dataset.
 */
export function firefoxBackgroundMemory(reader: Reader): Promise<number> {
  return inInterface(
    reader,
    `const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    const page = arguments[0] + '\\\\_generated_background_page.html';
    let bytes = 0;
    const add = (process, path, kind, units, amount) => {
      if (path.startsWith('explicit/window-objects/') && path.includes(page)) bytes += amount;
    };
    manager.minimizeMemoryUsage(() => manager.getReports(add, null, () => done(bytes), null, false));`,
  );
}

/** Runs a script that ends with `done` in Firefox's own interface; `arguments[0]` is the host of the extension. */
function inInterface<T>(reader: Reader, script: string): Promise<T> {
  if (reader.inInterface === undefined) throw new Error(`${reader.browser} does not let itself be scripted.`);
  return reader.inInterface<T>(`const done = arguments[1]; ${script}`, new URL(reader.extensionOrigin).hostname);
}
