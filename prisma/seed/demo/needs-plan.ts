/** The invented needs and pathways of the demonstration region. */
type Trend = 'rising' | 'steady' | 'falling';
type Share = readonly [profession: string, tier: 'registered' | 'support', share: string];
/** Low, central, high. */
type Range = readonly [low: string, central: string, high: string];

export interface PlannedNeed {
  readonly key: string;
  readonly place: string;
  readonly theme: string;
  readonly titleEn: string;
  readonly titleCy: string;
  readonly statement: string;
  readonly language: 'cy' | 'en';
  readonly evidence: string;
  readonly trend: Trend;
  readonly priority: number;
}

export interface PlannedPathway {
  readonly code: string;
  readonly need: string;
  readonly nameEn: string;
  readonly nameCy: string;
  /** Share of all residents who need it, and share of these to be served. */
  readonly people: Range;
  readonly coverage: string;
  readonly blocks: readonly {
    readonly en: string;
    readonly cy: string;
    /** A person a year. */
    readonly contacts: Range;
    readonly minutes: string;
    readonly shares: readonly Share[];
  }[];
}

export const NEEDS: readonly PlannedNeed[] = [
  {
    key: 'falls',
    place: 'rpb-cwm-taf-morgannwg',
    theme: 'older-people',
    titleEn: 'Falls and frailty in older people',
    titleCy: 'Cwympiadau ac eiddilwch ymhlith pobl hŷn',
    statement:
      'More people live with frailty, and a first fall is often followed by another within a year. People ask for help at home before a crisis.',
    language: 'en',
    evidence: 'Invented for demonstration: about one resident in twenty-two is at risk.',
    trend: 'rising',
    priority: 1,
  },
  {
    key: 'msk',
    place: 'rpb-cwm-taf-morgannwg',
    theme: 'health-physical-disabilities',
    titleEn: 'Muscle and joint pain that keeps people from work and daily life',
    titleCy: 'Poen yn y cyhyrau a’r cymalau sy’n cadw pobl o’u gwaith a’u bywyd bob dydd',
    statement:
      'People wait long for a first opinion on muscle and joint pain and lose strength while they wait.',
    language: 'en',
    evidence: 'Invented for demonstration: nine residents in a hundred ask for help in a year.',
    trend: 'steady',
    priority: 2,
  },
  {
    key: 'speech',
    place: 'rpb-cwm-taf-morgannwg',
    theme: 'children-and-young-people',
    titleEn: 'Speech, language and communication of young children',
    titleCy: 'Lleferydd, iaith a chyfathrebu plant ifanc',
    statement:
      'Mae mwy o blant yn cyrraedd yr ysgol heb yr iaith sydd ei hangen arnynt. Mae rhieni am gael cymorth yn gynharach, yn Gymraeg neu’n Saesneg.',
    language: 'cy',
    evidence: 'Wedi’i ddyfeisio at ddibenion arddangos: tua 2.2% o’r boblogaeth.',
    trend: 'rising',
    priority: 1,
  },
  {
    key: 'foot',
    place: 'cluster-merthyr',
    theme: 'health-physical-disabilities',
    titleEn: 'Foot problems of people with diabetes in Merthyr',
    titleCy: 'Problemau traed pobl â diabetes ym Merthyr',
    statement: 'Foot checks are missed in two practices, and ulcers are found late.',
    language: 'en',
    evidence: 'Invented for demonstration: one foot check in five is overdue.',
    trend: 'rising',
    priority: 2,
  },
  {
    key: 'mental',
    place: 'la-W06000016',
    theme: 'mental-health',
    titleEn: 'Everyday life with long-term mental ill health in Rhondda Cynon Taf',
    titleCy: 'Bywyd bob dydd gyda salwch meddwl hirdymor yn Rhondda Cynon Taf',
    statement: 'People want help to keep a home, a job and company, and not only treatment.',
    language: 'en',
    evidence: 'Invented for demonstration: heard at three public meetings.',
    trend: 'steady',
    priority: 3,
  },
  {
    key: 'nutrition',
    place: 'rpb-cwm-taf-morgannwg',
    theme: 'dementia',
    titleEn: 'Eating and drinking well with dementia',
    titleCy: 'Bwyta ac yfed yn dda gyda dementia',
    statement: 'Weight loss and swallowing problems are noticed late at home and in care homes.',
    language: 'en',
    evidence: 'Invented for demonstration.',
    trend: 'rising',
    priority: 3,
  },
];

