import type { ProposalAim, ProposalAnswer } from '../../../src/domain/meetings/proposal-path';

type Language = 'cy' | 'en';

/** A stop on the way, with its answer where there is one. */
interface PlannedStep {
  readonly to: { readonly place: string } | { readonly body: string };
  readonly sentOn: string;
  readonly note?: string;
  readonly answer?: {
    readonly kind: ProposalAnswer;
    readonly on: string;
    readonly reason?: string;
    readonly language?: Language;
    /** Key of who answered in the portal; or what the lead wrote down of an answer given elsewhere. */
    readonly by: string | { readonly who: string; readonly reference: string };
  };
}

export interface PlannedProposal {
  readonly title: string;
  readonly statement: string;
  readonly evidence?: string;
  readonly parties?: string;
  readonly aims: readonly ProposalAim[];
  readonly need: string;
  readonly language: Language;
  readonly by: 'deputy' | 'lead';
  readonly steps: readonly PlannedStep[];
  readonly funding?: {
    readonly funder: string;
    readonly on: string;
    readonly granted: boolean;
    readonly note: string;
  };
}

const MERTHYR = { place: 'cluster-merthyr' } as const;
const SOUTH_CYNON = { place: 'cluster-south-cynon' } as const;
const NORTH_CYNON = { place: 'cluster-north-cynon' } as const;
const PCPG_MERTHYR = { place: 'la-W06000024' } as const;
const PCPG_RCT = { place: 'la-W06000016' } as const;
const RPB = { place: 'rpb-cwm-taf-morgannwg' } as const;
const BOARD = { body: 'nhs-7a5' } as const;

