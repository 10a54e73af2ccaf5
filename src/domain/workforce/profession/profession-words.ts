/**
 * Words of job titles, folded (small letters, no accents), in English and in Welsh. A star stands for more letters. A
 * title is what a person is called, and tells of a registered profession; an area is what a service is called, and tells
 * the profession without the tier. Protected titles: HCPC and professions.csv. Abbreviations: general knowledge.
 */
export interface ProfessionWords {
  readonly keys: readonly string[];
  readonly titles: readonly string[];
  readonly areas: readonly string[];
  readonly welsh: { readonly titles: readonly string[]; readonly areas: readonly string[] };
}

export const PROFESSION_WORDS: readonly ProfessionWords[] = [
  {
    keys: ['art-therapist'],
    titles: ['art therapist*', 'art psychotherapist*'],
    areas: ['art therap*', 'art psychotherap*', 'art and music', 'art and drama', 'art music', 'art drama'],
    welsh: { titles: ['therapydd* celf', 'seicotherapydd* celf'], areas: ['therapi celf'] },
  },
  {
    keys: ['music-therapist'],
    titles: ['music therapist*'],
    areas: ['music therap*', 'music and drama', 'music and art', 'music drama', 'music art'],
    welsh: {
      titles: ['therapydd* cerdd*', 'therapydd* gerdd*'],
      areas: ['therapi cerdd*', 'therapi gerdd*'],
    },
  },
  {
    keys: ['drama-therapist'],
    titles: ['drama therapist*', 'dramatherapist*'],
    areas: ['drama therap*', 'dramatherap*', 'drama and music', 'drama and art', 'drama music', 'drama art'],
    welsh: { titles: ['therapydd* drama', 'therapydd* ddrama'], areas: ['therapi drama', 'therapi ddrama'] },
  },
  {
    keys: ['art-therapist', 'music-therapist', 'drama-therapist'],
    titles: ['arts therapist*', 'arts psychotherapist*'],
    areas: ['arts therap*', 'arts psychotherap*', 'art music and drama*', 'art music drama*'],
    welsh: {
      titles: ['therapydd* *celfyddyd*', 'therapydd* y celfyddydau'],
      areas: ['therapiau *celfyddyd*', 'therapi* y celfyddydau'],
    },
  },
  {
    keys: ['dietitian'],
    titles: ['dietitian*', 'dietician*', 'dietetic practitioner*'],
    areas: ['dietetic*'],
    welsh: {
      titles: ['deietegydd*', 'dietegydd*', 'deietegwyr', 'dietegwyr'],
      areas: ['deieteg*', 'dieteg*'],
    },
  },
  {
    keys: ['occupational-therapist'],
    titles: ['occupational therapist*', 'ot', 'ots'],
    areas: ['occupational therap*'],
    welsh: { titles: ['therapydd* *alwedigaethol'], areas: ['therapi *alwedigaethol'] },
  },
  {
    keys: ['orthoptist'],
    titles: ['orthoptist*'],
    areas: ['orthoptic*'],
    welsh: { titles: ['orthoptydd*'], areas: ['orthopteg*'] },
  },
  {
    keys: ['orthotist'],
    titles: ['orthotist*'],
    areas: ['orthotic*'],
    welsh: { titles: ['orthotydd*'], areas: ['orthoteg*'] },
  },
  {
    keys: ['paramedic'],
    titles: ['paramedic', 'paramedics'],
    areas: [],
    welsh: { titles: ['parafeddyg*'], areas: [] },
  },
  {
    keys: ['physiotherapist'],
    titles: ['*physiotherapist*', 'physical therapist*', 'physio', 'physios'],
    areas: ['*physiotherap*'],
    welsh: { titles: ['*ffisiotherapydd*'], areas: ['*ffisiotherap*'] },
  },
  {
    keys: ['podiatrist'],
    titles: ['podiatrist*', 'chiropodist*', 'podiatric surgeon*'],
    areas: ['podiatr*', 'chiropod*'],
    welsh: { titles: ['podiatrydd*', 'ciropodydd*'], areas: ['podiatreg', 'ciropodeg', 'ciropodi'] },
  },
  {
    keys: ['practitioner-psychologist'],
    titles: [
      ...['practitioner', 'registered', 'applied', 'clinical', 'counselling', 'educational', 'forensic'].map(
        (kind) => `${kind} psychologist*`,
      ),
      ...[
        'health psychologist*',
        'occupational psychologist*',
        'exercise psychologist*',
        '*neuropsychologist*',
      ],
    ],
    areas: ['psychologist*', 'psychology', 'neuropsychology'],
    welsh: {
      titles: [
        ...['ymarferol', 'cofrestredig', '*linigol', 'cwnsela', 'addysg*', 'fforensig', 'iechyd'].map(
          (kind) => `seicolegydd* ${kind}`,
        ),
        'seicolegydd* *alwedigaethol',
        '*niwroseicolegydd*',
      ],
      areas: ['seicolegydd*', 'seicolegwyr', 'seicoleg'],
    },
  },
  {
    keys: ['prosthetist'],
    titles: ['prosthetist*'],
    areas: ['prosthetic*'],
    welsh: { titles: ['prosthetydd*'], areas: ['prostheteg*'] },
  },
  {
    keys: ['speech-and-language-therapist'],
    titles: [
      ...['speech and language therapist*', 'speech language therapist*', 'speech therapist*'],
      ...['slt', 'slts', 'salt', 's lt'],
    ],
    areas: ['speech and language', 'speech language', 'speech therap*'],
    welsh: {
      titles: ['therapydd* iaith a lleferydd', 'therapydd* lleferydd ac iaith', 'therapydd* lleferydd'],
      areas: ['iaith a lleferydd', 'lleferydd ac iaith', 'therapi lleferydd'],
    },
  },
  {
    keys: ['audiologist'],
    titles: ['audiologist*'],
    areas: ['audiolog*'],
    welsh: { titles: ['awdiolegydd*', 'awdiolegwyr'], areas: ['awdioleg*'] },
  },
  {
    keys: ['rehabilitation-officer-visual-impairment'],
    titles: [
      ...['rovi', 'rovis', 'vision rehabilitation specialist*', 'vision rehabilitation officer*'],
      ...['rehabilitation officer* visual*', 'rehabilitation officer* for visual*'],
    ],
    areas: ['vision rehabilitation'],
    welsh: { titles: ['swyddog* adsefydlu nam ar y golwg', 'swyddog* adsefydlu nam *olwg'], areas: [] },
  },
  {
    keys: ['rehabilitation-officer-hearing-impairment'],
    titles: ['rehabilitation officer* hearing*', 'rehabilitation officer* for hearing*'],
    areas: [],
    welsh: { titles: ['swyddog* adsefydlu nam ar y clyw', 'swyddog* adsefydlu nam clyw'], areas: [] },
  },
];

