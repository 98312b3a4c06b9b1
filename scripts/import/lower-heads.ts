import type { Dataset } from './dataset.ts';

/** Common nouns that begin French names of events: « massacre de Boston ». */
const EVENTS =
  /^(?:Accidents?|Accords?|Assassinat|Attaques?|Attentats?|Bataille|Bombardements?|Boycott|Campagne|Catastrophe|Cérémonie|Championnats?|Charte|Chute|Conférence|Congrès|Convention|Crise|Croisade|Déclaration|Élections?|Émeutes?|Expédition|Explosion|Fusillade|Génocide|Guerres?|Incendie|Insurrection|Invasion|Loi|Marathon|Marche|Massacre|Naufrage|Opération|Prise|Procès|Protocole|Rébellion|Référendum|Révolte|Séisme|Semaine|Siège|Sommet|Soulèvement|Tempête|Tragédie|Traité|Tremblement|Tuerie|Vol)(?= (?:d’|de |des |du |à |au |aux |en |sur |contre |anti|civile?|militaire|normande|soviétique|\d))/u;

/** The same of places: « district de Far North ». */
const PLACES =
  /^(?:Arrondissement|Canton|Chaîne|Comté|Département|District|Municipalité|Préfecture|Province|Région|Remparts)(?= (?:d’|de |des |du ))/u;

/** French writes the common noun of a name in small letters; some tables have it with a capital. */
export function lowerHeads(dataset: Dataset): void {
  for (const { kind, label } of dataset.drafts.values()) {
    const heads = kind === 'event' ? EVENTS : kind === 'place' ? PLACES : undefined;
    if (heads === undefined || label.fr === undefined) continue;
    label.fr = label.fr.replace(heads, (noun) => noun.toLowerCase());
  }
}
