/**
 * How French and English speak of states and territories, by ISO 3166-1 code:
 * gender of the French name (m, f, plural p, without article -), French adjective
 * in the masculine, English adjective, and `the` where the English name takes it.
 *
 * French genders and adjectives follow the list annexed to the arrêté du 4 novembre
 * 1993 relatif à la terminologie des noms d’États et de capitales, and common usage
 * for territories. A code that is not here has no adjective, and its name no article.
 */
const TABLE = `
AD f andorran Andorran
AE p émirien Emirati the
AF m afghan Afghan
AG - antiguayen Antiguan
AL f albanais Albanian
AM f arménien Armenian
AO m angolais Angolan
AR f argentin Argentine
AT f autrichien Austrian
AU f australien Australian
AZ m azerbaïdjanais Azerbaijani
BA f bosnien Bosnian
BB f barbadien Barbadian
BD m bangladais Bangladeshi
BE f belge Belgian
BF m burkinabè Burkinabe
BG f bulgare Bulgarian
BH - bahreïnien Bahraini
BI m burundais Burundian
BJ m béninois Beninese
BM p bermudien Bermudian
BN m brunéien Bruneian
BO f bolivien Bolivian
BR m brésilien Brazilian
BS p bahamien Bahamian the
BT m bhoutanais Bhutanese
BW m botswanais Botswanan
BY f biélorusse Belarusian
BZ m bélizien Belizean
CA m canadien Canadian
CD m congolais Congolese the
CF f centrafricain Central_African the
CG m congolais Congolese the
CH f suisse Swiss
CI f ivoirien Ivorian
CL m chilien Chilean
CM m camerounais Cameroonian
CN f chinois Chinese
CO f colombien Colombian
CR m costaricien Costa_Rican
CU - cubain Cuban
CV m cap-verdien Cape_Verdean
CY - chypriote Cypriot
CZ f tchèque Czech
DE f allemand German
DJ - djiboutien Djiboutian
DK m danois Danish
DM f dominiquais Dominican
DO f dominicain Dominican the
DZ f algérien Algerian
EC m équatorien Ecuadorian
EE f estonien Estonian
EG f égyptien Egyptian
ER f érythréen Eritrean
ES f espagnol Spanish
ET f éthiopien Ethiopian
FI f finlandais Finnish
FJ p fidjien Fijian
FM f micronésien Micronesian
FO p féroïen Faroese the
FR f français French
GA m gabonais Gabonese
GB m britannique British the
GD f grenadien Grenadian
GE f géorgien Georgian
GF f guyanais French_Guianese
GH m ghanéen Ghanaian
GI - gibraltarien Gibraltarian
GL m groenlandais Greenlandic
GM f gambien Gambian the
GN f guinéen Guinean
GP f guadeloupéen Guadeloupean
GQ f équatoguinéen Equatorial_Guinean
GR f grec Greek
GT m guatémaltèque Guatemalan
GW f bissaoguinéen Bissau-Guinean
GY m guyanien Guyanese
HK - hongkongais Hong_Kong
HN m hondurien Honduran
HR f croate Croatian
HT - haïtien Haitian
HU f hongrois Hungarian
ID f indonésien Indonesian
IE f irlandais Irish
IL - israélien Israeli
IN f indien Indian
IQ m irakien Iraqi
IR m iranien Iranian
IS f islandais Icelandic
IT f italien Italian
JM f jamaïcain Jamaican
JO f jordanien Jordanian
JP m japonais Japanese
KE m kényan Kenyan
KG m kirghiz Kyrgyz
KH m cambodgien Cambodian
KI p kiribatien I-Kiribati
KM p comorien Comorian the
KN - christophien Kittitian
KP f nord-coréen North_Korean
KR f sud-coréen South_Korean
KW m koweïtien Kuwaiti
KZ m kazakh Kazakh
LA m laotien Laotian
LB m libanais Lebanese
LC - saint-lucien Saint_Lucian
LI m liechtensteinois Liechtenstein
LK m srilankais Sri_Lankan
LR m libérien Liberian
LS m lésothien Basotho
LT f lituanien Lithuanian
LU m luxembourgeois Luxembourgish
LV f letton Latvian
LY f libyen Libyan
MA m marocain Moroccan
MC - monégasque Monégasque
MD f moldave Moldovan
ME m monténégrin Montenegrin
MG - malgache Malagasy
MH p marshallais Marshallese the
MK f macédonien Macedonian
ML m malien Malian
MM f birman Burmese
MN f mongol Mongolian
MO - macanais Macanese
MQ f martiniquais Martinican
MR f mauritanien Mauritanian
MT - maltais Maltese
MU - mauricien Mauritian
MV p maldivien Maldivian the
MW m malawien Malawian
MX m mexicain Mexican
MY f malaisien Malaysian
MZ m mozambicain Mozambican
NA f namibien Namibian
NC f néo-calédonien New_Caledonian
NE m nigérien Nigerien
NG m nigérian Nigerian
NI m nicaraguayen Nicaraguan
NL p néerlandais Dutch the
NO f norvégien Norwegian
NP m népalais Nepali
NR - nauruan Nauruan
NZ f néo-zélandais New_Zealand
OM - omanais Omani
PA m panaméen Panamanian
PE m péruvien Peruvian
PF f polynésien French_Polynesian
PG f papouasien Papua_New_Guinean
PH p philippin Philippine the
PK m pakistanais Pakistani
PL f polonais Polish
PR - portoricain Puerto_Rican
PS p palestinien Palestinian the
PT m portugais Portuguese
PW p palaosien Palauan
PY m paraguayen Paraguayan
QA m qatarien Qatari
RE - réunionnais Réunionese
RO f roumain Romanian
RS f serbe Serbian
RU f russe Russian
RW m rwandais Rwandan
SA f saoudien Saudi
SB p salomonais Solomon_Islands the
SC p seychellois Seychellois the
SD m soudanais Sudanese
SE f suédois Swedish
SG - singapourien Singaporean
SI f slovène Slovenian
SK f slovaque Slovak
SL f sierra-léonais Sierra_Leonean
SM - saint-marinais Sammarinese
SN m sénégalais Senegalese
SO f somalien Somali
SR m surinamais Surinamese
SS m sud-soudanais South_Sudanese
ST - santoméen São_Toméan
SV m salvadorien Salvadoran
SY f syrien Syrian
SZ m swazi Swazi
TD m tchadien Chadian
TG m togolais Togolese
TH f thaïlandais Thai
TJ m tadjik Tajik
TL m est-timorais Timorese
TM m turkmène Turkmen
TN f tunisien Tunisian
TO p tongien Tongan
TR f turc Turkish
TT f trinidadien Trinidadian
TV p tuvaluan Tuvaluan
TW - taïwanais Taiwanese
TZ f tanzanien Tanzanian
UA f ukrainien Ukrainian
UG m ougandais Ugandan
US p américain American the
UY m uruguayen Uruguayan
UZ m ouzbek Uzbek
VA m vatican Vatican
VC - vincentais Vincentian
VE m vénézuélien Venezuelan
VN m vietnamien Vietnamese
VU m vanuatais Vanuatuan
WS p samoan Samoan
XK m kosovar Kosovar
YE m yéménite Yemeni
ZA f sud-africain South_African
ZM f zambien Zambian
ZW m zimbabwéen Zimbabwean
`;

