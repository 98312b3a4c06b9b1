/** Properties whose value says by itself what a person is to a country or a body. */
export const OFFICES: ReadonlySet<string> = new Set(['position', 'held']);
