import type { FactRecord } from '../../core/knowledge/record.ts';
import { type Dataset, type Draft, hasFact, keepFacts, READING } from './dataset.ts';
import { slug } from './names.ts';

/**
 * Ranks that the dumps tell as offices, the highest first: nobody « a été pharaon », a pharaoh is what he was.
 * French wording of the office, then the trade in English and French.
 */
const RANKS: readonly (readonly [RegExp, string, string, string])[] = [
  [/^pape$/, 'pope', 'pape', 'pape'],
  [/^antipape$/, 'antipope', 'antipape', 'antipape'],
  [/^pharaon$/, 'pharaoh', 'pharaon', 'pharaonne'],
  [/^empereur romain$/, 'Roman emperor', 'empereur romain', 'impératrice romaine'],
  [/^chah$/, 'shah', 'chah', 'chah'],
  [/^sultan$/, 'sultan', 'sultan', 'sultane'],
  [/^Khagan$/, 'khagan', 'khagan', 'khagan'],
  [/^Shôgun$/i, 'shogun', 'shogun', 'shogun'],
  [/^daimyō$/, 'daimyo', 'daimyo', 'daimyo'],
  [/^(?:doyen du Collège des |camerlingue )?cardin(?:al|aux)/, 'cardinal', 'cardinal', 'cardinal'],
  [/^patriarche$/, 'patriarch', 'patriarche', 'patriarche'],
  [/^métropolite$/, 'metropolitan bishop', 'métropolite', 'métropolite'],
  [/^archevêque(?: catholique| titulaire)?$/, 'archbishop', 'archevêque', 'archevêque'],
  [/^(?:ancien )?évêque(?: catholique| titulaire| diocésain| auxiliaire)?$/, 'bishop', 'évêque', 'évêque'],
  [/^abbé$/, 'abbot', 'abbé', 'abbesse'],
  [/^(?:grand-)?rabbin$/, 'rabbi', 'rabbin', 'rabbin'],
  [
    /romain(?: impérial)?$|^(?:préteur|questeur|édile|censeur)$/,
    'Roman statesman',
    'homme d’État romain',
    'femme d’État romaine',
  ],
];

/** What those did whose only trade is an office: « homme politique », « juge ». */
const TRADES: readonly (readonly [RegExp, string, string, string])[] = [
  [
    /^(?:évêque|archevêque|patriarche|vicaire|nonce|camerlingue|supérieur général|archidiacre|grand-rabbin|pape copte|doyen de )/i,
    'cleric',
    'religieux',
    'religieuse',
  ],
  [/^(?:lord )?juge|^(?:président|membre) de la Cour suprême|^avocat général/i, 'judge', 'juge', 'juge'],
  [/^(?:ambassadeur|diplomate)/i, 'diplomat', 'diplomate', 'diplomate'],
  [
    /^(?:directeur général|président-directeur général|administrateur|directeur de l’exploitation)$/,
    'businessperson',
    'homme d’affaires',
    'femme d’affaires',
  ],
  [
    /ministre|^(?:vice-)?président|sénateur|député|gouverneur|maire|bourgmestre|chancelier|^membre d|secrétaire (?:d’État|à|au)|représentant|Taoiseach|Teachta|parlementaire|conseiller (?:municipal|régional)|trésorier|procureur|opposition|Parlement|assemblée/i,
    'politician',
    'homme politique',
    'femme politique',
  ],
];

/** Offices that name neither body nor state. */
const NAMELESS =
  /^(?:président|vice-président|directeur|directeur général|administrateur|ministre|chef de l’[Oo]pposition(?: officielle)?|président du Conseil des ministres|maire|conseiller municipal|conseiller régional|gouverneur|dictateur|tribun|gestionnaire|sénateur|Cosuzeraineté d’Andorre|Conseil des ministres de l’URSS|Conseil privé|Comté des Orcades|Congrégation pour les évêques)$/i;

/** The permanent presidents of the European Council: before 2009 a Prime Minister chaired it for six months. */
const COUNCIL = /^président du Conseil européen$/;
const COUNCIL_PRESIDENTS = new Set(['Q12983', 'Q946', 'Q610788']);

/** Puts the offices of the dumps right: ranks become trades, who has an office alone gets the trade of it. */
export function settleOffices(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'person' || !hasFact(draft, 'held')) continue;
    rankAsTrade(dataset, draft);
    if (!hasFact(draft, 'occupation')) addTradeOfOffice(dataset, draft);
    if (hasFact(draft, 'occupation')) keepHeld(draft, (fact) => !saysLittle(dataset, draft, fact));
  }
}

function rankAsTrade(dataset: Dataset, draft: Draft): void {
  const ranks = RANKS.filter(([office]) => heldBy(dataset, draft).some((text) => office.test(text)));
  const [rank] = ranks;
  if (rank === undefined) return;
  if (!hasSpecificSee(dataset, draft) || hasFact(draft, 'occupation')) addTrade(dataset, draft, rank);
  keepHeld(draft, (fact) => !ranks.some(([office]) => office.test(wordOf(dataset, fact))));
}

/** « archevêque de Mayence » says more than that he was an archbishop: its trade follows below. */
function hasSpecificSee(dataset: Dataset, draft: Draft): boolean {
  return heldBy(dataset, draft).some((text) => /^(?:arch|év|patriarche )/.test(text) && / (?:de |d’|du )/.test(text));
}

function addTradeOfOffice(dataset: Dataset, draft: Draft): void {
  const offices = heldBy(dataset, draft);
  const trade = TRADES.find(([office]) => offices.some((text) => office.test(text)));
  if (trade !== undefined) addTrade(dataset, draft, trade);
}

function addTrade(dataset: Dataset, draft: Draft, [, en, frM, frF]: readonly [RegExp, string, string, string]): void {
  const known = dataset.terms.findOccupation(en)?.id;
  const t = known ?? slug(en);
  if (known === undefined) dataset.terms.add({ id: t, group: 'occupation', en, frM, frF });
  if (draft.facts.some(({ p, v }) => p === 'occupation' && typeof v === 'object' && 't' in v && v.t === t)) return;
  draft.facts.push({ p: 'occupation', v: { t }, src: READING });
}

function saysLittle(dataset: Dataset, draft: Draft, fact: FactRecord): boolean {
  const text = wordOf(dataset, fact);
  if (COUNCIL.test(text)) return !COUNCIL_PRESIDENTS.has(draft.id);
  return fact.since === undefined && fact.until === undefined && NAMELESS.test(text);
}

function keepHeld(draft: Draft, keeps: (fact: FactRecord) => boolean): void {
  const kept = draft.facts.filter((fact) => fact.p !== 'held' || keeps(fact));
  keepFacts(draft, kept);
}

function heldBy(dataset: Dataset, draft: Draft): string[] {
  return draft.facts.filter(({ p }) => p === 'held').map((fact) => wordOf(dataset, fact));
}

function wordOf(dataset: Dataset, { v }: FactRecord): string {
  return typeof v === 'object' && 't' in v ? (dataset.terms.get(v.t)?.frM ?? '') : '';
}
