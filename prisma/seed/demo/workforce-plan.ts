/** The invented teams of the demonstration region. WTE are tenths here, so that no sum is off by a hair. */
export interface PlannedTeam {
  readonly code: string;
  readonly nameEn: string;
  readonly nameCy: string;
  readonly setting: 'primary' | 'community' | 'hospital' | 'other';
  /** As the file writes it. */
  readonly places: string;
  readonly rows: readonly PlannedRow[];
}

export interface PlannedRow {
  readonly profession: string;
  readonly tier: 'registered' | 'support' | 'student';
  readonly band: string;
  readonly inPost: number;
  /** Null: not known. */
  readonly budgeted: number | null;
  readonly fixedTerm?: number;
}

const MERTHYR_CYNON = 'cluster-merthyr:0.48;cluster-north-cynon:0.27;cluster-south-cynon:0.25';
const RHONDDA_TAFF_ELY = 'cluster-rhondda:0.46;cluster-taff-ely:0.54';
const BRIDGEND = 'cluster-bridgend-east:0.36;cluster-bridgend-north:0.33;cluster-bridgend-west:0.31';

const AREAS = [
  { code: 'MC', en: 'Merthyr and Cynon', cy: 'Merthyr a Chynon', places: MERTHYR_CYNON },
  { code: 'RT', en: 'Rhondda and Taff Ely', cy: 'Rhondda a Thaf Elái', places: RHONDDA_TAFF_ELY },
  { code: 'BR', en: 'Bridgend', cy: 'Pen-y-bont ar Ogwr', places: BRIDGEND },
] as const;

interface Service {
  readonly code: string;
  readonly en: string;
  readonly cy: string;
  readonly profession: string;
  /** Registered, support and vacant WTE in tenths, for each area in order. */
  readonly registered: readonly number[];
  readonly support: readonly number[];
  readonly vacant: readonly number[];
}

/** Community services that Cwm Taf Morgannwg runs in each of its three areas. */
export const COMMUNITY_SERVICES: readonly Service[] = [
  {
    code: 'PHY',
    en: 'community physiotherapy',
    cy: 'ffisiotherapi cymunedol',
    profession: 'physiotherapist',
    registered: [102, 150, 156],
    support: [58, 96, 84],
    vacant: [14, 24, 6],
  },
  {
    code: 'OT',
    en: 'community occupational therapy',
    cy: 'therapi galwedigaethol cymunedol',
    profession: 'occupational-therapist',
    registered: [36, 40, 48],
    support: [18, 22, 24],
    vacant: [6, 10, 0],
  },
  {
    code: 'SLT',
    en: "children's speech and language therapy",
    cy: 'therapi iaith a lleferydd i blant',
    profession: 'speech-and-language-therapist',
    registered: [74, 126, 124],
    support: [24, 42, 40],
    vacant: [10, 8, 0],
  },
  {
    code: 'DT',
    en: 'community dietetics',
    cy: 'deieteg gymunedol',
    profession: 'dietitian',
    registered: [40, 82, 34],
    support: [10, 14, 12],
    vacant: [12, 6, 24],
  },
  {
    code: 'POD',
    en: 'community podiatry',
    cy: 'podiatreg gymunedol',
    profession: 'podiatrist',
    registered: [69, 80, 65],
    support: [14, 16, 14],
    vacant: [0, 8, 6],
  },
];

const registered = (profession: string, band: string, inPost: number, budgeted: number | null) =>
  ({ profession, tier: 'registered', band, inPost, budgeted }) as const;
const support = (profession: string, inPost: number, budgeted: number | null) =>
  ({ profession, tier: 'support', band: 'Band 3-4', inPost, budgeted }) as const;
const fixedTerm = (profession: string, band: string, inPost: number) =>
  ({ profession, tier: 'registered', band, inPost, budgeted: inPost, fixedTerm: inPost }) as const;

export { AREAS };

