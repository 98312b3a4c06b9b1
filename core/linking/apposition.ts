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
      'camping cabinet editions maison galerie sonde fusee missile satellite robot syndicat resto pub refuge domaine chateau ferme poupee personnage',
  ),
  en: wordSet('company firm brand magazine film movie novel album song ship vessel hurricane storm startup app'),
};

/** What ships are named by after a hyphen only: « le sous-marin Suffren », but « le marin Suffren ». */
const HYPHENATED = wordSet('marin avions conteneurs');

/** Whether the word before says that a thing is named: « le film X », without « de ». */
export function isOfThing(page: PageText, first: number): boolean {
  if (first === 0 || page.gap(first) !== GAP.space) return false;
  // « le restaurant Le Vienne »
  const hasArticle = first > 1 && page.isCapital(first - 1) && ARTICLES[page.language].has(page.hash(first - 1));
  const noun = hasArticle ? first - 2 : first - 1;
  if (page.isCapital(noun) || page.gap(noun + 1) !== GAP.space) return false;
  if (THINGS[page.language].has(page.hash(noun))) return true;
  return page.language === 'fr' && page.gap(noun) === GAP.hyphen && HYPHENATED.has(page.hash(noun));
}
