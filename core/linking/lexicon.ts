import type { Language } from '../model.ts';
import { HashSet } from '../text/hash-set.ts';
import { hashOfWords, Tokens, tokenize } from '../text/tokens.ts';

/**
 * The few words that the rules of the linker name. Everything that is a fact about the
 * world is in the dataset; what is here is grammar. Words are compared folded, by hash.
 */
export type WordSet = HashSet;

const scratch = new Tokens();

/** Hashes of words given in one string. */
export function wordSet(words: string): WordSet {
  tokenize(words, scratch);
  return new HashSet(scratch.hashes.subarray(0, scratch.count));
}

/** Hashes of whole phrases. */
export function phraseSet(phrases: readonly string[]): WordSet {
  return new HashSet(phrases.map(phraseHash));
}

/** Hash of a word, or of words in a row. */
export function phraseHash(phrase: string): number {
  tokenize(phrase, scratch);
  return hashOfWords(scratch, 0, scratch.count - 1);
}

type PerLanguage = Readonly<Record<Language, WordSet>>;

/** Articles that may open a name and are often left in lower case: « le Monde ». */
export const ARTICLES: PerLanguage = { fr: wordSet('le la les l'), en: wordSet('the') };

/** « de X », "of X". */
export const OF: PerLanguage = { fr: wordSet('de du des d'), en: wordSet('of') };

/** Small words inside names of people: they join, they do not end, a name. */
export const PARTICLES = wordSet(
  'de du des d la le van von der den bin ben ibn al el da di dos del della abu e y ter ten zu st',
);

/** Short words that an apostrophe joins to the next one without being part of its name: l’ d’ qu’. The Irish O’ is. */
export const ELISIONS = wordSet('l d qu s n j c m t jusqu lorsqu puisqu quoiqu presqu');

/** What stands before a person: the next word is the name, and not part of a longer one. */
export const TITLES: PerLanguage = {
  fr: wordSet(
    'm mm mme mmes mlle mr dr me pr monsieur madame maitre docteur professeur president presidente ministre premier premiere ' +
      'roi reine prince princesse pape general generale colonel capitaine commandant amiral marechal lieutenant juge procureur ' +
      'senateur senatrice depute deputee maire chancelier chancelliere chanceliere ambassadeur ambassadrice emir cheikh sultan ' +
      'secretaire directeur directrice mgr monseigneur cardinal eveque pere frere soeur saint empereur tsar candidat candidate',
  ),
  en: wordSet(
    'mr mrs ms miss dr prof sir lord lady dame president minister premier chancellor king queen prince princess pope general ' +
      'gen colonel col major captain capt commander admiral adm lieutenant lt sergeant sgt judge justice senator sen congressman ' +
      'congresswoman representative rep governor gov mayor ambassador secretary director chairman chairwoman chief coach ' +
      'professor doctor detective officer sheriff attorney speaker leader spokesman spokeswoman cardinal bishop archbishop ' +
      'reverend rev father sister brother emperor sheikh imam ayatollah sultan candidate mp pm ceo cfo commissioner envoy',
  ),
};

/** Words whose dot does not end a sentence. */
export const ABBREVIATIONS = wordSet(
  'st ste mt ft dr mr mrs ms m mm mme mlle me gen sen gov rep lt col sgt capt cmdr adm prof rev hon jr sr inc corp co ltd bros no vs',
);

/** Before a bare name they say that it is a place. */
export const PLACE_CUES: PerLanguage = {
  fr: wordSet('a au aux en vers depuis'),
  en: wordSet('in at near from outside across throughout'),
};

/**
 * Whose they are is a firm, a party or another body: « le patron de X », « les salariés de X », "shares of X".
 * Offices of towns and states are not among them.
 */