/** Teams of Cwm Taf Morgannwg outside the three areas' community services. */
export const HEALTH_BOARD_TEAMS: readonly PlannedTeam[] = [
  {
    code: 'FCP-MER',
    nameEn: 'First contact physiotherapy, Merthyr',
    nameCy: 'Ffisiotherapi cyswllt cyntaf, Merthyr',
    setting: 'primary',
    places: 'cluster-merthyr',
    rows: [fixedTerm('physiotherapist', 'Band 7', 20)],
  },
  {
    code: 'FCP-RHO',
    nameEn: 'First contact physiotherapy, Rhondda',
    nameCy: 'Ffisiotherapi cyswllt cyntaf, Rhondda',
    setting: 'primary',
    places: 'cluster-rhondda',
    rows: [registered('physiotherapist', 'Band 7', 24, 24)],
  },
  {
    code: 'FCP-BRN',
    nameEn: 'First contact physiotherapy, Bridgend North',
    nameCy: 'Ffisiotherapi cyswllt cyntaf, Gogledd Pen-y-bont ar Ogwr',
    setting: 'primary',
    places: 'cluster-bridgend-north',
    rows: [registered('physiotherapist', 'Band 7', 10, 15)],
  },
  {
    code: 'PCOT-CYN',
    nameEn: 'Occupational therapy in primary care, Cynon',
    nameCy: 'Therapi galwedigaethol mewn gofal sylfaenol, Cynon',
    setting: 'primary',
    places: 'cluster-north-cynon:0.5;cluster-south-cynon:0.5',
    rows: [fixedTerm('occupational-therapist', 'Band 6', 16)],
  },
  {
    code: 'PCD-BRI',
    nameEn: 'Dietetics in primary care, Bridgend',
    nameCy: 'Deieteg mewn gofal sylfaenol, Pen-y-bont ar Ogwr',
    setting: 'primary',
    places: BRIDGEND,
    rows: [fixedTerm('dietitian', 'Band 6', 8)],
  },
  {
    code: 'PSY-COM',
    nameEn: 'Community psychology',
    nameCy: 'Seicoleg gymunedol',
    setting: 'community',
    places: 'rpb-cwm-taf-morgannwg',
    rows: [
      registered('practitioner-psychologist', 'Band 7', 94, 110),
      registered('practitioner-psychologist', 'Band 8a-9', 126, 134),
    ],
  },
  {
    code: 'ART-COM',
    nameEn: 'Arts therapies',
    nameCy: 'Therapïau celfyddydol',
    setting: 'community',
    places: 'rpb-cwm-taf-morgannwg:0.8',
    rows: [
      registered('art-therapist', 'Band 7', 18, 18),
      registered('music-therapist', 'Band 7', 10, 10),
      registered('drama-therapist', 'Band 7', 6, 10),
    ],
  },
  {
    code: 'ORTHOP',
    nameEn: 'Orthoptics',
    nameCy: 'Orthopteg',
    setting: 'hospital',
    places: '',
    rows: [registered('orthoptist', 'Band 6-7', 62, 70)],
  },
  {
    code: 'ORTHOT',
    nameEn: 'Orthotics and prosthetics',
    nameCy: 'Orthoteg a phrostheteg',
    setting: 'hospital',
    places: '',
    rows: [registered('orthotist', 'Band 6-7', 28, 30), registered('prosthetist', 'Band 6-7', 10, null)],
  },
  {
    code: 'HOSP-N',
    nameEn: 'Hospital therapies, north',
    nameCy: 'Therapïau ysbyty, gogledd',
    setting: 'hospital',
    places: '',
    rows: [
      registered('physiotherapist', 'Band 5-6', 246, 262),
      registered('physiotherapist', 'Band 7-8a', 88, 90),
      support('physiotherapist', 92, 96),
      registered('occupational-therapist', 'Band 5-6', 184, 196),
      registered('occupational-therapist', 'Band 7-8a', 60, 60),
      support('occupational-therapist', 74, 80),
      registered('speech-and-language-therapist', 'Band 6-7', 48, 54),
      registered('dietitian', 'Band 6-7', 76, 80),
    ],
  },
  {
    code: 'HOSP-S',
    nameEn: 'Hospital therapies, south',
    nameCy: 'Therapïau ysbyty, de',
    setting: 'hospital',
    places: '',
    rows: [
      registered('physiotherapist', 'Band 5-6', 214, 220),
      support('physiotherapist', 80, 84),
      registered('occupational-therapist', 'Band 5-6', 156, 170),
      support('occupational-therapist', 66, 66),
      registered('podiatrist', 'Band 6-7', 32, 32),
    ],
  },
  {
    code: 'POOL',
    nameEn: 'Therapies pool, not yet placed',
    nameCy: 'Cronfa therapïau, heb ei lleoli eto',
    setting: 'community',
    places: '',
    rows: [
      registered('physiotherapist', 'Band 5', 30, 40),
      registered('occupational-therapist', 'Band 5', 20, 30),
      registered('audiologist', 'Band 6', 22, null),
    ],
  },
];

