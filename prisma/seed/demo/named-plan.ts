/** The invented staff of one council. Names say that nobody bears them. WTE are tenths. */
export interface PlannedStaff {
  readonly name: string;
  readonly team: 'RCT-CYN' | 'RCT-RHO' | 'RCT-TAF';
  readonly tier: 'registered' | 'support';
  readonly wte: number;
  readonly fixedTerm?: boolean;
  readonly start: string;
  readonly end?: string;
  /** Last day of the register entry; absent: none recorded. */
  readonly expires?: string;
  readonly checked?: string;
}

const CURRENT = '2027-10-31';
const LAST_CYCLE = '2025-10-31';
const CHECKED = '2026-09-14';

const ot = (
  name: string,
  team: PlannedStaff['team'],
  wte: number,
  start: string,
  more: Partial<PlannedStaff> = {},
): PlannedStaff => ({
  name,
  team,
  tier: 'registered',
  wte,
  start,
  expires: CURRENT,
  checked: CHECKED,
  ...more,
});

const assistant = (name: string, team: PlannedStaff['team'], wte: number, start: string): PlannedStaff => ({
  name,
  team,
  tier: 'support',
  wte,
  start,
});

/** In the order of the file; the first is post RCT-1001. */
export const NAMED_STAFF: readonly PlannedStaff[] = [
  ot('Alys Dychmygol', 'RCT-CYN', 10, '2017-04-03'),
  ot('Bedwyr Enghraifft', 'RCT-CYN', 8, '2019-09-02'),
  ot('Carys Esiampl', 'RCT-CYN', 10, '2015-01-12'),
  // Lapsed: not renewed in the last cycle, as far as anyone has seen.
  ot('Dafydd Sampl', 'RCT-CYN', 6, '2021-06-07', { expires: LAST_CYCLE, checked: '2025-05-20' }),
  ot('Elin Ffug', 'RCT-CYN', 5, '2024-02-05', { fixedTerm: true }),
  assistant('Ffion Prawf', 'RCT-CYN', 10, '2018-05-14'),
  assistant('Gareth Dychmygol', 'RCT-CYN', 7, '2020-10-05'),
  assistant('Hana Esiampl', 'RCT-CYN', 5, '2023-03-06'),
  ot('Ifan Enghraifft', 'RCT-RHO', 10, '2014-08-04'),
  ot('Joanna Sample', 'RCT-RHO', 10, '2016-11-21'),
  ot('Karim Example', 'RCT-RHO', 8, '2022-01-10'),
  ot('Lowri Ffug', 'RCT-RHO', 8, '2020-02-03'),
  // Nobody has looked the entry up.
  ot('Mari Sampl', 'RCT-RHO', 6, '2025-07-01', { checked: undefined }),
  assistant('Nia Dychmygol', 'RCT-RHO', 10, '2019-04-01'),
  assistant('Owain Prawf', 'RCT-RHO', 8, '2021-09-06'),
  assistant('Priya Example', 'RCT-RHO', 8, '2024-05-13'),
  ot('Rhodri Esiampl', 'RCT-TAF', 10, '2013-03-18'),
  ot('Sioned Enghraifft', 'RCT-TAF', 9, '2018-07-02'),
  ot('Tegwen Prawf', 'RCT-TAF', 10, '2020-01-06'),
  ot('Una Sample', 'RCT-TAF', 8, '2022-09-05'),
  ot('Wiliam Ffug', 'RCT-TAF', 5, '2025-04-07', { fixedTerm: true, end: '2027-03-31' }),
  // No register entry is recorded at all.
  ot('Yasmin Dychmygol', 'RCT-TAF', 10, '2026-09-01', { expires: undefined, checked: undefined }),
  assistant('Alun Sampl', 'RCT-TAF', 10, '2017-02-06'),
  assistant('Beca Enghraifft', 'RCT-TAF', 10, '2021-11-01'),
  assistant('Cerys Fictional', 'RCT-TAF', 8, '2022-06-13'),
  assistant('Dylan Placeholder', 'RCT-TAF', 2, '2025-01-06'),
];