/** What the invented collaborative of Merthyr and Cynon has asked for in a year, in the order in which it did. */
export const PROPOSALS: readonly PlannedProposal[] = [
  {
    title: 'Strength and balance groups in six community halls',
    statement:
      'Physiotherapy and occupational therapy lead weekly groups together with a third sector partner, in halls that people can walk to. Nobody needs a referral.',
    evidence:
      'Invented for demonstration: in a trial year in Aberdare 61 of 84 people kept coming, and half as many fell again. Reported by the groups, January 2026.',
    parties: 'Both councils’ leisure services, Age Enghraifft (third sector), two practices.',
    aims: ['health', 'value'],
    need: 'falls',
    language: 'en',
    by: 'lead',
    steps: [
      {
        to: SOUTH_CYNON,
        sentOn: '2026-02-09',
        answer: {
          kind: 'support',
          on: '2026-02-26',
          reason: 'The practices see the need every day. Please ask for money for the halls.',
          by: {
            who: 'Cluster lead, South Cynon',
            reference: 'Minutes of the cluster, 26 February 2026, item 4',
          },
        },
      },
      {
        to: PCPG_RCT,
        sentOn: '2026-03-02',
        answer: {
          kind: 'support',
          on: '2026-03-24',
          by: { who: 'Chair of the planning group', reference: 'PCPG/2026/11' },
        },
      },
      {
        to: RPB,
        sentOn: '2026-03-30',
        note: 'The planning group asks for a start in the three halls of Aberdare and Mountain Ash.',
        answer: {
          kind: 'support',
          on: '2026-04-21',
          reason: 'Fits the priority for older people. Whether there is money is for the fund to decide.',
          by: 'planner',
        },
      },
    ],
    funding: {
      funder: 'Regional Integration Fund',
      on: '2026-06-15',
      granted: true,
      note: 'Invented: three halls, until 31 March 2027, with a report in February.',
    },
  },
  {
    title: 'A dietitian in the memory service',
    statement:
      'Half a whole-time dietitian works in the memory service instead of in the hospital outpatient clinic, so that families get advice on eating and drinking when they first ask.',
    evidence: 'Invented for demonstration: families said so in all eight conversations of the spring.',
    parties: 'Memory service, carers’ group, speech and language therapy.',
    aims: ['quality'],
    need: 'nutrition',
    language: 'en',
    by: 'deputy',
    steps: [
      {
        to: BOARD,
        sentOn: '2026-06-08',
        answer: {
          kind: 'act',
          on: '2026-06-30',
          reason: 'The job plan changes from October. The head of dietetics reports back in spring.',
          by: {
            who: 'Meredydd Dychmygol, director of therapies and health science',
            reference: 'Letter THS/2026/117',
          },
        },
      },
    ],
  },
  {
    title: 'Therapyddion iaith mewn meithrinfeydd',
    statement:
      'Mae therapydd iaith a lleferydd yn treulio un diwrnod yr wythnos mewn pedair meithrinfa, yn Gymraeg ac yn Saesneg, ac yn dangos i’r staff sut i helpu cyn bod angen atgyfeiriad.',
    evidence:
      'Wedi’i ddyfeisio at ddibenion arddangos: mewn dwy feithrinfa gostyngodd nifer yr atgyfeiriadau o draean mewn blwyddyn.',
    parties: 'Gwasanaethau plant y ddau gyngor, dwy feithrinfa, rhieni.',
    aims: ['health', 'quality'],
    need: 'speech',
    language: 'cy',
    by: 'lead',
    steps: [
      {
        to: MERTHYR,
        sentOn: '2026-08-10',
        answer: {
          kind: 'support',
          on: '2026-09-01',
          reason: 'We support this and will offer rooms in two practices.',
          language: 'en',
          by: 'cluster',
        },
      },
      {
        to: PCPG_MERTHYR,
        sentOn: '2026-09-07',
        answer: {
          kind: 'support',
          on: '2026-10-29',
          reason: 'Cefnogir. Dylai’r bwrdd partneriaeth edrych ar y rhanbarth cyfan.',
          by: { who: 'Cadeirydd y grŵp cynllunio', reference: 'PCPG/2026/38' },
        },
      },
      {
        to: RPB,
        sentOn: '2026-11-06',
        note: 'Mae’r clwstwr yn cynnig ystafelloedd mewn dau bractis. Mae’r grŵp cynllunio’n gofyn am olwg ar y rhanbarth cyfan.',
      },
    ],
  },
  {
    title: 'One shared first visit after a fall',
    statement:
      'Whoever is nearest, of the council or the health board, goes first and uses one form. The other service takes over what is theirs without a new referral.',
    evidence:
      'Invented for demonstration: in September both services went to the same home in the same week 23 times.',
    parties: 'Both councils’ reablement services, the ambulance trust, North Cynon practices.',
    aims: ['value', 'quality'],
    need: 'falls',
    language: 'en',
    by: 'deputy',
    steps: [
      {
        to: NORTH_CYNON,
        sentOn: '2026-08-17',
        answer: {
          kind: 'support',
          on: '2026-09-03',
          reason: 'Do it. We tell the practices.',
          by: { who: 'Cluster lead, North Cynon', reference: 'Mail of 3 September 2026' },
        },
      },
      { to: PCPG_RCT, sentOn: '2026-09-07' },
    ],
  },
  {
    title: 'MSK first contact',
    statement:
      'A first contact physiotherapist sees people with muscle and joint pain in every Merthyr practice, two sessions a week in each, so that they get a first opinion within a week.',
    evidence:
      'Invented for demonstration: where there is one, seven of ten people need nobody else. People tell us that they wait eleven weeks.',
    aims: ['health', 'value'],
    need: 'msk',
    language: 'en',
    by: 'lead',
    steps: [
      {
        to: MERTHYR,
        sentOn: '2026-10-19',
        answer: {
          kind: 'decline',
          on: '2026-11-13',
          reason:
            'Two practices have no room for it until they move in May, and the cluster’s own money is spent this year. Come back with one room shared by three practices and with who pays from April.',
          by: 'cluster',
        },
      },
    ],
  },
  {
    title: 'Someone to talk to on the same day',
    statement:
      'Occupational therapy and practitioner psychology keep two places a day free in the wellbeing hub of South Cynon, for people whom the practices would otherwise send on.',
    aims: ['health'],
    parties: 'Wellbeing hub, two practices.',
    need: 'mental',
    language: 'en',
    by: 'lead',
    steps: [
      {
        to: SOUTH_CYNON,
        sentOn: '2026-10-26',
        answer: {
          kind: 'need_more',
          on: '2026-11-17',
          reason: 'How many people a week would this be, and who covers holidays?',
          by: {
            who: 'Cluster lead, South Cynon',
            reference: 'Minutes of the cluster, 17 November 2026, item 6',
          },
        },
      },
    ],
  },
  {
    title: 'Foot checks at home for people who cannot come',
    statement:
      'Podiatry goes to people with diabetes who cannot come to a clinic, with the community nurses on their round, once a quarter.',
    evidence: 'Invented for demonstration: 140 people in Merthyr have not had a check for two years.',
    parties: 'Community nursing, the diabetes nurses of three practices.',
    aims: ['health', 'quality'],
    need: 'foot',
    language: 'en',
    by: 'lead',
    steps: [{ to: MERTHYR, sentOn: '2026-11-09' }],
  },
];