/** Roles that a paramedic may hold, and a nurse as well. */
export const PERHAPS_WORDS = {
  keys: ['paramedic'],
  words: ['emergency care practitioner*'],
  welsh: ['ymarferydd* gofal brys'],
} as const;

/** Of the professions, without saying which. */
export const ANY_WORDS = {
  words: [
    ...['multi therapist*', 'therapist*', 'therapy', 'therapies', 'ahp', 'ahps', 'allied health'],
    ...['first contact practitioner*', 'advanced practitioner*', 'advanced clinical practitioner*'],
  ],
  welsh: [
    ...['therapydd', 'therapyddion', 'therapi', 'therapiau', 'proffesiynau perthynol'],
    ...['ymarferydd* cyswllt cyntaf', 'uwch ymarferydd*', 'uwch ymarferwyr'],
  ],
} as const;

/** Other professions. */
export const OTHER_WORDS = {
  words: [
    ...[
      'nurse',
      'nurses',
      'nursing assistant*',
      'nursing auxiliar*',
      'nursing associate*',
      'midwife*',
      'midwives',
    ],
    ...[
      'health visitor*',
      '*radiograph*',
      'sonographer*',
      'operating department*',
      'odp',
      'odps',
      'theatre practitioner*',
    ],
    ...[
      'pharmac*',
      'doctor*',
      'physician*',
      'psychiatrist*',
      'dentist*',
      'dental nurse*',
      'osteopath*',
      'chiropractor*',
    ],
    ...['social worker*', 'psychotherap*', 'psychological therap*', 'wellbeing practitioner*', 'counsellor*'],
    ...['biomedical scientist*', 'clinical scientist*', '*physiologist*', 'ambulance technician*'],
    ...['emergency medical technician*', 'ambulance care assistant*'],
  ],
  welsh: [
    ...['nyrs', 'nyrsys', 'bydwraig', 'bydwragedd', 'ymwelydd* iechyd', '*radiograff*', 'fferyll*'],
    ...['meddyg', 'meddygon', 'deintydd*', 'gweithiwr cymdeithasol', 'gweithwyr cymdeithasol'],
    ...['seicotherap*', 'cwnselydd*', '*ffisiolegydd*', 'osteopath*'],
  ],
} as const;

/** Work beside a profession, whose name stands in the title ("Podiatry receptionist"). */
export const OFFICE_WORDS = {
  words: [
    ...['receptionist*', 'secretar*', 'admin', 'administrat*', 'clerk*', 'clerical', 'typist*', 'bookings'],
    ...['porter*', 'cleaner*', 'domestic', 'housekeep*', 'driver*', 'storekeeper*'],
  ],
  welsh: [
    'derbynnydd*',
    'ysgrifennydd*',
    'gweinyddwr',
    'gweinyddwyr',
    'gweinyddol',
    'clerc',
    'clercod',
    'porthor*',
  ],
} as const;

export const STUDENT_WORDS = {
  words: ['student', 'trainee', 'apprentice*'],
  welsh: ['myfyriwr', 'myfyrwyr', 'hyfforddai', 'hyfforddeion', 'prentis*', 'dan hyfforddiant'],
} as const;

export const SUPPORT_WORDS = {
  words: [
    ...['assistant*', 'support worker*', 'support practitioner*', 'technician*', 'technical instructor*'],
    ...['associate practitioner*', 'helper*', 'healthcare assistant*', 'care assistant*', 'aide'],
  ],
  welsh: [
    ...[
      'cynorthwyydd*',
      'cynorthwy ydd*',
      'cynorthwywyr',
      'cynorthwyol',
      'gweithiwr cymorth',
      'gweithwyr cymorth',
    ],
    ...['gweithiwr cefnogi', 'technegydd*', 'technegwyr', 'hyfforddwr technegol'],
  ],
} as const;

/** In these, "assistant" and "trainee" stand before a post of somebody who is registered. */
export const NOT_BELOW_WORDS = [
  ...[
    'assistant director*',
    'assistant head*',
    'assistant manager*',
    'assistant service*',
    'assistant clinical lead*',
  ],
  ...['trainee advanced*', 'trainee consultant*', 'trainee first contact*', 'apprentice advanced*'],
] as const;
