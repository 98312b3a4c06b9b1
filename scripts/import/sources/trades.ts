import type { Row } from '../tsv.ts';

const OCCUPATION = 'P106';
const POLITICIAN = 'Q82955';
const ACTOR = 'Q33999';
const FILM_DIRECTOR = 'Q2526255';
const COMPOSER = 'Q36834';

/** The finer kinds of actor; who has several of them is one before anything else. */
const STAGE_AND_SCREEN = new Set(['Q10800557', 'Q10798782', 'Q2259451', 'Q2405480', 'Q948329']);
const VOICE_ACTOR = 'Q2405480';
const SEVERAL = 2;

/** Singers and film people are called composers too, for a song or a score. */
const COMPOSES_BESIDES = new Set(['Q177220', 'Q488205', 'Q2252262', ACTOR, FILM_DIRECTOR]);

/**
 * Trades that the dumps give to many who are known for another, by Wikidata id: writer, author,
 * journalist, screenwriter, teachers, scientist, businessperson, musician, songwriter, producers,
 * model, translator, diplomat, lawyer, officers, critics, and what a biography calls anybody.
 */
const BESIDES = new Set([
  ...['Q36180', 'Q482980', 'Q1930187', 'Q28389', 'Q37226', 'Q121594', 'Q1622272', 'Q1231865', 'Q3400985', 'Q901'],
  ...['Q43845', 'Q131524', 'Q639669', 'Q753110', 'Q822146', 'Q3282637', 'Q13235160', 'Q578109', 'Q1053574', 'Q183945'],
  ...['Q4610556', 'Q333634', 'Q193391', 'Q40348', 'Q185351', 'Q189290', 'Q47064', 'Q4991371', 'Q4263842', 'Q1350157'],
  ...['Q18814623', 'Q18939491', 'Q15980158', 'Q12144794', 'Q7042855', 'Q10732476', 'Q1607826', 'Q483501', 'Q3391743'],
  ...['Q55960555', 'Q713200', 'Q2095549', 'Q205375', 'Q81096', 'Q860918', 'Q16323111', 'Q1476215', 'Q16145150'],
  ...['Q1415090', 'Q8178443', 'Q3745071', 'Q11774202', 'Q16287483', 'Q2516866', 'Q864380', 'Q182436', 'Q8246794'],
  ...['Q2722764', 'Q13590141', 'Q12362622', 'Q1209498', 'Q1397808', 'Q2914170', 'Q14915627', 'Q16031530'],
  ...STAGE_AND_SCREEN,
]);

/**
 * The rows with each person's trades in the order of what they are known for: the dumps have
 * them by number, so that a late one (film director, philosopher) would fall behind the first three.
 */
export function byTrade(rows: readonly Row[]): Row[] {
  const slots = new Map<string, number[]>();
  for (const [at, { property, qid = '' }] of rows.entries()) {
    if (property === OCCUPATION) slots.set(qid, [...(slots.get(qid) ?? []), at]);
  }
  const ordered = [...rows];
  const officials = officialsOf(rows);
  for (const [person, places] of slots) {
    const trades = places.flatMap((at): Row[] => (rows[at] === undefined ? [] : [rows[at]]));
    asActor(trades);
    const keys = new Set(trades.map(({ object_qid = '' }) => object_qid));
    const sorted = [...trades].sort(
      (a, b) => weigh(a, keys, officials.has(person)) - weigh(b, keys, officials.has(person)),
    );
    for (const [index, at] of places.entries()) ordered[at] = sorted[index] ?? ordered[at] ?? {};
  }
  return ordered;
}

/** Who acts on film or on stage is an actor, where the dumps have the finer kind alone (Edward Norton). */
function asActor(trades: Row[]): void {
  if (trades.some(({ object_qid }) => object_qid === ACTOR)) return;
  const at = trades.findIndex(({ object_qid = '' }) => STAGE_AND_SCREEN.has(object_qid) && object_qid !== VOICE_ACTOR);
  const finer = trades[at];
  if (finer !== undefined) trades[at] = { ...finer, object_qid: ACTOR };
}

/**
 * Trades nobody has besides: novelist, poet, playwright, composer, singers, painter, sculptor,
 * physicist, mathematician, philosopher. Who has one, and a seat besides, is known for that.
 */
const ARTS = new Set([
  ...['Q6625963', 'Q49757', 'Q214917', COMPOSER, 'Q177220', 'Q488205', 'Q1028181', 'Q1281618', 'Q169470', 'Q170790'],
  ...['Q4964182', 'Q18844224'],
]);

/** A seat in the House of Lords is given to composers too. */
const HONOURS = new Set(['Q18952564']);

/** Who has held an office or been in a party: of others, « homme politique » is what they were besides. */
function officialsOf(rows: readonly Row[]): ReadonlySet<string> {
  const political = rows.filter(
    ({ property, object_qid = '' }) => property === 'P102' || (property === 'P39' && !HONOURS.has(object_qid)),
  );
  return new Set(political.map(({ qid = '' }) => qid));
}

/** The lower the sooner. */
function weigh({ object_qid: trade = '' }: Row, all: ReadonlySet<string>, isOfficial: boolean): number {
  if (trade === POLITICIAN) return isOfficial ? 0 : 5;
  if (trade === FILM_DIRECTOR) return 2;
  if (trade === ACTOR) return playsOften(all) ? 1 : all.has(FILM_DIRECTOR) ? 3 : 4.5;
  if (trade === COMPOSER && [...COMPOSES_BESIDES].some((other) => all.has(other))) return 5;
  if (ARTS.has(trade)) return 3.8;
  // An actor may sing or present; taekwondo is a hobby.
  return BESIDES.has(trade) || (playsOften(all) && !ON_STAGE.has(trade)) ? 5 : 4;
}

/** Trades that actors are known for too: singers, rapper, comedian, presenter, dancer, theatre director. */
const ON_STAGE = new Set(['Q177220', 'Q488205', 'Q2252262', 'Q245068', 'Q947873', 'Q5716684', 'Q3387717']);

function playsOften(all: ReadonlySet<string>): boolean {
  return [...STAGE_AND_SCREEN].filter((kind) => all.has(kind)).length >= SEVERAL;
}
