import { addName, type Dataset, type Draft } from './dataset.ts';

const ROMANIAN_SPEAKING = new Set(['Q218', 'Q217']);
const OF_STATE = new Set(['country', 'citizenship']);
const CEDILLAS: Readonly<Record<string, string>> = { ş: 'ș', Ş: 'Ș', ţ: 'ț', Ţ: 'Ț' };

/** Romanian has a comma under s and t; old tables have the Turkish cedilla, which stays as an alias. */
export function putCommas(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) if (isRomanian(draft)) respell(draft);
}

function isRomanian({ facts }: Draft): boolean {
  return facts.some(({ p, v }) => OF_STATE.has(p) && typeof v === 'object' && 'e' in v && ROMANIAN_SPEAKING.has(v.e));
}

function respell(draft: Draft): void {
  for (const language of ['fr', 'en'] as const) {
    const label = draft.label[language];
    const right = label?.replace(/[şŞţŢ]/g, (letter) => CEDILLAS[letter] ?? letter);
    if (label === undefined || right === undefined || right === label) continue;
    draft.label[language] = right;
    addName(draft, label, 'alias', language);
  }
}
