import type { EntityKind } from '../../core/model.ts';
import type { Dataset } from './dataset.ts';

/** Common nouns that begin French names of events: « massacre de Boston ». */
const EVENTS =
  /^(?:Accidents?|Accords?|Assassinat|Attaques?|Attentats?|Bataille|Bombardements?|Boycott|Campagne|Catastrophe|Cérémonie|Championnats?|Charte|Chute|Conférence|Congrès|Convention|Crise|Croisade|Déclaration|Élections?|Émeutes?|Expédition|Explosion|Fusillade|Génocide|Guerres?|Incendie|Insurrection|Invasion|Loi|Marathon|Marche|Massacre|Naufrage|Opération|Prise|Procès|Protocole|Rébellion|Référendum|Révolte|Séisme|Semaine|Siège|Sommet|Soulèvement|Tempête|Tragédie|Traité|Tremblement|Tuerie|Vol)(?= (?:d’|de |des |du |à |au |aux |en |sur |contre |anti|civile?|militaire|normande|soviétique|\d))/u;

/** The same of places: « district de Far North ». */
const PLACES =
  /^(?:Arrondissement|Canton|Chaîne|Comté|Département|District|Municipalité|Préfecture|Province|Région|Remparts|Royaume|Duché|Grand-duché|Principauté|Sultanat|Califat|Émirat|Vice-royauté|Colonie|République)(?= (?:d’|de |des |du ))/u;

/** The same of organizations: « équipe du Gabon de football », « dynastie des Han ». */
const ORGANIZATIONS = /^(?:Équipe(?: féminine)?|Dynastie|Gouvernement)(?= (?:d’|de |des |du ))/u;

const HEADS: Readonly<Partial<Record<EntityKind, RegExp>>> = {
  event: EVENTS,
  place: PLACES,
  organization: ORGANIZATIONS,
};

/** French writes the common noun of a name in small letters; some tables have it with a capital. */
export function lowerHeads(dataset: Dataset): void {
  for (const { kind, label } of dataset.drafts.values()) {
    const heads = HEADS[kind];
    if (heads === undefined || label.fr === undefined) continue;
    label.fr = label.fr.replace(heads, (noun) => noun.charAt(0).toLowerCase() + noun.slice(1));
  }
}
