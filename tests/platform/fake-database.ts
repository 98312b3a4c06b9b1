/** As much of `indexedDB` as the copy of the dataset needs: one store, whose changes count once they are all made. */
export function fakeDatabase() {
  const values = new Map<string, unknown>();
  let isMade = false;
  const store = {
    get: (key: string) => request(() => values.get(key)),
    clear: () => request(() => values.clear()),
    put: (value: unknown, key: string) => request(() => values.set(key, value)),
  };
  const transaction = () => {
    if (!isMade) throw new DOMException('files', 'NotFoundError');
    return { objectStore: () => store };
  };
  const database = {
    createObjectStore: () => {
      isMade = true;
    },
    transaction,
    close: () => {},
  };
  return { values, open: () => request(() => database, !isMade) };
}

export type FakeDatabase = ReturnType<typeof fakeDatabase>;

/** Answers after those who asked have said whom to tell. */
function request<T>(work: () => T, isNew = false) {
  const made = {
    result: undefined as T | undefined,
    error: undefined as unknown,
    onsuccess: () => {},
    onerror: () => {},
    onupgradeneeded: () => {},
  };
  queueMicrotask(() => {
    try {
      made.result = work();
      if (isNew) made.onupgradeneeded();
      made.onsuccess();
    } catch (error) {
      made.error = error;
      made.onerror();
    }
  });
  return made;
}
