const MATHEMATICIAN = 'Q170790';
const PHYSICIST = 'Q169470';
const CHEMIST = 'Q593644';
const PHILOSOPHER = 'Q4964182';
const PHYSICIAN = 'Q39631';
const BIOLOGIST = 'Q864503';
const LINGUIST = 'Q14467526';
const PHILOLOGIST = 'Q13418253';

/** The trade of those of whom the dumps have a field of work and no trade, by the English name of the field in lower case. */
const BY_TRADE: Readonly<Record<string, readonly string[]>> = {
  [MATHEMATICIAN]: [
    ...['mathematics', 'topology', 'geometry', 'probability theory', 'mathematical analysis', 'number theory'],
    ...['combinatorics', 'group theory', 'mathematical logic', 'algebraic geometry', 'set theory', 'algebra'],
    ...['differential geometry', 'graph theory', 'functional analysis', 'partial differential equation'],
    ...['model theory', 'differential equations', 'proof theory', 'applied mathematics', 'complex analysis'],
    ...['lie algebra', 'abstract algebra'],
  ],
  [PHYSICIST]: [
    ...['physics', 'theoretical physics', 'mathematical physics', 'nuclear physics', 'particle physics', 'optics'],
    ...['general relativity', 'biophysics', 'quantum mechanics'],
  ],
  [CHEMIST]: ['chemistry', 'organic chemistry', 'physical chemistry'],
  [PHILOSOPHER]: ['philosophy', 'political philosophy', 'epistemology', 'analytic philosophy', 'philosophy of science'],
  [PHYSICIAN]: ['medicine', 'anatomy', 'neurology', 'pathology', 'dermatology', 'gerontology', 'surgery'],
  [BIOLOGIST]: ['biology', 'microbiology', 'molecular biology', 'ecology', 'bacteriology', 'embryology'],
  [LINGUIST]: ['linguistics'],
  [PHILOLOGIST]: ['philology', 'classical philology', 'slavistics'],
  Q2374149: ['botany'],
  Q11063: ['astronomy'],
  Q752129: ['astrophysics'],
  Q3621491: ['archaeology', 'classical archeology'],
  Q1350189: ['egyptology'],
  Q188094: ['economics'],
  Q2055046: ['physiology'],
  Q212980: ['psychology', 'social psychology'],
  Q211346: ['psychiatry'],
  Q201788: ['history'],
  Q2306091: ['sociology'],
  Q350979: ['zoology'],
  Q1234713: ['theology'],
  Q4773904: ['anthropology'],
  Q3055126: ['entomology'],
  Q901402: ['geography'],
  Q2919046: ['biochemistry'],
  Q520549: ['geology'],
  Q1662561: ['paleontology'],
  Q1225716: ['ornithology'],
  Q4205432: ['ichthyology'],
  Q13416354: ['mineralogy'],
  Q2310145: ['meteorology'],
  Q2114605: ['pharmacology'],
  Q1238570: ['political science'],
  Q18805: ['natural history'],
  Q1231865: ['pedagogy'],
  Q1028181: ['art of painting'],
  Q33231: ['photography'],
  Q14915627: ['musicology'],
};

/**
 * Trades by field. Of the other fields the dumps print what no card should (« composition musicale »
 * of a composer, « système informatique » for computer science, « Trafic d’héroïne »): they are left out.
 */
export const TRADE_OF_FIELD: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(BY_TRADE).flatMap(([trade, fields]) => fields.map((field) => [field, trade])),
);
