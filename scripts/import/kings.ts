import { type Dataset, type Draft, dropFacts, READING } from './dataset.ts';
import { slug } from './names.ts';

/** Realms as English names of their kings end, with the words after « roi ». */
const REALMS: Readonly<Record<string, string>> = {
  ...{ Aragon: 'd’Aragon', Asturias: 'des Asturies', Bavaria: 'de Bavière', Bohemia: 'de Bohême' },
  ...{ Bulgaria: 'de Bulgarie', Castile: 'de Castille', Cyprus: 'de Chypre', Denmark: 'de Danemark' },
  ...{ England: 'd’Angleterre', France: 'de France', Greece: 'de Grèce', Hungary: 'de Hongrie', Italy: 'd’Italie' },
  ...{ Jerusalem: 'de Jérusalem', León: 'de León', Leon: 'de León', Macedon: 'de Macédoine', Naples: 'de Naples' },
  ...{ Navarre: 'de Navarre', Norway: 'de Norvège', Poland: 'de Pologne', Portugal: 'de Portugal' },
  ...{ Prussia: 'de Prusse', Romania: 'de Roumanie', Saxony: 'de Saxe', Scotland: 'd’Écosse', Serbia: 'de Serbie' },
  ...{ Sicily: 'de Sicile', Spain: 'd’Espagne', Sweden: 'de Suède', Württemberg: 'de Wurtemberg' },
  ...{ Belgium: 'des Belges', Hanover: 'de Hanovre', Mallorca: 'de Majorque' },
};

const REGNAL = /^(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?) [IVX]+ of (\p{Lu}[\p{L}]+)(?:$| and )/u;

/** Given names of the women who reigned under a number. */
const QUEENS =
  /^(?:Anne|Arsin|B[eé]r[eé]nice|Blanche|Catherine|Christin|Cleopatra|Constance|Elizabeth|Isabella|Jadwiga|Jean|Joan|Joanna|Juliana|Margaret|Margrethe|Maria|Mary|Petronilla|Sibyll|Tamar|Ulrika|Urraca|Victoria|Wilhelmina)/;

/** What the dumps call everybody who reigned. */
const SOVEREIGN = new Set(['monarch', 'Q116', 'king', 'queen']);

/** « souverain » becomes « roi de Hongrie » where the name says of what; Béla and Inge were no queens. */
export function crownKings(dataset: Dataset): void {
  for (const draft of dataset.drafts.values()) {
    if (draft.kind !== 'person') continue;
    const [, given = '', realm = ''] = REGNAL.exec(draft.label.en ?? '') ?? [];
    const of = REALMS[realm];
    if (of === undefined || !hasOnlyReigned(draft)) continue;
    draft.gender = QUEENS.test(given) ? 'female' : 'male';
    crown(dataset, draft, realm, of);
  }
}

function hasOnlyReigned({ facts }: Draft): boolean {
  const trades = facts.filter(({ p }) => p === 'occupation');
  const [first] = trades;
  return trades.length === 1 && typeof first?.v === 'object' && 't' in first.v && SOVEREIGN.has(first.v.t);
}

function crown(dataset: Dataset, draft: Draft, realm: string, of: string): void {
  const en = `${draft.gender === 'female' ? 'queen' : 'king'} of ${realm === 'Belgium' ? 'the Belgians' : realm}`;
  const t = slug(en);
  dataset.terms.add({ id: t, group: 'occupation', en, frM: `roi ${of}`, frF: `reine ${of}` });
  dropFacts(draft, ['occupation']);
  draft.facts.unshift({ p: 'occupation', v: { t }, src: READING });
}
