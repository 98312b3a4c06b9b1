import { type Dataset, type Draft, hasFact, typeOf } from './dataset.ts';
import { namesPlace } from './place-hygiene.ts';
import { priorOf } from './prior.ts';

/** Above this, readers meet an entity often enough that its names were read by hand. */
const LITTLE_KNOWN = 0.4;

/** Sources that only add facts to what another one names. */
const NAMED_BY_DUMPS = new Set(['wikidata', 'wikitrivia']);

/** French names that a guess can hardly miss: editions and series all built alike. */
const REGULAR =
  /^(?:Grand Prix (?:automobile|moto)|Jeux |Concours Eurovision|\d+e cérémonie|Championnats? |Coupe |Open |Tournoi |Festival |Marathon |Tour |comté |province |district |arrondissement |gare |aéroport |lac |mont |île |pont |cathédrale |château |canton |glacier |parc |stade |quartier |oblast |préfecture |gouvernorat |Université |Équipe |Église |Mont |Île |Lac )/i;

/** Organizations that go by one name in every language, English or not. */
const SAME_EVERYWHERE =
  /band|group|ensemble|duo|trio|orchestra|label|company|business|brand|store|chain|retail|shop|airline|newspaper|magazine|journal|channel|station|network|broadcast|website|service|studio|developer|publisher|club|team|bank|manufacturer|enterprise|conglomerate|subsidiary|political-party|restaurant|supermarket|hotel|software|college|school/;

/** Words that no proper name needs. */
const ENGLISH =
  /\b(?:of|the|and|for|[Dd]ynasty|[Ff]amily|House|Society|Association|Institute|Academy|Council|Committee|Commission|Department|Ministry|Army|Navy|Force|Forces|Union|Federation|Confederation|League|Church|Hospital|Library|Museum|Office|Agency|Authority|Army|Police|Government|Parliament|Assembly|Court|University|Organization|Foundation|Movement|Act|Treaty|War|Battle|Siege|Revolt|Rebellion|Uprising|Massacre|Attack|Attacks|Bombing|Election|Elections|Convention|Conference|Campaign|Crisis|Games|Championships?|Cup|Residence|Palace|Square|Hill|Hills|Mountains?|River|Bay|Street|Road|Bridge|Tower|Valley|Forest|Islands?|Peninsula|Cemetery|Park|Lake|Mount|Range|Municipality|County|Township|District|Province|Region|Station|Airport|Railway|Line)\b/;

/** Words of other languages that an English name should not have. */
const FOREIGN =
  /(?:^| )(?:de|du|des|la|le|les|del|della|di|da|do|dos|das|der|die|und|für|von|zu|y|och|för|van|het|i|w|na)(?: |$)|(?:^| |[dl]’)[ÉÈÀ]\p{L}+/u;

/**
 * Leaves out the little known whose card could not be trusted in both languages: names that a
 * table only guessed, an English name in French or the other way round, people of whom nothing says
 * what they do, places that nothing locates. Nothing that a curated line amends or a list of
 * coverage names is touched. Returns review lines.
 */
export function dropDoubtful(
  dataset: Dataset,
  amended: ReadonlySet<string>,
  covered: ReadonlySet<string> = new Set(),
): string[] {
  const review: string[] = [];
  for (const [id, draft] of dataset.drafts) {
    if (amended.has(id) || priorOf(draft) >= LITTLE_KNOWN || isCovered(draft, covered)) continue;
    const doubt = draft.kind === 'person' ? doubtOfPerson(draft) : doubtOfThing(dataset, draft);
    if (doubt === undefined) continue;
    dataset.drafts.delete(id);
    review.push(`${id}\t${draft.label.fr ?? draft.label.en}\tleft out: ${doubt}`);
  }
  return review;
}

function isCovered({ label }: Draft, covered: ReadonlySet<string>): boolean {
  return covered.has(label.fr ?? '') || covered.has(label.en ?? '');
}

/**
 * What says who somebody is: a trade, an office, a party, words by hand. A team, a band or a record label
 * does not: the dumps do not tell which of several somebody is known for, nor when it was.
 */
const TELLING = ['occupation', 'position', 'held', 'party', 'group', 'affiliation', 'playingPosition', 'about'];

function doubtOfPerson(draft: Draft): string | undefined {
  return TELLING.some((p) => hasFact(draft, p)) ? undefined : 'nothing says what this person does';
}

function doubtOfThing(dataset: Dataset, draft: Draft): string | undefined {
  if (draft.sources.has('nsi') && OPERATOR.test(draft.label.fr ?? '')) return 'an authority under an English title';
  if (![...draft.sources].every((source) => NAMED_BY_DUMPS.has(source))) return undefined;
  const { fr = '', en = '' } = draft.label;
  const { fr: french, en: english } = draft.certainty ?? { fr: 'none', en: 'none' };
  const type = typeOf(draft) ?? 'settlement';
  const isLocated = LOCATING.some((p) => hasFact(draft, p)) || namesPlace(dataset.terms.get(type)?.en ?? '');
  if (SETTLEMENT.test(type) && !isLocated) return 'nothing says where this place is';
  if (typeOf(draft) === undefined && draft.facts.every(({ p }) => p === 'partOf' || p === 'hasPart')) {
    return 'nothing says what it is';
  }
  // Titles of works were all read by hand.
  const isRead = draft.kind === 'work' || priorOf(draft) >= GUESSES_READ;
  if (fr !== en && french === 'guess' && !isRead && !REGULAR.test(fr)) return 'its French name is a guess';
  if (english === 'guess' && FOREIGN_NOUN.test(en) && !OWN_NAME.test(type)) return 'its English name is not English';
  if (SAME_EVERYWHERE.test(type)) return undefined;
  if (english === 'guess' && FOREIGN.test(en)) return 'its English name is not English';
  if (fr === en && french !== 'sure' && ENGLISH.test(en)) return 'it has no French name';
  return undefined;
}

/** Above this, guessed French names were read by hand too. */
const GUESSES_READ = 0.3;

/** A town or a house of which nobody says where it is could be any of its namesakes. */
const SETTLEMENT =
  /village|hamlet|town|city|locality|settlement|parish|neighbo|suburb|community|municipality|borough|township|ward|census|building|house|school|street|church|station|structure|area|district/;

/** What networks of chargers are called in the index of brands where a public body runs them. */
const OPERATOR = /\b(?:[Dd]epartment|[Mm]unicipality|[Cc]ounty [Cc]ouncil|[Ii]nformation [Ss]ystems?)\b/;

/** Nouns that make a name one of another language, whatever stands beside them. */
const FOREIGN_NOUN =
  /\b(?:daigaku|\p{L}*universität|universitet|université|università|universidad|universidade|universiteit|uniwersytet|üniversitesi|akademi\p{L}*|accademia|académie|academia|instituto|istituto|société|sociedad|gesellschaft|verein|stiftung|museo|museu|musée|équipe|école|ligue|parti|partido|partito|partei|ministère|ministerio|ministerium|bibliothèque|biblioteca|bibliothek|teatro|théâtre|orquesta|orchestre|fédération|federación|federazione|église|iglesia|chiesa|kirche)\b/iu;

/** What bears its own name in every language. */
const OWN_NAME = /band|group|label|album|party|newspaper|magazine|company|business|brand|museum|theat|restaurant/;

const LOCATING = [
  ...['country', 'admin', 'location', 'population', 'partOf', 'continent', 'capitalOf', 'seatOf', 'jurisdiction'],
  ...['iso2', 'insee', 'headquarters'],
];