/** Feminine forms that no rule below gives. */
const FEMININES: Readonly<Record<string, string>> = {
  grec: 'grecque',
  turc: 'turque',
  ouzbek: 'ouzbèke',
  swazi: 'swazie',
  vatican: 'vaticane',
  burkinabè: 'burkinabè',
};

/** Gender of a French name: masculine, feminine, plural, or `-` for a name without article. */
export type NameGender = 'm' | 'f' | 'p' | '-';

/** How to speak of a state or territory. */
export interface CountryWords {
  readonly gender: NameGender;
  /** « français », « française ». */
  readonly adjective: Readonly<Record<'m' | 'f', string>>;
  readonly englishAdjective: string;
  /** Whether English says "the" before its name. */
  readonly the: boolean;
}

const COUNTRIES: ReadonlyMap<string, CountryWords> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [iso2 = '', gender = '-', adjective = '', english = '', the] = line.split(' ');
      return [iso2, toWords(gender, adjective, english, the)];
    }),
);

function toWords(gender: string, adjective: string, english: string, the: string | undefined): CountryWords {
  return {
    gender: gender === 'm' || gender === 'f' || gender === 'p' ? gender : '-',
    adjective: { m: adjective, f: feminineOf(adjective) },
    englishAdjective: english.replaceAll('_', ' '),
    the: the === 'the',
  };
}

/** Words for an ISO 3166-1 alpha-2 code, or `undefined` when it is not in the table. */
export function countryWords(iso2: string): CountryWords | undefined {
  return COUNTRIES.get(iso2);
}

/** The same by English adjective: "Sudanese". */
export function wordsOfAdjective(english: string): CountryWords | undefined {
  for (const words of COUNTRIES.values()) if (words.englishAdjective === english) return words;
  return undefined;
}

/** Feminine of an adjective of nationality: « italien » → « italienne », « chinois » → « chinoise ». */
export function feminineOf(adjective: string): string {
  const exception = FEMININES[adjective];
  if (exception !== undefined) return exception;
  if (adjective.endsWith('e')) return adjective;
  if (/(?:i|é|y)en$/.test(adjective) || adjective.endsWith('on')) return `${adjective}ne`;
  return `${adjective}e`;
}
