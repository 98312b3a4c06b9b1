/**
 * Runs a task when all others of that name are done, in whatever page of the extension they run.
 * The background's and the extension's pages share these locks; a content script has its page's.
 */
export async function oneAtATime<T>(name: string, task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, task);
}
