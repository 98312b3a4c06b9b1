/**
 * A copy of the dataset in the extension's own storage. Chromium hands out the files an extension
 * is packed with at 200 MB/s and those of its storage at 700, and a stopped worker reads all
 * of it again at each start. Whatever goes wrong here, the packed files are still there.
 */

/** The files as they were kept for this version of the dataset; `undefined` when they were not. */
export async function readKept(version: string, names: readonly string[]): Promise<ArrayBuffer[] | undefined> {
  try {
    const folder = await navigator.storage.getDirectory();
    return await Promise.all(names.map((name) => readFile(folder, nameOf(version, name))));
  } catch {
    return undefined;
  }
}

/** Rejects for a file of no bytes too: that is what is left when a worker was stopped while it wrote. */
async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<ArrayBuffer> {
  const file = await (await folder.getFileHandle(name)).getFile();
  if (file.size === 0) throw new Error(`${name} was never written.`);
  return file.arrayBuffer();
}

/** Keeps the files of this version, instead of those of any other. Each is there whole or not at all. */
export async function keepDataset(version: string, files: Readonly<Record<string, ArrayBuffer>>): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const names = new Set(Object.keys(files).map((name) => nameOf(version, name)));
  for await (const name of folder.keys()) if (!names.has(name)) await folder.removeEntry(name, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    const handle = await folder.getFileHandle(nameOf(version, name), { create: true });
    const writable = await handle.createWritable();
    await writable.write(bytes);
    await writable.close();
  }
}

function nameOf(version: string, name: string): string {
  return `${version}-${name}`;
}