export const BODY_HEADS: PerLanguage = {
  fr: wordSet(
    'patron patronne pdg dirigeant dirigeante dirigeants fondateur fondatrice cofondateur cofondatrice president presidente ' +
      'directeur directrice administrateur administratrice numero salarie salaries employes actionnaire actionnaires action ' +
      'actions titre filiale filiales groupe parti militant militants adherents eurodepute deputes elus senateurs ' +
      'parlementaires candidat candidate',
  ),
  en: wordSet(
    'ceo chief executive chairman chairwoman founder cofounder boss president director owner shares stock employees ' +
      'shareholders subsidiary unit group party member members',
  ),
};
/** Right before a bare name they say that it is a body: « chez X », « le groupe X ». */
export const BODY_CUES: PerLanguage = {
  fr: wordSet('chez groupe parti societe entreprise constructeur geant equipementier laboratoire operateur'),
  en: wordSet('company firm giant maker carmaker automaker chipmaker group'),
};

/** Right after a name they say that it acts: a person, or an organization. */
export const ACTOR_CUES: PerLanguage = {
  fr: wordSet('dit declare affirme explique estime annonce assure precise ajoute indique souligne repond confie'),
  en: wordSet('said says told added announced insisted argued replied explained claims claimed says'),
};

const ENGLISH_CALENDAR =
  'january february march april may june july august september october november december monday tuesday wednesday thursday ' +
  'friday saturday sunday';
const FRENCH_CALENDAR =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi ' +
  'samedi dimanche';

/** Capitalised in English, never a name by themselves: "March", and Mars no month. French pages quote English ones. */
export const CALENDAR: PerLanguage = {
  fr: wordSet(`${ENGLISH_CALENDAR} ${FRENCH_CALENDAR}`),
  en: wordSet(ENGLISH_CALENDAR),
};

/** Adjectives of peoples whose highest office the data does not have: « la Suissesse X », "Scandinavian EU members". */
export const PEOPLES: PerLanguage = {
  fr: wordSet(
    'suisse suisses suissesse suissesses anglais anglaise ecossais ecossaise gallois galloise catalan catalane basque corse breton ' +
      'bretonne quebecois quebecoise kurde kurdes palestinien palestinienne europeen europeenne scandinave africain africaine arabe ' +
      'hollandais hollandaise bosnien bosnienne kazakh coreen coreenne coreens emirati qatari bahreini liberien liberienne ' +
      'congolais congolaise malawite dominicain dominicaine jamaicain jamaicaine portoricain portoricaine zelandais zelandaise ' +
      'guadeloupeen guadeloupeenne martiniquais martiniquaise reunionnais reunionnaise polynesien polynesienne caledonien ' +
      'caledonienne mahorais mahoraise tibetain tibetaine ouighour ouighoure tchetchene sovietique yougoslave lankais lankaise',
  ),
  en: wordSet(
    'swiss english scottish welsh catalan basque kurdish palestinian european scandinavian african asian arab nordic baltic ' +
      'shiite sunni caribbean western eastern emirati slovene croat tibetan uighur chechen briton spaniard ' +
      'dane finn swede pole turk argentinian zealander kosovar scot',
  ),
};

/** What bodies are, as the last word of their English names and the first of their French ones. */
export const BODIES: PerLanguage = {
  fr: wordSet(
    'commission conseil parlement assemblee senat cour banque agence union ligue federation comite organisation parti autorite ' +
      'institut fondation fonds tribunal congres',
  ),
  en: wordSet(
    'commission council parliament assembly senate court bank agency union league federation committee organization ' +
      'organisation party authority institute foundation fund tribunal congress church department ministry association',
  ),
};

/** « les frères X », "the X brothers": two people, none of whom is meant alone. */
export const SIBLINGS: Readonly<Record<Language, { readonly before: WordSet; readonly after: WordSet }>> = {
  fr: { before: wordSet('freres soeurs epoux famille clan couple'), after: wordSet('') },
  en: { before: wordSet(''), after: wordSet('brothers sisters twins family couple siblings') },
};

/** Things named after people: « prix Nobel », « loi Sapin », « rue Victor-Hugo » speak of the thing. */
export const EPONYMS = wordSet(
  'prix loi lois rue avenue boulevard place lycee college ecole hopital stade aeroport fondation musee pont gare ' +
    'universite institut parc quai square salle trophee medaille theorie theoreme maison comite amendement bourse theatre cinema ' +
    'gymnase amphitheatre residence quartier cite allee chemin impasse clinique centre',
);

