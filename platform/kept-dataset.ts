/**
 * A copy of the dataset in the extension's own storage. Chromium hands out the files an extension
 * is packed with at 200 MB/s and the blobs of its database at 1,300, and a stopped worker reads all
 * of it again at each start. Whatever goes wrong here, the packed files are still there.
 */
const DATABASE = 'dataset';
const STORE = 'files';

/** The files as they were kept for this version of the dataset, still to be read; `undefined` when they were not. */
export async function findKept(version: string, names: readonly string[]): Promise<Blob[] | undefined> {
  try {
    const database = await openDatabase();
    const kept: unknown = await settled(database.transaction(STORE).objectStore(STORE).get(version));
    database.close();
    const files = kept as Readonly<Record<string, Blob | undefined>>;
    const found = names.flatMap((name) => files[name] ?? []);
    return found.length === names.length ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the files of this version, instead of those of any other: all of them or none. */
export async function keepDataset(version: string, files: Readonly<Record<string, ArrayBuffer>>): Promise<void> {
  const database = await openDatabase();
  const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
  // As blobs: those are files of their own, read more than twice as fast as values.
  const blobs = Object.entries(files).map(([name, bytes]) => [name, new Blob([bytes])] as const);
  await settled(store.clear());
  await settled(store.put(Object.fromEntries(blobs), version));
  database.close();
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return settled(opening);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
