import { date } from './demo-context';
import { BRIDGEND_COLLABORATIVE, MERTHYR_CYNON_COLLABORATIVE } from './people';

export interface MemberLife {
  readonly person: string;
  readonly nominatedBy: string | null;
  readonly employmentKind: 'salaried' | 'contractor' | 'volunteer';
  readonly represents: string | null;
  /** Code of the team of the team map that the member speaks for; it then stands in no words of its own. */
  readonly team?: string;
  /** What a contractor's contract gives for taking part. */
  readonly incentive?: { readonly name: string; readonly reference: string; readonly since: string };
  readonly substitute: string | null;
  readonly serves: 'adults' | 'children' | 'both' | null;
  readonly speaksWelsh: boolean | null;
  readonly inductedOn: string | null;
  /** Minutes a month that the employer promised, and who did. */
  readonly promised?: number;
  readonly promisedBy?: string;
  /** Minutes a month outside meetings, more or less. */
  readonly usedMinutes?: number;
  readonly training?: string;
}

const DOTHS = 'Director of Therapies and Health Science';
const HEAD = 'Head of therapies (invented)';
const COUNCIL = 'Head of adult services (invented)';

const member = (person: string, changes: Partial<MemberLife>): MemberLife => ({
  person,
  nominatedBy: DOTHS,
  employmentKind: 'salaried',
  represents: null,
  substitute: null,
  serves: 'adults',
  speaksWelsh: false,
  inductedOn: '2025-09-25',
  promised: 240,
  promisedBy: HEAD,
  ...changes,
});

const MERTHYR_AND_CYNON = [
  member('lead', {
    team: 'PHY-MC',
    substitute: 'Team lead, Cynon',
    speaksWelsh: true,
    promised: 600,
    usedMinutes: 420,
    training: 'Leading across organisations (two days)',
  }),
  member('deputy', {
    nominatedBy: COUNCIL,
    team: 'RCT-CYN',
    substitute: 'Senior practitioner',
    promised: 480,
    promisedBy: COUNCIL,
    usedMinutes: 240,
    training: 'Chairing meetings in two languages',
  }),
  member('member', {
    team: 'SLT-MC',
    substitute: 'Nursery team lead',
    serves: 'children',
    speaksWelsh: true,
    usedMinutes: 60,
  }),
  // Nobody has promised this member any time, and nobody stands in.
  member('member-podiatry', { team: 'POD-MC', promised: undefined, promisedBy: undefined }),
  member('member-dietetics', {
    team: 'DT-MC',
    substitute: 'Senior dietitian',
    speaksWelsh: true,
    promised: 120,
    usedMinutes: 90,
  }),
  member('member-speech', { represents: 'Primary care psychology', serves: 'both', speaksWelsh: null }),
  member('member-council-mt', {
    nominatedBy: 'Head of adult services, Merthyr (invented)',
    team: 'MT-OT',
    substitute: 'Duty practitioner',
    promisedBy: COUNCIL,
    speaksWelsh: true,
    usedMinutes: 45,
  }),
  member('member-council-rct', {
    nominatedBy: 'Head of children’s services (invented)',
    represents: 'Council occupational therapy for children',
    serves: 'children',
    promisedBy: COUNCIL,
  }),
  member('member-paramedic', {
    nominatedBy: 'Ambulance trust, local area (invented)',
    represents: 'Falls response',
    substitute: 'Falls response lead',
    promisedBy: 'Ambulance trust, local area (invented)',
    serves: 'both',
  }),
  member('member-third', {
    nominatedBy: null,
    employmentKind: 'volunteer',
    represents: 'An arts and health charity (invented)',
    serves: 'both',
    inductedOn: null,
    promised: undefined,
    promisedBy: undefined,
    usedMinutes: 60,
  }),
];

const BRIDGEND = [
  member('lead-bridgend', {
    nominatedBy: COUNCIL,
    team: 'OT1',
    substitute: 'Senior practitioner',
    speaksWelsh: true,
    promised: 480,
    promisedBy: COUNCIL,
    usedMinutes: 300,
  }),
  member('deputy-bridgend', { team: 'FCP-BRN', usedMinutes: 120 }),
  member('member-b-podiatry', {
    team: 'POD-BR',
    employmentKind: 'contractor',
    incentive: {
      name: 'Sessions for collaborative meetings (invented)',
      reference: 'Podiatry contract 2026, schedule 3 (invented)',
      since: '2026-04-01',
    },
  }),
  member('member-b-dietetics', { team: 'DT-BR', promised: 120 }),
  member('member-b-speech', {
    team: 'SLT-BR',
    serves: 'children',
    speaksWelsh: true,
  }),
  member('member-b-council', { nominatedBy: COUNCIL, team: 'REAB', promisedBy: COUNCIL }),
  member('member-b-psychology', { nominatedBy: null, team: 'EDPSY', serves: 'children' }),
  member('member-b-paramedic', { represents: 'Falls response', serves: 'both' }),
];

/** What was agreed at the start, and since. */
export const LIVES = [
  {
    code: MERTHYR_CYNON_COLLABORATIVE,
    tally: true,
    priorities: ['falls', 'speech', 'msk'],
    members: MERTHYR_AND_CYNON,
    terms: {
      termsAgreedOn: date('2025-09-25'),
      tallyOn: true,
      vision: 'Nobody in the two valleys waits for the right therapist because of who employs them.',
      objectives:
        'One first visit after a fall.\nSpeech and language support in every nursery that asks for it.\nNo wait for a first physiotherapy contact longer than four weeks.',
      visionLanguage: 'en' as const,
      visionAgreedOn: date('2025-11-06'),
      stage: 'Meeting every month; first joint deployments are running.',
      stageOn: date('2026-06-04'),
      startUpPlan:
        'Terms by September, members by October, first priorities by April; a report to the cluster each quarter.',
      startUpPlanOn: date('2025-09-25'),
      workforcePlan: 'Kept with the region’s plan; looked at with each deployment that ends.',
      workforcePlanOn: date('2026-05-07'),
    },
  },
  {
    code: BRIDGEND_COLLABORATIVE,
    tally: false,
    priorities: ['falls', 'msk'],
    members: BRIDGEND,
    terms: {
      termsAgreedOn: date('2025-09-18'),
      vision: 'One plan for the three clusters.',
      objectives: 'Share what each service has.\nFill first contact posts.',
      visionLanguage: 'en' as const,
      visionAgreedOn: date('2025-12-04'),
      stage: 'Members know each other; the first proposal is being written.',
      stageOn: date('2026-05-07'),
    },
  },
] as const;
