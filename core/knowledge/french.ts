import type { NameGender } from './countries.ts';

/** Initial h that lets the article elide (« d’Haïti »); before any other h the article stays whole. */
const MUTE_H =
  /^h(?:a[iï]ti|érault|elsinki|iroshima|ollywood|onfleur|yères|élène|ercule|ippone|istoire|éliopolis|abitant|armonie|omme|ôtel|ôpital)/i;
const VOWEL = /^[aàâäæeéèêëiîïoôöœuùûü]/i;
/** « de Ouagadougou », « du Yémen », but « d’Yvetot », « de l’Yonne », « d’Yerres », « d’Yèvre ». */
const GLIDE = /^(?:oua|yo(?!nne)|ya|ye(?!rr|rv)|yé(?!bl)|u[nr]u(?!g))/i;
const MUTE_Y = /^y(?:(?![aeiouéô])|onne|err|erv|ébl)/i;

/** Whether le, la, de … lose their vowel before this word. */
export function elides(word: string): boolean {
  if (GLIDE.test(word)) return false;
  return VOWEL.test(word) || MUTE_H.test(word) || MUTE_Y.test(word);
}

/** With the article: « de la Russie », « du Canada », « de l’Ukraine », « des États-Unis », « d’Haïti ». */
export function ofThe(name: string, gender: NameGender): string {
  if (gender === '-') return of(name);
  if (gender === 'p') return `des ${name}`;
  if (elides(name)) return `de l’${name}`;
  return gender === 'f' ? `de la ${name}` : `du ${name}`;
}

/** « la Russie », « le Canada », « l’Ukraine », « les États-Unis », « Cuba ». */
export function the(name: string, gender: NameGender): string {
  if (gender === '-') return name;
  if (gender === 'p') return `les ${name}`;
  if (elides(name)) return `l’${name}`;
  return gender === 'f' ? `la ${name}` : `le ${name}`;
}

/** Of origin, where the feminine drops its article: « de Russie », « du Canada », « d’Ukraine », « d’Iran ». */
export function from(name: string, gender: NameGender): string {
  if (gender === 'p') return `des ${name}`;
  if (gender === 'm' && !elides(name)) return `du ${name}`;
  return of(name);
}

/** States without an article that are entered with "en" all the same. */
const ENTERED_WITH_EN: ReadonlySet<string> = new Set(['Israël', 'Haïti']);

/** Where something is: « en Ukraine », « au Canada », « aux États-Unis », « en Iran », « à Cuba ». */
export function inThe(name: string, gender: NameGender): string {
  if (gender === 'p') return `aux ${name}`;
  if (gender === '-') return ENTERED_WITH_EN.has(name) ? `en ${name}` : at(name);
  return gender === 'f' || elides(name) ? `en ${name}` : `au ${name}`;
}

/** A name that may bring its own article: « de Paris », « d’Athènes », « du Havre », « des Abymes ». */
export function of(name: string): string {
  const own = ownArticle(name);
  if (own) return `${own.article === 'le' ? 'du' : 'des'} ${own.rest}`;
  return elides(name) ? `d’${name}` : `de ${name}`;
}

/** « à Paris », « au Caire », « aux Abymes », « à La Haye ». */
export function at(name: string): string {
  const own = ownArticle(name);
  if (own) return `${own.article === 'le' ? 'au' : 'aux'} ${own.rest}`;
  return `à ${name}`;
}

/** Le and Les contract with de and à; La and L’ do not. */
function ownArticle(name: string): { readonly article: 'le' | 'les'; readonly rest: string } | undefined {
  const match = /^(les?) (.+)$/i.exec(name);
  if (!match?.[2]) return undefined;
  return { article: match[1]?.toLowerCase() === 'le' ? 'le' : 'les', rest: match[2] };
}

/** The first letter in lower case, unless the word is an acronym. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Text of sources in our typography: round apostrophes, and no line that begins with a closing mark. */
export function typographic(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll('« ', '«\u00a0')
    .replace(/ (?=[»:;?!])/g, '\u00a0');
}
