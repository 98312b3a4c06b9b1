import type { EntityIndex } from '../model.ts';
import { GAP } from '../text/fold.ts';
import { beforeArticle } from './articled.ts';
import { ARTICLES, OF, wordSet } from './lexicon.ts';
import type { Linker } from './linker.ts';
import type { NameRun } from './name-runs.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { PageText } from './page-text.ts';
import type { Reading } from './readings.ts';

/** How local papers of France name things after people, saints and squares, none of which is meant itself. */

/**
 * Whether a hyphen makes of a person what bears their name: « l’espace Marcel-Pagnol », « la maison de santé
 * Simone-Veil ». French writes so what is named after somebody, and never the person; a hyphen in the surname
 * alone (« Pacôme Moubelet-Boubeya ») is the writer's.
 */
export function isNamedAfter(
  page: PageText,
  { first, last }: NameRun,
  { entries, kinds }: Reading,
  linker: Linker,
): boolean {
  if (page.language !== 'fr' || kinds.size > 1 || !kinds.has('person')) return false;
  if (page.gap(last) !== GAP.hyphen || page.gap(first + 1) !== GAP.hyphen || !page.isCapital(last)) return false;
  return entries.every(({ entity }) => !HYPHENATED.test(linker.entities.labelOf?.(entity, 'fr') ?? ''));
}

/** « Kim Jong-un » and « Bachar al-Assad » are written so themselves. */
const HYPHENATED = /-[^ -]+$/u;

const ARTICLE = wordSet('la');
const SAINTS = wordSet('saint st');

/** « la Saint-Jean », « à la Saint-Valentin »: a day. A town of that name has no article, a mountain is a « Sainte ». */
export function isSaintsDay(page: PageText, first: number): boolean {
  if (page.language !== 'fr' || first === 0 || page.gap(first) !== GAP.space) return false;
  return SAINTS.has(page.hash(first)) && ARTICLE.has(page.hash(first - 1));
}

const HAMLET = wordSet('lieudit lieudits');
const LIEU = wordSet('lieu lieux');
const DIT = wordSet('dit dits');

/** « au lieu-dit La Croix-Blanche » is a hamlet, whatever village, or « Croix-Rouge », has the name. */
export function isHamlet(page: PageText, first: number): boolean {
  const before = beforeArticle(page, first);
  if (page.language !== 'fr' || before < 1) return false;
  return HAMLET.has(page.hash(before)) || (DIT.has(page.hash(before)) && LIEU.has(page.hash(before - 1)));
}

const CIVIL = wordSet('mm mmes messieurs mesdames');
const AND = wordSet('et');

/** « MM. Lefebvre et Dumont »: the second of two people, whatever town has the name. */
export function isSecondOfTwo(page: PageText, first: number): boolean {
  if (page.language !== 'fr' || first < 3 || !AND.has(page.hash(first - 1))) return false;
  return page.isCapital(first - 2) && (CIVIL.has(page.hash(first - 3)) || CIVIL.has(page.hash(first - 4)));
}

const INNS = wordSet(
  'auberge restaurant cafe bar brasserie moulin ferme domaine lotissement hameau etang bois camping residence gite ' +
    'col pic cret cirque ravin ruisseau riviere torrent combe relais nom famille grange guinguette',
);

/** « l’auberge du Cheval blanc », « le bois de la Garenne »: small things bear the names of villages, or villages theirs. */
export function isOfInn(page: PageText, first: number): boolean {
  if (page.language !== 'fr') return false;
  const of = beforeArticle(page, first);
  if (of < 1 || !OF.fr.has(page.hash(of)) || page.gap(of) !== GAP.space) return false;
  return page.isJoined(first) && page.isJoined(of + 1) && INNS.has(page.hash(of - 1));
}

/**
 * « Le Tour du canton », « l’Assemblée nationale du Québec »: a name of common words that goes on is another one.
 * Bodies go on with a name; an event called by a word and its article, with anything.
 */
export function isOfAnother(
  page: PageText,
  { first, last }: NameRun,
  { entries, isCommon, kinds, words }: Reading,
): boolean {
  const of = last + 1;
  const isVague = isCommon || (words > 2 && entries.every(({ kind }) => kind === 'alias' || kind === 'former'));
  if (page.language !== 'fr' || !isVague || of + 1 >= page.tokens.count) return false;
  if (!OF.fr.has(page.hash(of)) || page.isCapital(of) || page.gap(of) !== GAP.space) return false;
  if (kinds.size === 1 && kinds.has('event')) return ARTICLES.fr.has(page.hash(first));
  const next = ARTICLES.fr.has(page.hash(of + 1)) && of + 2 < page.tokens.count ? of + 2 : of + 1;
  const isNamed = kinds.has('organization') || (kinds.has('place') && words > 1);
  return isNamed && page.isJoined(of + 1) && page.isJoined(next) && page.isCapital(next);
}