export const PATHWAYS: readonly PlannedPathway[] = [
  {
    code: 'ctm-falls-reablement',
    need: 'falls',
    nameEn: 'Falls prevention and reablement',
    nameCy: 'Atal cwympiadau ac ailalluogi',
    people: ['0.0414', '0.045', '0.0486'],
    coverage: '0.5',
    blocks: [
      {
        en: 'Assessment of risks and of the home',
        cy: 'Asesu risgiau a’r cartref',
        contacts: ['2', '2', '2'],
        minutes: '75',
        shares: [
          ['occupational-therapist', 'registered', '0.45'],
          ['physiotherapist', 'registered', '0.25'],
          ['podiatrist', 'registered', '0.15'],
          ['occupational-therapist', 'support', '0.15'],
        ],
      },
      {
        en: 'Strength and balance',
        cy: 'Cryfder a chydbwysedd',
        contacts: ['5.8', '6', '6.2'],
        minutes: '45',
        shares: [
          ['physiotherapist', 'registered', '0.5'],
          ['physiotherapist', 'support', '0.5'],
        ],
      },
      {
        en: 'Reablement at home',
        cy: 'Ailalluogi gartref',
        contacts: ['4.8', '5', '5.2'],
        minutes: '60',
        shares: [
          ['occupational-therapist', 'registered', '0.55'],
          ['occupational-therapist', 'support', '0.45'],
        ],
      },
      {
        en: 'Food, drink and weight',
        cy: 'Bwyd, diod a phwysau',
        contacts: ['3', '3', '3'],
        minutes: '60',
        shares: [
          ['dietitian', 'registered', '0.8'],
          ['dietitian', 'support', '0.2'],
        ],
      },
    ],
  },
  {
    code: 'ctm-msk-first-contact',
    need: 'msk',
    nameEn: 'Muscle and joint problems: first contact',
    nameCy: 'Problemau’r cyhyrau a’r cymalau: cyswllt cyntaf',
    people: ['0.0846', '0.09', '0.0954'],
    coverage: '0.4',
    blocks: [
      {
        en: 'First contact in primary care',
        cy: 'Cyswllt cyntaf mewn gofal sylfaenol',
        contacts: ['1.2', '1.3', '1.4'],
        minutes: '30',
        shares: [
          ['physiotherapist', 'registered', '0.85'],
          ['podiatrist', 'registered', '0.15'],
        ],
      },
      {
        en: 'Course of rehabilitation',
        cy: 'Cwrs adsefydlu',
        contacts: ['3', '3', '3'],
        minutes: '35',
        shares: [
          ['physiotherapist', 'registered', '0.6'],
          ['physiotherapist', 'support', '0.2'],
          ['podiatrist', 'registered', '0.2'],
        ],
      },
      {
        en: 'Foot and ankle',
        cy: 'Troed a phigwrn',
        contacts: ['1.6', '1.6', '1.6'],
        minutes: '40',
        shares: [
          ['podiatrist', 'registered', '0.8'],
          ['podiatrist', 'support', '0.2'],
        ],
      },
    ],
  },
  {
    code: 'ctm-speech-language',
    need: 'speech',
    nameEn: 'Speech, language and communication',
    nameCy: 'Lleferydd, iaith a chyfathrebu',
    people: ['0.0205', '0.022', '0.0235'],
    coverage: '0.6',
    blocks: [
      {
        en: 'Assessment and advice',
        cy: 'Asesu a chynghori',
        contacts: ['2', '2', '2'],
        minutes: '60',
        shares: [
          ['speech-and-language-therapist', 'registered', '0.8'],
          ['speech-and-language-therapist', 'support', '0.2'],
        ],
      },
      {
        en: 'Course of therapy',
        cy: 'Cwrs o therapi',
        contacts: ['5.8', '6', '6.2'],
        minutes: '45',
        shares: [
          ['speech-and-language-therapist', 'registered', '0.6'],
          ['speech-and-language-therapist', 'support', '0.4'],
        ],
      },
      {
        en: 'Eating, drinking and swallowing',
        cy: 'Bwyta, yfed a llyncu',
        contacts: ['1', '1', '1'],
        minutes: '60',
        shares: [
          ['speech-and-language-therapist', 'registered', '0.5'],
          ['dietitian', 'registered', '0.5'],
        ],
      },
      {
        en: 'Working with those around the child',
        cy: 'Gweithio gyda’r rhai o amgylch y plentyn',
        contacts: ['1.5', '1.5', '1.5'],
        minutes: '60',
        shares: [
          ['speech-and-language-therapist', 'registered', '0.7'],
          ['occupational-therapist', 'registered', '0.3'],
        ],
      },
    ],
  },
];

/** Hours that one WTE has in a year, and the share of them spent with or for people: the same for all who work here. */
export const WORKING_HOURS: Range = ['1520', '1552.5', '1585'];
export const DIRECT_SHARE: Range = ['0.63', '0.65', '0.67'];
