/** What became of decisions and actions of Merthyr and Cynon after they were agreed. All of it is invented. */
type Texts = Readonly<Record<'cy' | 'en', string>>;

/** What shows that an action was done, one after the other. */
export const EVIDENCE: readonly Texts[] = [
  { en: 'Sent to all members on the day.', cy: 'Anfonwyd at bob aelod ar y diwrnod.' },
  { en: 'Filed with the papers of the meeting.', cy: 'Wedi’i ffeilio gyda phapurau’r cyfarfod.' },
  { en: 'Both councils have agreed in writing.', cy: 'Mae’r ddau gyngor wedi cytuno’n ysgrifenedig.' },
  { en: 'Tried for two weeks; it works.', cy: 'Rhoddwyd cynnig arno am bythefnos; mae’n gweithio.' },
];

export const DROPPED: Texts = {
  en: 'No longer needed: the health board has begun the same.',
  cy: 'Nid oes ei angen mwyach: mae’r bwrdd iechyd wedi dechrau’r un peth.',
};

export const DECISION_EVIDENCE: Texts = {
  en: 'Waiting lists of both councils and of the health board, put side by side.',
  cy: 'Rhestrau aros y ddau gyngor a’r bwrdd iechyd, ochr yn ochr.',
};

/** The decision of a day about a profession, and where those who were there stand. */
export const POSITIONS = [
  {
    decidedOn: '2026-10-01',
    profession: 'occupational-therapist',
    against: [
      {
        stance: 'reservation',
        reason: {
          en: 'It takes time from assessments in the valley unless somebody covers them.',
          cy: 'Mae’n cymryd amser oddi ar asesiadau yn y cwm oni bai bod rhywun yn eu gwneud.',
        },
      },
    ],
  },
  {
    decidedOn: '2026-11-05',
    profession: 'dietitian',
    against: [
      {
        stance: 'objection',
        reason: {
          en: 'Care homes were not asked. They should be, before capacity is moved.',
          cy: 'Ni ofynnwyd i’r cartrefi gofal. Dylid gwneud hynny cyn symud capasiti.',
        },
      },
      {
        stance: 'reservation',
        reason: {
          en: 'Only if it is looked at again after six months.',
          cy: 'Dim ond os edrychir arno eto ar ôl chwe mis.',
        },
      },
    ],
  },
] as const;

export const STANDING = {
  decidedOn: '2026-06-04',
  profession: 'podiatrist',
  /** The first day that is no longer covered. */
  until: '2027-04-01',
  kind: {
    en: 'Foot checks in a practice of the cluster, up to half a day a week',
    cy: 'Archwiliadau traed mewn practis yn y clwstwr, hyd at hanner diwrnod yr wythnos',
  },
} as const;

export const SUPERSEDED = { decidedOn: '2026-01-08', by: '2026-02-05', profession: 'dietitian' } as const;

export const REVIEWED = {
  decidedOn: '2026-07-02',
  profession: 'speech-and-language-therapist',
  reviewedOn: '2026-11-05',
  next: '2027-05-06',
  note: {
    en: 'Both nurseries have begun, and there is more time for it. Keep it, and count again in six months.',
    cy: 'Mae’r ddwy feithrinfa wedi dechrau, ac mae mwy o amser ar ei gyfer. Ei gadw, a chyfrif eto ymhen chwe mis.',
  },
} as const;

/** Decisions of this day are due for review today; those before it have been given another day. */
export const DUE_FOR_REVIEW = '2026-05-07';
export const OTHER_REVIEW_DAY = '2027-02-04';

export const BLOCKED: Texts = {
  en: 'The list has to be there first.',
  cy: 'Rhaid cael y rhestr yn gyntaf.',
};
export const REOPENED = {
  closedOn: '2026-10-20',
  on: '2026-11-05',
  evidence: { en: 'A first draft was sent round.', cy: 'Anfonwyd drafft cyntaf o gwmpas.' },
  reason: {
    en: 'The meeting found that one valley is missing in it.',
    cy: 'Gwelodd y cyfarfod fod un cwm ar goll ynddo.',
  },
} as const;
export const HANDED_OVER: Texts & { readonly on: string } = {
  on: '2026-10-15',
  en: 'Handed to the lead, who meets both practices anyway.',
  cy: 'Trosglwyddwyd i’r arweinydd, sy’n cwrdd â’r ddau bractis beth bynnag.',
};