/** Abbreviations of things, months and company forms: in news they are never who else bears the letters (Amnesty, Qatar Airways). */
export const NOT_NAMES = wordSet(
  'ai ia app apps atm bbq cdi chr chru chu eur gps jpg pdf pdg plu qr rsa rss vf vpn wc god jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd llc plc sa sas sarl gmbh ag jr sr no',
);

/** Forms of companies after their names, and time zones after those of cities: "Target Corp.", "Delhi UTC +5". */
export const TRAILERS = wordSet(
  'inc incorporated corp corporation co company ltd limited llc plc sa sas spa gmbh ag se nv bv kgaa utc gmt cet cest est edt pst pdt bst ist',
);

/** Joined by a hyphen they leave the name its meaning: anti-Macron, Paris-based. */
export const HYPHEN_PREFIXES = wordSet(
  'anti pro ex non post pre mi sud nord est ouest north south east west trans franco anglo euro mid north-east ultra inter hors vice contre sous',
);
export const HYPHEN_SUFFIXES = wordSet(
  'based born led backed controlled bound area held area la ci style like owned run made trained occupied wide',
);

/** Many of these make a sports page: a city's name then often means its club. */
export const SPORT_WORDS: PerLanguage = {
  fr: wordSet(
    'match matchs matches but buts ligue entraineur saison victoire defaite joueur joueurs club clubs coupe finale football rugby basket stade points championnat penalty attaquant gardien',
  ),
  en: wordSet(
    'match matches goal goals league coach season win wins draw striker midfielder defender goalkeeper club clubs cup final football soccer rugby basketball stadium points championship penalty team teams game games quarterback playoffs bundesliga',
  ),
};

/** Names of the game itself: a page that names another one oftener is about that. */
export const FOOTBALL_NAMES = wordSet('football foot soccer footballeur footballeurs footballer footballers');

/** Of these, words that only football has. */
export const FOOTBALL_WORDS: PerLanguage = {
  fr: wordSet(
    'football foot but buts buteur attaquant gardien penalty milieu corner footballeur ligue championnat mercato',
  ),
  en: wordSet(
    'football soccer goal goals striker goalkeeper keeper midfielder penalty bundesliga defender kickoff equalizer',
  ),
};

/** Their teams bear the names of cities too. */
export const OTHER_SPORTS = wordSet(
  'handball handballeurs rugby basket basketball hockey volley volleyball tennis nba nhl nfl quarterback',
);

/** Right before or after a city's name they say that its club is meant. */
export const CLUB_CUES: Readonly<Record<Language, { readonly before: WordSet; readonly after: WordSet }>> = {
  fr: {
    before: wordSet('contre battu bat battre recoit recevait affronte affrontera elimine devance reception'),
    after: wordSet(
      'gagne bat battu mene perd joue jouera recoit affronte affrontera elimine s est emporte domine concede accueille',
    ),
  },
  en: {
    before: wordSet(
      'beat beats against over defeated thrashed host hosts hosted face faces facing versus vs v join joined eliminated past',
    ),
    after: wordSet(
      'beat beats won wins win lost lose loses play plays played draw drew scored score striker midfielder defender goalkeeper coach ' +
        'keeper captain forward host hosts face faces fans qualified defeated led took',
    ),
  },
};

/** « la ville de X », "the city of X". */
export const TOWN_CUES = wordSet(
  'ville club maire mairie rue rues aeroport gare hopital tribunal parquet police quartier city town mayor streets airport court',
);

/** Words that begin French sentences and English ones tell a text's language. */
export const LANGUAGE_MARKS: PerLanguage = {
  fr: wordSet('le les des et est une dans pour que qui sur au avec pas plus par ce il elle sont'),
  en: wordSet('the of and to in is that for on was with as by it he she at from are has'),
};
