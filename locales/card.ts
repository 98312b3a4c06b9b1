import type { Language } from '../core/model.ts';
import { cardEn } from './card-en.ts';
import { type CardMessages, cardFr } from './card-fr.ts';

export type { CardMessages } from './card-fr.ts';

/** The card's own words in the interface language. */
export function cardMessages(language: Language): CardMessages {
  return language === 'fr' ? cardFr : cardEn;
}
