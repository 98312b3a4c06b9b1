import type { Language } from '../../model.ts';
import { holdsWords } from './brackets.ts';
import { englishNationality } from './english-trades.ts';
import { type Subject, textOf, wordsOfCountry } from './subject.ts';

/** A person as far as trades, country and ties tell, about to be told what they are known for. */
export interface Told {
  readonly subject: Subject;
  /** « comédien belge »; nothing where neither a trade nor a country is known. */
  readonly base: string | undefined;
  /** The trades in that line, as it words them. */
  readonly trades: readonly string[];
}

/** A line about a person: the years of a life stand between its parts. */
export interface KnownFor {
  readonly line: string;
  readonly after: string;
}

/** « journaliste français : connu pour « Motus » »: the line with what is told by hand (`about`) at its end or in its place. */
export function knownFor({ subject, base, trades }: Told): KnownFor | undefined {
  const words = textOf(subject, 'about');
  if (words === undefined) return base === undefined ? undefined : { line: base, after: '' };
  // « fillette disparue à Guermantes »: nobody is a « personnalité » for being a victim.
  if (base === undefined || BARE[subject.language].test(base)) return { line: words, after: '' };
  const about = onceCitizen(subject, words);
  const trait = traitOfTrade({ subject, base, trades }, about);
  if (trait !== '') return { line: base + trait, after: '' };
  const isOfTrade = SAME_TRADE[subject.language];
  if (about !== words && trades.length === 1 && isOfTrade(trades[0] ?? '', about)) {
    // « chanteur suisse » says less than « auteur-compositeur-interprète suisse ».
    return { line: about.includes(' ') ? words : base, after: '' };
  }
  return { line: base, after: addition(subject, base, about) };
}

/** What says no more than that somebody is known. */
const BARE = {
  fr: /^personnalité(?: publique)?(?: (?!médiatique|mondaine|politique|de |du |des |d’)[\p{L}-]+)?(?: \(.*\))?$/u,
  en: /\bpublic figure\b/,
} as const;

function addition({ language }: Subject, base: string, about: string): string {
  // A second colon would not read.
  if (holdsWords(base, about) || about.includes(':')) return '';
  return `${language === 'fr' ? '\u00a0: ' : ': '}${about}`;
}

/** The words by hand without the nationality that the line before them has: « acteur belge de « Daens » » → « acteur de … ». */
function onceCitizen(subject: Subject, about: string): string {
  const country = subject.knowledge.countryOf(subject.index);
  const words = country === undefined ? undefined : wordsOfCountry(subject.knowledge, country);
  if (words === undefined) return about;
  if (subject.language === 'en') {
    const own = `${englishNationality(words.englishAdjective)} `;
    return about.startsWith(own) && COMMON_NOUN.test(about.slice(own.length)) ? about.slice(own.length) : about;
  }
  const [head = ''] = HEAD.exec(about) ?? [];
  if (RANKED.test(head)) return about;
  const { m, f } = words.adjective;
  const bare = head.replace(new RegExp(` (?:${m}|${f})(?=$| )`), '');
  return bare + about.slice(head.length);
}

/** Not of "French Open finalist" or "American football coach". */
const COMMON_NOUN = /^(?!football)\p{Ll}/u;
/** « premier cardinal congolais » is not the first of all. */
const RANKED = /^(?:premi|derni|seule?\b|plus\b|meilleur|l’un|une? des)/;
/** The noun and its adjectives, up to what they are of. */
const HEAD = /^.+?(?=[,;:«(]| (?:de|du|des|d’|l’|à|au|aux|en|sur|sous|par|pour|contre|dans|chez|avec|qui|dont) ?|$)/u;

/** Trades that the line and the words by hand have two nouns for. */
const SAME: readonly RegExp[] = [
  /^(?:acteur|comédien|humoriste)$/,
  /^(?:actrice|comédienne|humoriste)$/,
  /^(?:chanteur|auteur-compositeur-interprète)$/,
  /^(?:chanteuse|autrice-compositrice-interprète)$/,
  /^(?:réalisat(?:eur|rice)|cinéaste)$/,
  /^(?:écrivaine?|romanci(?:er|ère))$/,
  /^d?jihadiste$/,
  /^chef/,
];

/** Whether the words by hand begin with a noun for the trade: « comédien » of an actor, "salsa singer" of a singer. */
const SAME_TRADE: Readonly<Record<Language, (trade: string, about: string) => boolean>> = {
  fr: (trade, about) => {
    const [noun = ''] = about.split(/[ ,]/);
    return about.startsWith(trade) || SAME.some((nouns) => nouns.test(noun) && nouns.test(trade.split(' ')[0] ?? ''));
  },
  en: (trade, about) => {
    const [head = ''] = ENGLISH_HEAD.exec(about) ?? [];
    return about.startsWith(trade) || head.split(' ').at(-1) === trade.split(' ').at(-1);
  },
};

const ENGLISH_HEAD = /^.+?(?=[,;:(“]| (?:of|in|on|at|for|with|from|and|who|whose|by|born|known) |$)/u;

/** « chanteuse française des “Fabulettes” », where « chanteuse française : chanteuse des … » would say the trade twice. */
function traitOfTrade({ subject, base = '', trades }: Told, about: string): string {
  const [trade, other] = trades;
  if (trade === undefined || other !== undefined || !about.startsWith(trade)) return '';
  // In French the nationality follows the trade, in English it stands before: either way nothing in brackets between.
  if (base.endsWith(')') || !(subject.language === 'fr' ? base.startsWith(trade) : base.endsWith(trade))) return '';
  const trait = about.slice(trade.length);
  return TRAIT[subject.language].test(trait) ? withoutNationality(trait, base.slice(trade.length)) : '';
}

/** « chanteur ivoirien de reggae », where the words by hand say « de reggae ivoirien »: once is enough. */
function withoutNationality(trait: string, nationality: string): string {
  const [before = '', after] = nationality.startsWith(' ') ? trait.split(nationality) : [trait];
  return after === '' || after?.startsWith(',') ? before + after : trait;
}

/** What goes on after a trade and its nationality, and not « québécoise » or another word of its own. */
const TRAIT = { fr: /^(?:,| (?:de|du|des|à|au|aux|dans) | d’)/, en: /^(?:,| (?:of|in|on|at|for|with) )/ } as const;
