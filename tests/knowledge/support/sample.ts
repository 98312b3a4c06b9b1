import { encodeKnowledge } from '../../../core/knowledge/encode.ts';
import { mergeRecords } from '../../../core/knowledge/merge.ts';
import { type Knowledge, openKnowledge } from '../../../core/knowledge/open.ts';
import type { EntityRecord, FactRecord } from '../../../core/knowledge/record.ts';
import { parseVocabulary } from '../../../core/knowledge/tsv.ts';
import type { EntityId } from '../../../core/model.ts';

const PROPERTIES: readonly (readonly [string, string, string, string])[] = [
  ['type', 'term', 'Nature', 'Type'],
  ['position', 'term', 'Fonction', 'Position'],
  ['occupation', 'term', 'Profession', 'Occupation'],
  ['party', 'entity', 'Parti politique', 'Political party'],
  ['citizenship', 'entity', 'Nationalité', 'Citizenship'],
  ['country', 'entity', 'Pays', 'Country'],
  ['admin', 'entity', 'Situé dans', 'Located in'],
  ['continent', 'entity', 'Continent', 'Continent'],
  ['capital', 'entity', 'Capitale', 'Capital'],
  ['seat', 'entity', 'Chef-lieu', 'Administrative centre'],
  ['capitalOf', 'entity', 'Capitale de', 'Capital of'],
  ['seatOf', 'entity', 'Chef-lieu de', 'Administrative centre of'],
  ['headOfState', 'entity', 'Chef de l’État', 'Head of state'],
  ['population', 'number', 'Population', 'Population'],
  ['held', 'term', 'A été', 'Has been'],
  ['memberOf', 'entity', 'Membre de', 'Member of'],
  ['team', 'entity', 'Équipe', 'Team'],
  ['affiliation', 'entity', 'A été membre de', 'Has been a member of'],
  ['playingPosition', 'text', 'Poste', 'Playing position'],
  ['about', 'text', 'Objet', 'About'],
  ['standsFor', 'text', 'Désigne', 'Stands for'],
  ['headquarters', 'entity', 'Siège', 'Headquarters'],
  ['inception', 'date', 'Création', 'Founded'],
  ['dissolved', 'date', 'Dissolution', 'Dissolved'],
  ['start', 'date', 'Début', 'Start'],
  ['end', 'date', 'Fin', 'End'],
  ['location', 'entity', 'Lieu', 'Location'],
  ['creator', 'entity', 'Auteur', 'Author'],
  ['originCountry', 'entity', 'Pays d’origine', 'Country of origin'],
  ['birthDate', 'date', 'Naissance', 'Born'],
  ['deathDate', 'date', 'Mort', 'Died'],
  ['iso2', 'text', 'Code', 'Code'],
  ['coordinates', 'coordinates', 'Coordonnées', 'Coordinates'],
  ['hasPart', 'entity', 'Comprend', 'Includes'],
  ['leader', 'entity', 'Dirigé par', 'Led by'],
  ['spouse', 'entity', 'Conjoint', 'Spouse'],
  ['deathPlace', 'entity', 'Lieu de mort', 'Place of death'],
  ['headOfGovernment', 'entity', 'Chef du gouvernement', 'Head of government'],
  ['partOf', 'entity', 'Fait partie de', 'Part of'],
  ['award', 'text', 'Distinction', 'Award'],
  ['namedAfter', 'entity', 'Nommé d’après', 'Named after'],
  ['formedIn', 'entity', 'Lieu de fondation', 'Place of foundation'],
];

