/**
 * What each piece of evidence adds to the log-odds that a reading is right. Set by hand
 * from the errors on development texts; a value is a judgement about a kind of evidence,
 * never about a name.
 */
export const WEIGHTS = {
  bias: 0.2,
  /** Times (prior − `PRIOR_MIDDLE`). */
  prior: 4.5,
  /** Two words that fit are rarely chance; two common words in capitals a little more often. */
  manyWords: 2.4,
  manyCommonWords: 1.5,
  /** « Great Hall », "Air Force": what somebody is called too, and many others. */
  commonAlias: -1.3,
  /** One word, by kind: places are named so, people and works seldom. */
  oneWord: { place: 1, organization: 0.4, event: 0, person: -1.2, work: -1.8 },
  /** Of several words, none with a capital: a term as often as a name. */
  noCapital: -2.8,
  /** Sorts of names; of several words only `label` counts. */
  sort: {
    label: 0.5,
    alias: -0.6,
    short: 0.2,
    acronym: 0.3,
    former: -0.5,
    metonym: 0.3,
    /** The data says that it stands for one person. */
    surname: 0.6,
    /** The data says who holds the role at the page's date. */
    periphrasis: 2.5,
  },

  // How the name is written.
  commonWord: -2.3,
  /** At a sentence's start or in a headline, no capital elsewhere confirms the name. */
  untellingCommon: -2.5,
  untelling: -0.9,
  /** French writes capitals on names alone: a place called like a word, in the middle of a sentence. */
  frenchCapital: 0.6,
  /** « Dax », not in capitals, of what is written in capitals: the town beside the index. */
  lowered: -2,
  otherLanguage: -0.8,
  /** « Cape Verde » in a French text, which says Cap-Vert: the name of something else as a rule. */
  otherLanguagePlace: -5.5,
  /** The other language's label, which this one has among its aliases: « Muscat », « Mumbai ». */
  otherLanguageAlias: -1.5,
  /** English letters of a body that French papers write otherwise: CIS, OAS. */
  otherLetters: -2,
  /** A small place whose name has other accents. */
  otherAccents: -2.5,
  /** Two letters stand for many things. */
  thinAcronym: -1.2,
  /** "BA", a word too, on a page that names British Airways. Common words are no anchors by themselves. */
  namedInFull: 2,

  // What stands beside it.
  placeCue: 0.9,
  actorCue: 0.7,
  titleCue: 1.8,
  /** Share of it that states and world cities feel. */
  titledState: 0.2,
  /** « le patron de X », « chez X », "X Inc.": a firm, a party, another body. */
  bodyCue: 1.2,
  /** « la société X », "the film X": no place and no person, the more so the oftener. */
  thingCue: 2,
  thingShare: 3,
  /** « la Croisette », « les César »: no village has an article that its name has not, and nobody is several. */
  articled: -3,
  /** « à la Renaissance », of a party: a restaurant. */
  atThe: -3,
  /** The writer adds its county or country: « Valence (Drôme) ». */
  addition: 2.5,
  /** It adds a state of America, and the place is elsewhere: "Paris, Texas". */
  otherState: -6,
  /** A region where a state has its name too, on a page about the region's country alone: Georgia. */
  namesakeState: 3,
  /** « Champagney (39) », of one in another department. */
  otherCode: -6,

  // What else the page and its outlet are about.
  /** A relation to an entity that the page surely names. */
  neighbour: 1.1,
  /** It is of a country that the page or the outlet is about. */
  country: 0.5,
  /** Each other entity of its country that the page names for sure; for namesakes only. */
  compatriot: 0.08,
  /** It is of the country that most readers of the language live in, where the outlet is not known. */
  home: 0.2,
  /** « Cour suprême » in an outlet of another country, and its own not on the page. */
  homeless: -2,
  /** A body that every state has (« ministère de l’Intérieur »), and the page is about another state. */
  elsewhere: -6,
  /** A small place of a country that the page does not speak of and the reader does not live in. */
  farAway: -0.8,

  // Letters.
  /** « l’OMS », of a town’s sports office as well, on a page about one area. */
  ofEveryTown: -5,
  /** « l’USM », among the clubs of one area. */
  ofClub: -4,

  // People.
  /** « Philippe Laurent », of whom there are hundreds, on a page that names nobody else we know. */
  anybody: -6,
  /** « le maire de Costa », of a person. */
  ofTown: -5,
  /** A bare surname on a page of local news that names nobody we know. */
  localSurname: -3,
  /** A first name alone. */
  firstName: -4.5,
  /** The same word is part of an unknown full name on the page. */
  partOfUnknown: -3.5,

  // Places at home.
  /** « place de la République », and nothing of the town that the data has it in. */
  ofManyTowns: -5,
  /** « Châtillon », which many Châtillon-sur-… are called, and nothing of its department. */
  shortForm: -3.2,
  /** The same of « Saint-Paul »: two words that fit prove nothing there. */
  shortSaint: -5,
  /** The river, not the department of its name. */
  river: -6,
  /** « à Mayenne », of the department. */
  bareDepartment: -4,
  /** « en Beauchêne », of a village: French goes « à » villages. */
  inVillage: -4,
  /** A town of a department or region that the page names. */
  inArea: 0.6,
  /** A village of an area that the page does not name, where it names another. */
  otherArea: -1.4,
  otherAreaLong: -2.6,
  /** The same of a village of another region, on a page about one area: « à Lunas » is the village of that name next door. */
  farArea: -4,

  // Places abroad.
  /** « Sud-Ouest », and nothing of the country that has a region called so. */
  direction: -6,
  /** A word of the language, and a place abroad that few know. */
  wordAbroad: -3,
  /** A place abroad with a namesake at home, on a page about an area at home. */
  abroad: -2.5,
  /** One word on a page about an area at home, and nothing says that it is a place. */
  farFromHome: -4,
  /** « la Vienne », of a city abroad: no city has an article that its name has not. */
  articledCapital: -6,
  /** A town abroad called by its bare name among the players of a match. */
  abroadInSport: -3,
} as const;

