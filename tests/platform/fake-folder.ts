/** As much of a `FileSystemDirectoryHandle` as the copy of the dataset needs. */
export interface FakeFolder {
  readonly files: Map<string, ArrayBuffer>;
  keys(): AsyncIterable<string>;
  removeEntry(name: string): Promise<void>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<unknown>;
}

export function fakeFolder(): FakeFolder {
  const files = new Map<string, ArrayBuffer>();
  return {
    files,
    async *keys() {
      yield* [...files.keys()];
    },
    removeEntry: async (name) => {
      files.delete(name);
    },
    getFileHandle: async (name, { create = false } = {}) => {
      if (!files.has(name) && !create) throw new DOMException(name, 'NotFoundError');
      if (!files.has(name)) files.set(name, new ArrayBuffer(0));
      return {
        getFile: async () => new File([files.get(name) ?? ''], name),
        createWritable: async () => writableOf(files, name),
      };
    },
  };
}

/** What is written is there once it is closed, and not before. */
function writableOf(files: Map<string, ArrayBuffer>, name: string) {
  let written = new ArrayBuffer(0);
  return {
    write: async (bytes: ArrayBuffer) => {
      written = bytes;
    },
    close: async () => {
      files.set(name, written);
    },
  };
}