const TERMS = [
  'id\tgroup\ten\tfr_m\tfr_f\tfr_gender\tof',
  'president-ua\tposition\tPresident of Ukraine\tprésident de l’Ukraine\tprésidente de l’Ukraine\t\tQ212',
  'president-us\tposition\tPresident of the United States\tprésident des États-Unis\tprésidente des États-Unis\t\tQ30',
  'mayor\tposition\tmayor\tmaire\tmairesse\t\t',
  'deputy\tposition\tmember of parliament\tmembre du Parlement\tmembre du Parlement\t\t',
  'Q82955\toccupation\tpolitician\thomme politique\tfemme politique\t\t',
  'world-body\ttype\tinternational sport governing body\tfédération sportive internationale\tfédération sportive internationale\tf\t',
  'senator\tposition\tsenator\tsénateur\tsénatrice\t\t',
  'actor\toccupation\tactor\tacteur\tactrice\t\t',
  'footballer\toccupation\tAmerican football player\tjoueur de football américain\tjoueuse de football américain\t\t',
  'general\toccupation\tgeneral\tgénéral\t\t\t',
  'Q662729\toccupation\tpublic figure\tpersonnalité publique\tpersonnalité publique\t\t',
  "Q43845\toccupation\tbusinessperson\thomme d'affaires\tfemme d'affaires\t\t",
  'Q36180\toccupation\twriter\técrivain\técrivaine\t\t',
  'Q6256\ttype\tcountry\tpays\tpays\tm\t',
  'Q5119\ttype\tcapital\tcapitale\tcapitale\tf\t',
  'city\ttype\tcity\tville\tville\tf\t',
  'commune\ttype\tcommune\tcommune\tcommune\tf\t',
  'party\ttype\tpolitical party\tparti politique\tparti politique\tm\t',
  'Q4830453\ttype\tbusiness\tentreprise\tentreprise\tf\t',
  'french-party\ttype\tFrench political party\tparti politique français\tparti politique français\tm\t',
  'former-firm\ttype\tformer business\tancienne entreprise\tancienne entreprise\tf\t',
  'band\ttype\trock band\tgroupe de rock\tgroupe de rock\tm\t',
  'club\ttype\tassociation football club\tclub de football\tclub de football\tm\t',
  'war\ttype\twar\tguerre\tguerre\tf\t',
  'film\ttype\tfilm\tfilm\tfilm\tm\t',
  'region\ttype\tregion\trégion\trégion\tf\t',
  'pm-ua\tposition\tPrime Minister of Ukraine\tPremier ministre de l’Ukraine\tPremière ministre de l’Ukraine\t\tQ212',
  'rada-ua\tposition\tPresident of the Verkhovna Rada\tprésident de la Rada\tprésidente de la Rada\t\tQ212',
  'pm-ua-too\tposition\tPrime Minister of Ukraine\tPremier ministre ukrainien\tPremière ministre ukrainienne\t\tQ212',
  'nato\tposition\tSecretary General of NATO\tsecrétaire général de l’OTAN\tsecrétaire générale de l’OTAN\t\t',
  'defence\tposition\tMinister of Defence of Ukraine\tministre de la Défense de l’Ukraine\tministre de la Défense de l’Ukraine\t\tQ212',
  'nato-deputy\tposition\tDeputy Prime Minister of Ukraine\tvice-Premier ministre de l’Ukraine\tvice-Première ministre de l’Ukraine\t\tQ212',
  'governor\tposition\tGovernor of Minnesota\tgouverneur du Minnesota\tgouverneure du Minnesota\t\t',
  'candidate\tposition\tcandidate in the 2026 elections\tcandidat aux élections de 2026\tcandidate aux élections de 2026\t\t',
  'ceo\tposition\tchief executive officer\tdirecteur général\tdirectrice générale\t\t',
  'pharaoh\tposition\tpharaoh\tpharaon\tpharaon\t\t',
  'pope\tposition\tpope\tpape\tpape\t\t',
  'cardinal\tposition\tcardinal\tcardinal\tcardinal\t\t',
  'archbishop\tposition\tarchbishop\tarchevêque\tarchevêque\t\t',
  'ambassador\tposition\tambassador\tambassadeur\tambassadrice\t\t',
  'bishop-of\tposition\tbishop of Toul\tévêque de Toul\tévêque de Toul\t\t',
  'priest\toccupation\tpriest\tprêtre\tprêtresse\t\t',
  'monarch\toccupation\tmonarch\tsouverain\tsouveraine\t\t',
  'king-france\toccupation\tking of France\troi de France\treine de France\t\t',
  'painter\toccupation\tpainter\tpeintre\tpeintre\t\t',
  'painter-too\toccupation\tpainter\tpeintre\tpeintre\t\t',
  'royal\toccupation\tmember of the French royal family\tmembre de la famille royale française\tmembre de la famille royale française\t\t',
  'media-personality\toccupation\tmedia personality\tpersonnalité médiatique\tpersonnalité médiatique\t\t',
  'former-priest\toccupation\tformer priest\tancien prêtre\tancien prêtre\t\t',
  'comic-actor\toccupation\tcomedian and actor\thumoriste et acteur\thumoriste et actrice\t\t',
  'corsican\toccupation\tCorsican nationalist\tnationaliste corse\tnationaliste corse\t\t',
  'victim\toccupation\tvictim of a miscarriage of justice\tvictime d’une erreur judiciaire\tvictime d’une erreur judiciaire\t\t',
  'delegate\tposition\tMinister Delegate for the Budget (France)\tministre délégué au Budget\tministre déléguée au Budget\t\t',
  'affair\ttype\tpolitical affair\taffaire politique\taffaire politique\tf\t',
  'battle\ttype\tbattle\tbataille\tbataille\tf\t',
  'summit\ttype\tsummit\tsommet\tsommet\tm\t',
  'agency\ttype\tUS government agency\tagence du gouvernement américain\tagence du gouvernement américain\tf\t',
  'mission\ttype\tpeacekeeping mission\tmission de maintien de la paix\tmission de maintien de la paix\tf\t',
  'awards\ttype\tfilm awards\trécompenses de cinéma\trécompenses de cinéma\tf\t',
  'corps\ttype\tarmy corps\tcorps d’armée\tcorps d’armée\tm\t',
  'office\ttype\tdrug squad\toffice contre les stupéfiants\toffice contre les stupéfiants\tm\t',
  'chips\ttype\tchip maker\téquipementier de l’industrie des puces\téquipementier de l’industrie des puces\tm\t',
].join('\n');

