import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../core/model.ts';
import { en } from './en.ts';
import { fr, type Messages } from './fr.ts';

export type { Messages } from './fr.ts';

export function messagesIn(language: Language): Messages {
  return language === 'fr' ? fr : en;
}

/** The interface language of an extension page; set once at its root. */
export const InterfaceLanguage = createContext<Language>('fr');

export function useLanguage(): Language {
  return useContext(InterfaceLanguage);
}

export function useMessages(): Messages {
  return messagesIn(useLanguage());
}
