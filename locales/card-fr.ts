import { formatDate } from '../core/knowledge/format-values.ts';
import { frenchDateAfterDe } from './dates.ts';

/** Everything the card says, apart from the facts. Split from `fr.ts`: it travels with the content script. */
export const cardFr = {
  kind: {
    person: 'Personne',
    place: 'Lieu',
    organization: 'Organisation',
    event: 'Événement',
    work: 'Œuvre',
  },
  atArticleDate: 'À la date de l’article',
  approximate: (surface: string) => `Orthographe approchée\u00A0: l’article écrit «\u202F${surface}\u202F».`,
  ambiguous: 'Plusieurs réponses sont possibles. De qui ou de quoi s’agit-il\u202F?',
  alsoCalled: 'Autres noms',
  onThisPage: 'Aussi dans cet article',
  dataOf: (date: string) => `Données ${frenchDateAfterDe(date)}`,
  addedOn: (date: string) => `Ajouté le ${formatDate(date, 'fr')}`,
  sourceOf: (source: string, date: string) => `${source}, données ${frenchDateAfterDe(date)}`,
  wikipedia: 'Wikipédia',
  wikipediaOf: (label: string) => `${label} sur Wikipédia (nouvel onglet)`,
  more: 'Tout voir',
  less: 'Réduire',
  pin: 'Garder ouverte',
  unpin: 'Ne plus garder ouverte',
  close: 'Fermer',
  options: 'Autres actions',
  know: 'Je connais',
  knowHint: (label: string) => `Ne plus signaler ${label}`,
  copy: 'Copier en note',
  copied: 'Note copiée.',
  refuse: 'Ce n’est pas la bonne fiche',
  offHere: 'Couper sur ce site',
  offEverywhere: 'Couper partout',
  undo: 'Annuler',
  done: {
    muted: (label: string, _surface: string) => `${label} ne sera plus signalé dans vos pages.`,
    refused: (label: string, surface: string) => `«\u202F${surface}\u202F» ne mènera plus à ${label}.`,
    'off-here': () => 'Repères est coupé sur ce site.',
    'off-everywhere': () => 'Repères est coupé partout.',
  },
  mapOf: (label: string, latitude: number, longitude: number) =>
    `Carte\u00A0: ${label}, ${Math.abs(Math.round(latitude))}° ${latitude < 0 ? 'sud' : 'nord'}, ${Math.abs(
      Math.round(longitude),
    )}° ${longitude < 0 ? 'ouest' : 'est'}`,
  semicolon: '\u202F; ',
  /** Between a property and its value. */
  colon: '\u00A0:',
};

export type CardMessages = typeof cardFr;
