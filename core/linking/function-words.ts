import type { Language } from '../model.ts';
import { type WordSet, wordSet } from './lexicon.ts';

/**
 * Words of grammar: no capital turns them into a name by themselves, whatever the
 * frequency lists hold. Kept in code because every rule about sentence starts needs
 * them, also where a gazetteer was compiled without lists of common words.
 */
export const FUNCTION_WORDS: Readonly<Record<Language, WordSet>> = {
  fr: wordSet(
    'a au aux avec apres avant afin ainsi alors aujourd hui aucun aucune aussi autour bien car ce ceci cela celle celles celui ' +
      'ces cet cette ceux chacun chacune chaque chez ci combien comme comment contre d dans de depuis des dernier derniere des ' +
      'desormais deux donc dont du durant elle elles en encore enfin ensuite entre et eu eux face fut hier hors ici il ils j ' +
      'jamais je jusqu l la le les leur leurs lors lorsqu lorsque lui ma mais malgre me mes mieux moi moins mon n ne ni nos ' +
      'notre nous on or ou outre par parce parfois parmi partout pas pendant peu peut plus plusieurs pour pourquoi pourtant ' +
      'premier premiere premiers premieres pres puis puisque qu quand que quel quelle quelles quelqu quelque quelques quels qui quoi quoique rien s sa sans sauf ' +
      'se selon ses si sinon soit son sont sous souvent sur surtout t ta tandis tant tes toi ton toujours tous tout toute ' +
      'toutefois toutes tres trois tu un une vers via voici voila vos votre vous y',
  ),
  en: wordSet(
    'a about above after again against all almost along already also although always am among an and any are around as at ' +
      'away back be because been before behind being below between both but by can could did do does down during each either ' +
      'even ever every few for from further had has have he her here hers him his how however i if in indeed inside instead ' +
      'into is it its just last later least less many may me meanwhile might more most much must my near neither never next ' +
      'no none nor not now of off often on once one only onto or other others our out outside over own per perhaps rather ' +
      's same shall she should since so some soon still such than that the their them then there these they this those ' +
      'though three through throughout thus to today together tomorrow too toward towards two under unlike until up upon us ' +
      'very was we were what when where whether which while who whom whose why will with within without would yesterday yet ' +
      'you your',
  ),
};