const SOURCES =
  'key\tname\turl\tlicence\ndump\tOld dump\thttps://dump.example/\tCC0\nnews\tPress notes\thttps://news.example/\tfacts';

export const VOCABULARY = parseVocabulary({
  properties: [
    [
      'key\twikidata\ttype\tlabel_fr\tlabel_en\trelation_fr\trelation_en\torder',
      ...PROPERTIES.map(
        ([key, type, fr, en], at) => `${key}\t\t${type}\t${fr}\t${en}\ta pour ${key}\thas ${key}\t${at}`,
      ),
    ].join('\n'),
  ],
  terms: [TERMS],
  sources: [SOURCES],
});

type Value = FactRecord['v'];

/** A fact of the newer source. */
export function fact(
  p: string,
  v: Value,
  bounds: Partial<Pick<FactRecord, 'since' | 'until' | 'src'>> = {},
): FactRecord {
  return { p, v, src: 'news@2026-09-08', ...bounds };
}

export function record(
  id: EntityId,
  kind: EntityRecord['kind'],
  label: EntityRecord['label'],
  facts: readonly FactRecord[],
  more: Partial<EntityRecord> = {},
): EntityRecord {
  return { id, kind, label, prior: 0.5, facts, ...more };
}

function state(id: EntityId, fr: string, en: string, iso2: string, more: readonly FactRecord[] = []): EntityRecord {
  return record(id, 'place', { fr, en }, [fact('type', { t: 'Q6256' }), fact('iso2', iso2), ...more]);
}

/** The world of the tests: some states, their capitals, a region and a département. */
export const WORLD: readonly EntityRecord[] = [
  state('Q212', 'Ukraine', 'Ukraine', 'UA', [fact('continent', { e: 'Q46' }), fact('capital', { e: 'Q1899' })]),
  state('Q30', 'États-Unis', 'United States', 'US'),
  state('Q142', 'France', 'France', 'FR'),
  state('Q159', 'Russie', 'Russia', 'RU'),
  state('Q16', 'Canada', 'Canada', 'CA'),
  state('Q183', 'Allemagne', 'Germany', 'DE'),
  state('Q794', 'Iran', 'Iran', 'IR'),
  state('Q790', 'Haïti', 'Haiti', 'HT'),
  record('Q46', 'place', 'Europe', [fact('type', { t: 'region' })]),
  record('Q1899', 'place', { fr: 'Kiev', en: 'Kyiv' }, [
    fact('type', { t: 'Q5119' }),
    fact('country', { e: 'Q212' }),
    fact('capitalOf', { e: 'Q212' }),
    fact('coordinates', '50.4547,30.5238'),
    fact('population', 2797553),
  ]),
  record('Q980', 'place', { fr: 'Bavière', en: 'Bavaria' }, [
    fact('type', { t: 'region' }),
    fact('country', { e: 'Q183' }),
  ]),
  record('Q18338206', 'place', 'Auvergne-Rhône-Alpes', [fact('type', { t: 'region' }), fact('country', { e: 'Q142' })]),
  record('Q3364', 'place', 'Drôme', [
    fact('type', { t: 'region' }),
    fact('country', { e: 'Q142' }),
    fact('admin', { e: 'Q18338206' }),
  ]),
];

/** Opens a knowledge file compiled from the world and some more records. */
export function knowledgeOf(...records: readonly EntityRecord[]): Knowledge {
  return openKnowledge(encodeKnowledge(mergeRecords([...WORLD, ...records], []), VOCABULARY));
}

export function indexIn(knowledge: Knowledge, id: EntityId): number {
  const index = knowledge.indexOf(id);
  if (index === undefined) throw new Error(`The sample has no ${id}.`);
  return index;
}