/** « Centre communal d’Action sociale », « l’espace Clair de Lune »: common words that close a longer name in capitals. */
export function closesBody(
  page: PageText,
  first: number,
  { entries, isCommon, words }: Reading,
  { entities }: Linker,
): boolean {
  const of = beforeArticle(page, first);
  if (page.language !== 'fr' || !isCommon || of < 2 || !OF.fr.has(page.hash(of))) return false;
  if (!page.isJoined(first) || !page.isJoined(of + 1) || page.gap(of) !== GAP.space) return false;
  // « le Concours général de Moulins » is in the town; the moon is nowhere.
  if (words === 1 && (of < first - 1 || entries.some(({ entity }) => entities.countryOf(entity) !== undefined)))
    return false;
  return page.isCapital(of - 1) && page.isCommon(of - 1) && page.isTelling(of - 1);
}

const OF_BODIES = wordSet(
  'regional regionale departemental departementale agricole national nationale municipal municipale communal communale social ' +
    'sociale syndical syndicale territorial territoriale criminel criminelle correctionnel administrative intercommunale',
);

/** « la Chambre régionale des comptes » is no village called La Chambre, « l’ordre du Mérite agricole » another order. */
export function goesOnAsBody(page: PageText, last: number, { isCommon }: Reading): boolean {
  const next = last + 1;
  if (page.language !== 'fr' || !isCommon || next >= page.tokens.count) return false;
  return page.gap(next) === GAP.space && OF_BODIES.has(page.hash(next)) && !page.isCapital(next);
}

const WAYS = wordSet('rue place avenue boulevard quai square allee allees cours esplanade pont gare');

/** Whether a name is one that many towns give to a street or square: « place de la République ». */
export function isOfManyTowns(page: PageText, { first, last }: NameRun): boolean {
  return page.language === 'fr' && last > first && WAYS.has(page.hash(first));
}

/** Towns below it have some fifty thousand inhabitants at most; those of saints, of whom there are many, twice as many. */
const SMALL_TOWN = 0.32;
const SMALL_TOWN_OF_SAINT = 0.39;
const SMALL_TOWN_OF_SAINT_ABROAD = 0.6;
/** Capitals of islands, where a page speaks of home alone: « Saint-Pierre » is the church next door. */
const TOWN_OF_SAINT_FAR_FROM_HOME = 0.75;
const SAINT = /^sainte? /i;
/** Difference of priors: of a town ten times as large nobody takes the short form for a village’s. */
const CLEARLY_SMALLER = 0.24;

/**
 * Whether the name of a small town begins several longer ones of its country, which are called by it too: « Châtillon » of
 * Châtillon-sur-Indre. Of towns called after saints those outside the `home` of the page may be larger.
 */
export function isShortForm(
  entity: EntityIndex,
  { name, words }: Reading,
  { gazetteer, entities }: Linker,
  { home, isLocal }: Pick<PageEvidence, 'home' | 'isLocal'>,
): boolean {
  const isOfSaint = words === 2 && SAINT.test(gazetteer.foldedName(name));
  const country = entities.countryOf(entity);
  const ofSaintAbroad = isLocal() ? TOWN_OF_SAINT_FAR_FROM_HOME : SMALL_TOWN_OF_SAINT_ABROAD;
  const ofSaint = country === home ? SMALL_TOWN_OF_SAINT : ofSaintAbroad;
  const most = words === 1 ? SMALL_TOWN : isOfSaint ? ofSaint : 0;
  if (entities.priorOf(entity) >= most) return false;
  const isAnywhere = isOfSaint || country !== home;
  const least = country === home ? entities.priorOf(entity) - CLEARLY_SMALLER : 0;
  const isOther = (other: EntityIndex): boolean =>
    other !== entity &&
    entities.kindOf(other) === 'place' &&
    entities.priorOf(other) >= least &&
    (isAnywhere || entities.countryOf(other) === country);
  let found = 0;
  for (const longer of gazetteer.longerNames(name)) {
    if (gazetteer.entriesOf(longer).some((entry) => isOther(entry.entity))) found++;
    if (found > 1) return true;
  }
  return false;
}
