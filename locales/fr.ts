import type { EntityKind } from '../core/model.ts';
import type { OwnEntryError } from '../core/own-entries.ts';
import type { Unreachable } from '../core/page-access.ts';
import type { PageStatus } from '../core/page-state.ts';
import type { SettingsFileError } from '../core/settings-file.ts';
import { counted } from './plural.ts';
import { settingsFr } from './settings-fr.ts';

const kinds: Record<EntityKind, string> = {
  person: 'Personnes',
  place: 'Lieux',
  organization: 'Organisations',
  event: 'Événements',
  work: 'Œuvres',
};

/** Why the list is empty; `linked` is said by the list itself. */
const status: Record<Exclude<PageStatus, 'linked'>, string> = {
  linking: 'Lecture de l’article…',
  'nothing-found': 'Aucun nom connu dans cet article.',
  'no-article': 'Cette page ne ressemble pas à un article\u00A0: Repères n’y signale rien.',
  'unsupported-language': 'Repères lit le français et l’anglais. Cet article est dans une autre langue.',
  'off-everywhere': 'Repères est coupé partout.',
  'off-here': 'Repères est coupé sur ce site.',
  'publisher-opted-out': 'L’éditeur de cette page a demandé que rien n’y soit ajouté.',
  failed: 'Quelque chose n’a pas marché sur cette page. Rechargez-la\u202F; si cela dure, réinstallez Repères.',
};

const unreachable: Record<Unreachable, string> = {
  unseen: 'Ce site n’est pas dans la liste des sites de presse, ou c’est une page du navigateur.',
  'browser-page': 'C’est une page du navigateur\u00A0: les extensions n’y ont pas accès.',
  store: 'Les navigateurs ferment leur boutique aux extensions.',
  pdf: 'C’est un PDF\u00A0: le navigateur ne laisse pas les extensions le lire.',
  'local-file': 'C’est un fichier de votre ordinateur\u00A0: Repères ne lit que les pages web.',
  'no-permission': 'Ce site n’est pas dans la liste des sites de presse.',
  'not-loaded': 'La page a été ouverte avant Repères. Rechargez-la pour voir ses noms.',
};

const ownError: Record<OwnEntryError, string> = {
  'no-label': 'Il manque le nom.',
  'short-name': 'Un nom a au moins deux lettres.',
  'long-note': 'Le texte de la fiche est trop long\u00A0: 280 caractères au plus.',
  'not-an-entry': 'Ce nom n’a pas pu être lu.',
};

const fileError: Record<SettingsFileError, (detail: string, entry?: OwnEntryError) => string> = {
  'not-json': () => 'Ce fichier n’est pas du JSON. Rien n’a été changé.',
  'not-settings': () => 'Ce fichier n’est pas un export de Repères. Rien n’a été changé.',
  'newer-version': (version) => `Ce fichier vient d’une version plus récente (${version}). Rien n’a été changé.`,
  'unknown-setting': (key) => `Réglage inconnu\u00A0: ${key}. Rien n’a été changé.`,
  'invalid-value': (key) => `Valeur impossible pour ${key}. Rien n’a été changé.`,
  'not-entries': () => 'Vos propres noms n’y sont pas une liste. Rien n’a été changé.',
  'invalid-entry': (name, error = 'not-an-entry') =>
    `Dans vos propres noms, «\u202F${name}\u202F»\u00A0: ${ownError[error]} Rien n’a été changé.`,
  'same-entry': (name) => `Dans vos propres noms, «\u202F${name}\u202F» est deux fois. Rien n’a été changé.`,
};