export const MERTHYR_TEAMS: readonly PlannedTeam[] = [
  {
    code: 'MT-OT',
    nameEn: "Adults' occupational therapy",
    nameCy: 'Therapi galwedigaethol oedolion',
    setting: 'community',
    places: 'cluster-merthyr:0.9',
    rows: [registered('occupational-therapist', 'other', 16, 30), support('occupational-therapist', 26, 26)],
  },
  {
    code: 'MT-REAB',
    nameEn: 'Reablement',
    nameCy: 'Ailalluogi',
    setting: 'community',
    places: 'cluster-merthyr',
    rows: [fixedTerm('occupational-therapist', 'other', 10), support('occupational-therapist', 12, 20)],
  },
  {
    code: 'MT-SENS',
    nameEn: 'Sensory support',
    nameCy: 'Cymorth synhwyraidd',
    setting: 'community',
    places: 'la-W06000024',
    rows: [registered('rehabilitation-officer-visual-impairment', 'other', 10, 10)],
  },
];

export const BRIDGEND_TEAMS: readonly PlannedTeam[] = [
  {
    code: 'OT1',
    nameEn: 'Community occupational therapy',
    nameCy: 'Therapi galwedigaethol cymunedol',
    setting: 'community',
    places: BRIDGEND,
    rows: [registered('occupational-therapist', 'other', 66, 72), support('occupational-therapist', 38, 40)],
  },
  {
    code: 'REAB',
    nameEn: 'Reablement',
    nameCy: 'Ailalluogi',
    setting: 'community',
    places: BRIDGEND,
    rows: [fixedTerm('occupational-therapist', 'other', 14), support('occupational-therapist', 44, 50)],
  },
  {
    code: 'EDPSY',
    nameEn: 'Educational psychology',
    nameCy: 'Seicoleg addysg',
    setting: 'other',
    places: 'la-W06000013',
    rows: [registered('practitioner-psychologist', 'other', 64, 70)],
  },
];

/** Rhondda Cynon Taf keeps named records: its aggregate rows give what names cannot, the budget. */
export const RHONDDA_CYNON_TAF_TEAMS: readonly PlannedTeam[] = [
  {
    code: 'RCT-CYN',
    nameEn: 'Occupational therapy, Cynon',
    nameCy: 'Therapi galwedigaethol, Cynon',
    setting: 'community',
    places: 'cluster-north-cynon:0.55;cluster-south-cynon:0.45',
    rows: [registered('occupational-therapist', 'other', 38, 46), support('occupational-therapist', 22, 24)],
  },
  {
    code: 'RCT-RHO',
    nameEn: 'Occupational therapy, Rhondda',
    nameCy: 'Therapi galwedigaethol, Rhondda',
    setting: 'community',
    places: 'cluster-rhondda',
    rows: [registered('occupational-therapist', 'other', 42, 50), support('occupational-therapist', 26, 26)],
  },
  {
    code: 'RCT-TAF',
    nameEn: 'Occupational therapy, Taff Ely',
    nameCy: 'Therapi galwedigaethol, Taf Elái',
    setting: 'community',
    places: 'cluster-taff-ely',
    rows: [registered('occupational-therapist', 'other', 52, 54), support('occupational-therapist', 30, 34)],
  },
];

/** A practice that employs its own physiotherapist, as some did before the guidance. */
export const PRACTICE_TEAMS: readonly PlannedTeam[] = [
  {
    code: 'MSK',
    nameEn: 'Physiotherapy in the practice',
    nameCy: 'Ffisiotherapi yn y feddygfa',
    setting: 'primary',
    places: 'cluster-merthyr',
    rows: [{ profession: 'physiotherapist', tier: 'registered', band: 'other', inPost: 8, budgeted: null }],
  },
];

export const AMBULANCE_TEAMS: readonly PlannedTeam[] = [
  {
    code: 'CTM-EMS',
    nameEn: 'Emergency response, Cwm Taf Morgannwg',
    nameCy: 'Ymateb brys, Cwm Taf Morgannwg',
    setting: 'other',
    places: 'rpb-cwm-taf-morgannwg',
    rows: [
      registered('paramedic', 'Band 6', 1184, 1240),
      { profession: 'paramedic', tier: 'student', band: 'Band 5', inPost: 120, budgeted: null },
    ],
  },
  {
    code: 'CTM-APP',
    nameEn: 'Advanced paramedics in primary care',
    nameCy: 'Parafeddygon uwch mewn gofal sylfaenol',
    setting: 'primary',
    places: 'cluster-merthyr:0.5;cluster-rhondda:0.5',
    rows: [registered('paramedic', 'Band 7', 40, 60)],
  },
];
