import type { MembershipRole, Sector } from '../../../src/domain/meetings/meeting';
import type { QuorumTerms } from '../../../src/domain/meetings/quorum';
import type { EMPLOYERS } from './people';
import { BRIDGEND_COLLABORATIVE, MERTHYR_CYNON_COLLABORATIVE } from './people';

export interface PlannedMember {
  readonly person: string;
  readonly profession: string;
  readonly employer: keyof typeof EMPLOYERS | null;
  readonly sector: Sector;
  readonly role: MembershipRole;
}

export interface PlannedCollaborative {
  readonly code: string;
  readonly nameEn: string;
  readonly nameCy: string;
  readonly purposeEn: string;
  readonly purposeCy: string;
  readonly terms: QuorumTerms;
  readonly serves: readonly string[];
  readonly members: readonly PlannedMember[];
  /** Hour of the monthly meeting, and where. */
  readonly startsAt: string;
  readonly location: string;
}

const member = (
  person: string,
  profession: string,
  employer: PlannedMember['employer'],
  sector: Sector,
  role: MembershipRole = 'member',
): PlannedMember => ({ person, profession, employer, sector, role });

const NO_QUORUM: QuorumTerms = { members: null, professions: null, sectors: null, leadRequired: false };

const MERTHYR_AND_CYNON: PlannedCollaborative = {
  code: MERTHYR_CYNON_COLLABORATIVE,
  nameEn: 'Merthyr and Cynon AHP Collaborative',
  nameCy: 'Cydweithredfa AHP Merthyr a Chynon',
  purposeEn:
    'To bring the Allied Health Professions of Merthyr and the Cynon valley together, so that people get the right help at home and in their community.',
  purposeCy:
    'Dod â Phroffesiynau Perthynol i Iechyd Merthyr a Chwm Cynon ynghyd, fel bod pobl yn cael y cymorth cywir gartref ac yn eu cymuned.',
  terms: { members: 5, professions: 3, sectors: 2, leadRequired: true },
  serves: ['cluster-merthyr', 'cluster-north-cynon', 'cluster-south-cynon'],
  startsAt: '14:00',
  location: 'Online',
  members: [
    member('lead', 'physiotherapist', 'board', 'health_board', 'lead'),
    member('deputy', 'occupational-therapist', 'rct', 'local_authority', 'deputy'),
    member('member', 'speech-and-language-therapist', 'board', 'health_board'),
    member('member-podiatry', 'podiatrist', 'board', 'health_board'),
    member('member-dietetics', 'dietitian', 'board', 'health_board'),
    member('member-speech', 'practitioner-psychologist', 'board', 'health_board'),
    member('member-council-mt', 'occupational-therapist', 'merthyr', 'local_authority'),
    member('member-council-rct', 'occupational-therapist', 'rct', 'local_authority'),
    member('member-paramedic', 'paramedic', 'ambulance', 'ambulance'),
    member('member-third', 'art-therapist', null, 'third_sector'),
  ],
};

const BRIDGEND: PlannedCollaborative = {
  code: BRIDGEND_COLLABORATIVE,
  nameEn: 'Bridgend AHP Collaborative',
  nameCy: 'Cydweithredfa AHP Pen-y-bont ar Ogwr',
  purposeEn: 'To plan together what the Allied Health Professions offer in the three Bridgend clusters.',
  purposeCy:
    'Cynllunio ar y cyd yr hyn y mae’r Proffesiynau Perthynol i Iechyd yn ei gynnig yn nhri chlwstwr Pen-y-bont ar Ogwr.',
  terms: NO_QUORUM,
  serves: ['cluster-bridgend-east', 'cluster-bridgend-north', 'cluster-bridgend-west'],
  startsAt: '09:30',
  location: 'Bridgend (invented health centre)',
  members: [
    member('lead-bridgend', 'occupational-therapist', 'bridgend', 'local_authority', 'lead'),
    member('deputy-bridgend', 'physiotherapist', 'board', 'health_board', 'deputy'),
    member('member-b-podiatry', 'podiatrist', 'board', 'health_board'),
    member('member-b-dietetics', 'dietitian', 'board', 'health_board'),
    member('member-b-speech', 'speech-and-language-therapist', 'board', 'health_board'),
    member('member-b-council', 'occupational-therapist', 'bridgend', 'local_authority'),
    member('member-b-psychology', 'practitioner-psychologist', 'bridgend', 'education'),
    member('member-b-paramedic', 'paramedic', 'ambulance', 'ambulance'),
  ],
};

/** Another region's, with nothing but its lead: for seeing that outsiders see nothing. */
const GWENT: PlannedCollaborative = {
  code: 'gwent-ahp',
  nameEn: 'Gwent AHP Collaborative',
  nameCy: 'Cydweithredfa AHP Gwent',
  purposeEn: 'To plan together what the Allied Health Professions offer in Gwent.',
  purposeCy: 'Cynllunio ar y cyd yr hyn y mae’r Proffesiynau Perthynol i Iechyd yn ei gynnig yng Ngwent.',
  terms: NO_QUORUM,
  serves: ['rpb-gwent'],
  startsAt: '10:00',
  location: 'Online',
  members: [member('gwent', 'physiotherapist', null, 'health_board', 'lead')],
};

export const COLLABORATIVES: readonly PlannedCollaborative[] = [MERTHYR_AND_CYNON, BRIDGEND, GWENT];

/** First Thursdays, the last year; the day of the demonstration comes after the last of them. */
export const MEETING_DAYS = [
  '2025-12-04',
  '2026-01-08',
  '2026-02-05',
  '2026-03-05',
  '2026-04-09',
  '2026-05-07',
  '2026-06-04',
  '2026-07-02',
  '2026-08-06',
  '2026-09-03',
  '2026-10-01',
  '2026-11-05',
] as const;

export const NEXT_MEETING = '2026-12-03';
