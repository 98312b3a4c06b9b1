import type { Language } from '../model.ts';
import { elides } from './french.ts';

/** First words of French names of bodies, by the article they take. */
const FRENCH_HEADS = {
  la: 'alliance association assemblée banque chambre coalition commission communauté confédération conférence convention cour francophonie fédération fondation ligue organisation union université académie école',
  le: 'conseil comité congrès front fonds groupe mouvement parti rassemblement sénat syndicat',
  les: 'nations forces',
} as const;

const ARTICLES: ReadonlyMap<string, string> = new Map(
  Object.entries(FRENCH_HEADS).flatMap(([article, heads]) => heads.split(' ').map((head) => [head, article])),
);

/** English names of bodies that hold one of these common nouns take "the"; those of places and firms do not. */
const ENGLISH_HEADS =
  /\b(?:Academy|Alliance|Army|Assembly|Association|Bank|Church|Coalition|Commission|Committee|Commonwealth|Community|Conference|Congress|Convention|Council|Court|Federation|Foundation|Francophonie|Forces|Front|Fund|League|Movement|Nations|Navy|Organi[sz]ation|Parliament|Party|Rally|Senate|team|Union)\b/;

/** With its article: « l’Union européenne », "the European Union", « Les Républicains »; `undefined` where we do not know it. */
export function theBody(name: string, language: Language): string | undefined {
  if (/^(?:les?|la|the) /i.test(name) || /^l’/i.test(name)) return name;
  if (language === 'en') return ENGLISH_HEADS.test(name) ? `the ${name}` : undefined;
  const [head = ''] = name.split(' ');
  // « la Mozilla Foundation »: the noun at the end is feminine in French too.
  const article = / Foundation$/.test(name) ? 'la' : ARTICLES.get(head.toLowerCase());
  if (article === undefined) return undefined;
  return article !== 'les' && elides(head) ? `l’${name}` : `${article} ${name}`;
}