export const PRIOR_MIDDLE = 0.4;
/** More relations than this prove no more. */
export const MAX_NEIGHBOURS = 2;
export const MAX_COMPATRIOTS = 5;

/**
 * Below it nothing is marked: a wrong card costs the reader more than a missing one.
 * Two equally likely readings share their score and so stay below. What the threshold
 * buys (`npm run accuracy -- --plot FILE.svg`; drawn in docs/images/nil-threshold.svg), November 2026;
 * most errors left are certain of themselves, so that a higher threshold costs recall and wins little:
 *
 *   threshold                           0.3   0.4   0.5   0.6   0.7   0.8   0.9
 *   French news of 2016: precision     97.0  97.0  97.0  97.0  97.0  97.2  97.4
 *     recall of names in the dataset   97.3  97.1  96.6  95.7  94.1  90.6  81.9
 *   Deutsche Welle: precision          94.4  94.6  94.8  94.8  94.9  94.9  95.0
 *     recall of names in the dataset   92.7  92.5  91.2  89.2  87.9  83.3  77.4
 */
export const NIL_THRESHOLD = 0.5;
/** Two readings closer than this (log-odds) are both shown. */
export const RIVAL_MARGIN = 0.9;

/** Log-odds to probability. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Confidence of mentions that a rule finds rather than the weights. */
export const SCORES = {
  /** A bare surname after the full name, and where two bearers are on the page. */
  surname: 0.92,
  sharedSurname: 0.6,
  /** A surname of the page with one letter amiss. */
  nearSurname: 0.7,
  firstName: 0.75,
  /** A city's name, or a word of a club's, that means the club. */
  club: 0.7,
  /** An acronym that the page introduces. */
  acronym: 0.95,
  /** An acronym of the gazetteer whose words the page spells out. */
  spelledOut: 0.8,
  /** "the Times" after The New York Times, "Senator Lee of New York". */
  toldBeside: 0.85,
  /** "the Commission" after the European Commission. */
  shortBody: 0.8,
} as const;
