// The sources say in their own words what they count and when; here they are said in both languages.
const BASES = {
  '2020-01 registered patients': 'registeredJanuary2020',
  '2020-2023 plan, registered': 'registeredPlan2020',
  'undated, registered (page calls it South Meirionnydd, four practices)': 'meirionnydd',
  '2017 GP registered': 'registered2017',
  'undated, approximate': 'undatedApproximate',
  'undated (page links a 2023-2024 plan)': 'undatedPlan2023',
  undated: 'undated',
  '2018, approximate': 'about2018',
  '2018-2021 plan, listed patients': 'listedPlan2018',
  '2021-03-21 demonstration': 'invented',
} as const;

type BasisWord = (typeof BASES)[keyof typeof BASES];

/** The word for what a source counted and when; null for a text that has none yet and is shown as it is. */
export function basisWord(asAt: string): BasisWord | null {
  const known = Object.entries(BASES).find(([text]) => text === asAt);
  return known ? known[1] : null;
}