/** The words of the extension's own pages. */
export const fr = {
  ...settingsFr,
  kinds,
  status,
  unreachable,
  fileError,
  colon: '\u00A0:',
  name: 'Repères',
  tagline: 'Qui, quoi, où, dans l’article que vous lisez.',
  settings: 'Réglages',
  beside: 'Garder la liste à côté de la page',
  entities: (count: number) => counted('fr', count, 'nom', 'noms'),
  mentions: (count: number) => counted('fr', count, 'mention', 'mentions'),
  truncated: 'La page est très longue\u00A0: seul son début a été lu.',
  order: 'Ordre de la liste',
  orderBy: { weight: 'Fréquence', appearance: 'Apparition', name: 'Nom' },
  onThisSite: (host: string) => `Sur ${host}`,
  everywhere: 'Partout',
  allowSite: (host: string) => `Lire les articles de ${host}`,
  allowed: 'Accordé. Rechargez la page si les noms n’apparaissent pas.',
  denied: 'Le navigateur n’a pas donné son accord\u00A0: rien n’a changé.',
  reload: 'Recharger la page',
  showWhere: (label: string) => `Montrer ${label} dans l’article`,
  shownOf: (index: number, total: number) => `Mention ${index} sur ${total}`,
  back: 'Revenir où j’étais',
  facts: (label: string) => `Faits\u00A0: ${label}`,
  noFacts: 'Aucun fait de plus dans les données.',
  relations: 'Qui est lié à qui',
  map: 'Carte des lieux',
  mapOf: (places: readonly string[]) => `Carte des lieux de cet article\u00A0: ${places.join(', ')}`,
  timeline: 'Chronologie',
  searchLabel: 'Chercher dans toutes les données',
  searchNone: (query: string) => `Rien ne correspond à «\u202F${query}\u202F».`,
  searchCount: (count: number) => counted('fr', count, 'réponse', 'réponses'),
  onPage: 'dans l’article',
  dataMissing: 'Les données de Repères n’ont pas pu être lues. Réinstallez l’extension.',
  options: {
    title: 'Réglages de Repères',
    sections: 'Rubriques',
    preview: 'Aperçu',
    previewHint: 'La phrase et la fiche suivent vos réglages.',
    saved: (label: string) => `Enregistré\u00A0: ${label}`,
    notSaved: 'Cette valeur n’a pas pu être enregistrée.',
    notReplaced: 'Le navigateur n’a pas pu tout enregistrer. Rien n’a été changé.',
    add: 'Ajouter',
    addSite: 'Adresse du site',
    remove: (what: string) => `Retirer ${what}`,
    refusedAs: (surface: string, label: string) => `«\u202F${surface}\u202F» n’est pas ${label}`,
    removed: (what: string) => `${what} est retiré.`,
    empty: 'Aucun pour l’instant.',
    notASite: (typed: string) => `«\u202F${typed}\u202F» n’est pas une adresse de site. Exemple\u00A0: lemonde.fr`,
    already: (what: string) => `${what} est déjà dans la liste.`,
    milliseconds: (value: number) => `${value.toLocaleString('fr')}\u00A0ms`,
    backup: 'Sauvegarde',
    backupHint: 'Un fichier JSON avec les réglages que vous avez changés et vos propres noms, rien d’autre.',
    importHint:
      'Importer remplace vos réglages et vos propres noms par ceux du fichier\u202F; un fichier sans noms laisse les vôtres. Vous pourrez l’annuler. Revenir aux réglages d’origine garde vos noms.',
    exportFile: 'Exporter réglages et noms',
    importFile: 'Importer un fichier…',
    imported: 'Réglages importés. Vos propres noms n’ont pas changé.',
    importedWithNames: (count: number) =>
      `Réglages importés. Vos propres noms sont ceux du fichier\u00A0: ${counted('fr', count, 'nom', 'noms')}.`,
    reset: 'Revenir aux réglages d’origine',
    restore: 'Annuler ce remplacement',
    restored: 'Vos réglages et vos propres noms sont de nouveau ceux d’avant.',
    resetDone: 'Tous les réglages sont revenus à leur valeur d’origine. Vos propres noms sont gardés.',
    data: 'Données',
    dataVersion: 'Version',
    dataDate: 'Fait le plus récent',
    dataCounts: 'Contenu',
    dataNames: (count: number) => counted('fr', count, 'nom', 'noms'),
    dataFacts: (count: number) => counted('fr', count, 'fait', 'faits'),
    dataSources: 'Sources et licences',
    factsOnly: 'faits seulement, aucun texte repris',
    requests: 'Réseau',
    noRequests: '0 requête',
    noRequestsWhy:
      'Repères n’a pas le droit d’aller sur le réseau\u00A0: les données sont dans l’extension, et ce que vous lisez ne sort pas de votre ordinateur.',
    shortcuts: 'Raccourcis clavier',
    shortcutsHint: 'Ils se changent dans la page des extensions du navigateur.',
    noShortcut: 'aucun',
    commands: {
      _execute_action: 'Ouvrir la liste de l’article',
      toggle: 'Mettre Repères en marche ou le couper',
      'next-mark': 'Aller au nom suivant',
      'previous-mark': 'Aller au nom précédent',
      'toggle-site': 'Couper Repères sur ce site, ou l’y remettre',
    },
  },
  own: {
    title: 'Vos propres noms',
    hint: 'Repères les signale et en montre la fiche comme les autres. Ils restent dans ce navigateur.',
    add: 'Ajouter un nom',
    edit: (label: string) => `Modifier ${label}`,
    editShort: 'Modifier',
    label: 'Nom',
    kind: 'Nature',
    names: 'Autres noms, séparés par des virgules',
    note: 'Ce que la fiche doit dire',
    save: 'Enregistrer ce nom',
    cancel: 'Laisser comme avant',
    saved: (label: string) => `${label} est enregistré.`,
    removed: (label: string) => `${label} est retiré.`,
    error: ownError,
  },
  sample: {
    before: 'Le traité fondateur de la Communauté du charbon et de l’acier a été signé à ',
    name: 'Paris',
    after: ' en avril 1951, par six États.',
  },
  welcome: {
    title: 'Bienvenue dans Repères',
    lead: 'Dans un article de presse, Repères souligne d’un pointillé les personnes, les lieux, les organisations et les événements. Posez le pointeur sur un nom\u00A0: une fiche dit qui ou quoi.',
    try: 'Essayez ici',
    tryHint: 'Survolez le nom souligné, ou allez-y au clavier puis tapez Entrée.',
    listTitle: 'Tous les noms de l’article',
    list: 'L’icône de Repères dans la barre du navigateur liste tous les noms de l’article, avec leurs rôles et leurs liens.',
    keysTitle: 'Au clavier',
    keys: 'Alt+Maj+J et Alt+Maj+K vont au nom suivant et au précédent, Entrée ouvre la fiche, Échap la ferme. Alt+Maj+L ouvre la liste, Alt+Maj+M coupe Repères et le remet en marche.',
    privacyTitle: 'Rien ne sort de votre ordinateur',
    privacy:
      'Les données sont dans l’extension, datées et sourcées. Repères n’envoie aucune requête et ne garde pas trace de ce que vous lisez.',
    settings: 'Ouvrir les réglages',
  },
};

export type Messages = typeof fr;
