import type { Language } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { ARTICLES, type WordSet, wordSet } from './lexicon.ts';
import type { PageText } from './page-text.ts';

/** After these a name is that of a firm, a work or a thing, whatever else bears it: « la société Mars ». */
const THINGS: Readonly<Record<Language, WordSet>> = {
  fr: wordSet(
    'societe entreprise firme marque enseigne groupe label magazine revue quotidien hebdomadaire mensuel journal site film ' +
      'roman album livre ouvrage chanson serie single tube spectacle opera operation puce puces carte cartes modele navire ' +
      'paquebot cargo bateau voilier ferry chalutier tempete ouragan cyclone typhon logiciel application plateforme association ' +
      'fregate croiseur destroyer corvette patrouilleur methanier collectif restaurant bar brasserie discotheque hotel ' +
      'camping cabinet editions maison galerie sonde fusee missile satellite robot syndicat resto pub refuge domaine chateau ferme poupee personnage ' +
      'fanfare harmonie chorale troupe orchestre librairie boulangerie boucherie pharmacie lotissement gite salle espace auberge creche ' +
      'tracteur tracteurs moteur moteurs moto motos arret arrets eglise cathedrale chapelle basilique collegiale paroisse abbaye prieure ' +
      'institution ehpad maternite',
  ),
  en: wordSet('company firm brand magazine film movie novel album song ship vessel hurricane storm startup app'),
};

/** What ships are named by after a hyphen only: « le sous-marin Suffren », but « le marin Suffren ». */
const HYPHENATED = wordSet('marin avions conteneurs');

/** After these not even a body is meant: « la fanfare La Renaissance » is no party. */
const LOCAL = wordSet(
  'fanfare harmonie chorale troupe orchestre lotissement salle espace creche residence camping gymnase gite ferme librairie',
);

/** Whether the word before says that a thing is named: « le film X », without « de ». */
export function isOfThing(page: PageText, first: number): boolean {
  const noun = nounBefore(page, first);
  if (noun === undefined) return false;
  if (THINGS[page.language].has(page.hash(noun))) return true;
  return page.language === 'fr' && page.gap(noun) === GAP.hyphen && HYPHENATED.has(page.hash(noun));
}

/** Whether the word before says that something of a town is named: its band, its hall, its camp site. */
export function isOfLocalThing(page: PageText, first: number): boolean {
  const noun = nounBefore(page, first);
  return noun !== undefined && page.language === 'fr' && LOCAL.has(page.hash(noun));
}

const CALLED = wordSet('denomme denommee baptise baptisee nomme nommee intitule intitulee appele appelee');

/** The word in small letters before a name and its article: of « le restaurant Le Vienne », « restaurant ». */
function nounBefore(page: PageText, first: number): number | undefined {
  if (first === 0 || page.gap(first) !== GAP.space) return undefined;
  const hasArticle = first > 1 && page.isCapital(first - 1) && ARTICLES[page.language].has(page.hash(first - 1));
  const before = hasArticle ? first - 2 : first - 1;
  const isCalled = before > 0 && page.language === 'fr' && CALLED.has(page.hash(before));
  const noun = isCalled ? before - 1 : before;
  return page.isCapital(noun) || page.gap(noun + 1) !== GAP.space ? undefined : noun;
}
