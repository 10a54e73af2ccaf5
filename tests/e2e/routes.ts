import {
  bodyId,
  collaborativeId,
  HEALTH_BOARD,
  MERTHYR,
  MERTHYR_AND_CYNON,
  placeId,
  REGION,
  row,
} from './database';
import type { Person } from './portal';

export interface PageRoute {
  /** The folder under src/app/[locale] that holds the page; empty for the front page. */
  readonly folder: string;
  /** Who opens it; null for a visitor. */
  readonly person: Person | null;
  /** An address of it in the demonstration, without the language. */
  readonly address: () => Promise<string>;
}

const at = (path: string) => async () => path;

/** Demonstration deployments that no journey touches: the first of each status were asked for by the seed. */
async function deployment(status: string, host?: string): Promise<string> {
  const { id } = await row<{ id: string }>(
    `select d.id from deployment d
       join deployment_version v on v.deployment_id = d.id and v.recorded_to is null
       left join body b on b.id = v.host_id
     where v.status = $1::deployment_status and ($2::text is null or b.code = $2)
     order by d.reference limit 1`,
    [status, host ?? null],
  );
  return `/deployments/${id}`;
}

const RHONDDA_CYNON_TAF = 'la-W06000016';
const AMBULANCE_TRUST = 'nhs-rt4';

/** Every page of the portal. A page without an entry here fails a house check: it would have no accessibility check. */
export const PAGE_ROUTES: readonly PageRoute[] = [
  { folder: '', person: null, address: at('') },
  { folder: 'sign-in', person: null, address: at('/sign-in') },
  { folder: 'about-the-data', person: null, address: at('/about-the-data') },
  { folder: 'about-the-data/codes', person: null, address: at('/about-the-data/codes') },
  { folder: 'accessibility', person: null, address: at('/accessibility') },
  { folder: 'good-practice', person: 'member', address: at('/good-practice') },
  { folder: 'home', person: 'admin', address: twoAppointments },
  {
    folder: 'collaboratives/[id]',
    person: 'lead',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}`,
  },
  {
    folder: 'collaboratives/[id]/members',
    person: 'member',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/members`,
  },
  {
    folder: 'collaboratives/[id]/induction',
    person: 'member',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/induction`,
  },
  {
    folder: 'collaboratives/[id]/cluster-meetings',
    person: 'lead',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/cluster-meetings`,
  },
  {
    folder: 'collaboratives/[id]/members/new',
    person: 'lead',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/members/new`,
  },
  {
    folder: 'collaboratives/[id]/terms',
    person: 'observer',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/terms`,
  },
  {
    folder: 'collaboratives/[id]/terms/change',
    person: 'lead',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/terms/change`,
  },
  {
    folder: 'collaboratives/[id]/terms/plans',
    person: 'lead',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/terms/plans`,
  },
  {
    folder: 'collaboratives/[id]/time',
    person: 'lead',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/time`,
  },
  {
    folder: 'collaboratives/[id]/voice',
    person: 'member',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/voice`,
  },
  {
    folder: 'collaboratives/[id]/year',
    person: 'lead',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/year`,
  },
  {
    folder: 'collaboratives/[id]/members/[membership]',
    person: 'lead',
    address: async () => {
      const { id, membership } = await row<{ id: string; membership: string }>(
        `select c.id, m.id as membership from membership m join collaborative c on c.id = m.collaborative_id
         where c.code = $1 order by m.id limit 1`,
        [MERTHYR_AND_CYNON],
      );
      return `/collaboratives/${id}/members/${membership}`;
    },
  },
  {
    folder: 'collaboratives/[id]/meetings/new',
    person: 'deputy',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/meetings/new`,
  },
  { folder: 'meetings/[id]', person: 'member', address: meetingWithDecision },
  {
    folder: 'meetings/[id]/record',
    person: 'deputy',
    address: async () => {
      const { id } = await row<{ id: string }>(
        `select m.id from meeting m join collaborative c on c.id = m.collaborative_id
         where c.code = $1 and m.status in ('planned', 'called') and m.kind = 'meeting'
         order by m.held_on limit 1`,
        [MERTHYR_AND_CYNON],
      );
      return `/meetings/${id}/record`;
    },
  },
  {
    folder: 'meetings/[id]/edit',
    person: 'lead',
    address: async () => `${await meetingWithDecision()}/edit`,
  },
  {
    folder: 'meetings/[id]/versions',
    person: 'member',
    address: async () => `${await meetingWithDecision()}/versions`,
  },
  {
    folder: 'meetings/[id]/agenda',
    person: 'lead',
    address: async () => `${await meetingToCome()}/agenda`,
  },
  {
    folder: 'collaboratives/[id]/meetings/plan',
    person: 'deputy',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/meetings/plan`,
  },
  {
    folder: 'collaboratives/[id]/suggest',
    person: 'member',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/suggest`,
  },
  {
    folder: 'collaboratives/[id]/series',
    person: 'lead',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/series`,
  },
  {
    folder: 'collaboratives/[id]/correspondence',
    person: 'deputy',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/correspondence`,
  },
  { folder: 'meetings/[id]/change', person: 'lead', address: async () => `${await meetingToCome()}/change` },
  { folder: 'calendar', person: 'member', address: at('/calendar') },
  { folder: 'search', person: 'lead', address: at('/search?q=falls') },
  {
    folder: 'collaboratives/[id]/decisions',
    person: 'member',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/decisions`,
  },
  {
    folder: 'collaboratives/[id]/actions',
    person: 'lead',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/actions`,
  },
  { folder: 'decisions/[id]', person: 'lead', address: recommendation },
  { folder: 'actions', person: 'lead', address: at('/actions') },
  { folder: 'actions/[id]', person: 'lead', address: openAction },
  {
    folder: 'collaboratives/[id]/proposals',
    person: 'member',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/proposals`,
  },
  {
    folder: 'collaboratives/[id]/proposals/new',
    person: 'lead',
    address: async () => `/collaboratives/${await collaborativeId(MERTHYR_AND_CYNON)}/proposals/new`,
  },
  { folder: 'proposals', person: 'planner', address: at('/proposals') },
  { folder: 'proposals/[id]', person: 'cluster', address: waitingProposal },
  { folder: 'deployments', person: 'head', address: at('/deployments') },
  {
    folder: 'deployments/new',
    person: 'lead',
    address: async () => `/deployments/new?place=${await placeId(MERTHYR)}&profession=dietitian`,
  },
  {
    folder: 'deployments/[id]',
    person: 'head-rct',
    address: () => deployment('refused', RHONDDA_CYNON_TAF),
  },
  {
    folder: 'deployments/[id]/release',
    person: 'head',
    address: async () => `${await deployment('requested')}/release`,
  },
  {
    folder: 'deployments/[id]/accept',
    person: 'cluster',
    address: async () => `${await deployment('released')}/accept`,
  },
  {
    folder: 'deployments/[id]/decline',
    person: 'cluster',
    address: async () => `${await deployment('released')}/decline`,
  },
  {
    folder: 'deployments/[id]/withdraw',
    person: 'lead',
    address: async () => `${await deployment('requested')}/withdraw`,
  },
  {
    folder: 'deployments/[id]/mend',
    person: 'head-rct',
    address: async () => `${await deployment('refused', RHONDDA_CYNON_TAF)}/mend`,
  },
  {
    folder: 'gaps/[placeId]/[profession]',
    person: 'planner',
    address: async () => `/gaps/${await placeId(MERTHYR)}/occupational-therapist`,
  },
  {
    folder: 'regions/[id]/gaps',
    person: 'planner',
    address: async () => `/regions/${await placeId(REGION)}/gaps`,
  },
  {
    folder: 'countries/[id]/workforce',
    person: 'national',
    address: async () => `/countries/${await placeId('wales')}/workforce`,
  },
  {
    folder: 'employers/[id]/report',
    person: 'doths',
    address: async () => `/employers/${await bodyId(HEALTH_BOARD)}/report`,
  },
  {
    folder: 'employers/[id]/teams',
    person: 'workforce',
    address: async () => `/employers/${await bodyId(HEALTH_BOARD)}/teams?level=cluster`,
  },
  {
    folder: 'employers/[id]/teams/[team]',
    person: 'head',
    address: async () => {
      const { id, employer_id } = await row<{ id: string; employer_id: string }>(
        `select t.id, t.employer_id from team t join body b on b.id = t.employer_id
           join team_placement p on p.team_id = t.id
         where b.code = $1 order by t.code limit 1`,
        [HEALTH_BOARD],
      );
      return `/employers/${employer_id}/teams/${id}`;
    },
  },
  {
    folder: 'employers/[id]/quality',
    person: 'workforce',
    address: async () => `/employers/${await bodyId(HEALTH_BOARD)}/quality?field=registrationDate`,
  },
  {
    folder: 'employers/[id]/quality/double-counting',
    person: 'doths',
    address: async () => `/employers/${await bodyId(HEALTH_BOARD)}/quality/double-counting`,
  },
  {
    folder: 'employers/[id]/quality/double-counting/[own]/[other]',
    person: 'admin',
    address: recordOfTwoEmployers,
  },
  {
    folder: 'employers/[id]/imports',
    person: 'workforce',
    address: async () => `/employers/${await bodyId(HEALTH_BOARD)}/imports`,
  },
  {
    folder: 'employers/[id]/imports/[batch]',
    person: 'workforce',
    address: async () => {
      const { employer_id, id } = await row<{ employer_id: string; id: string }>(
        `select i.employer_id, i.id from import_batch i join body b on b.id = i.employer_id
         where b.code = $1 order by i.uploaded_at limit 1`,
        [HEALTH_BOARD],
      );
      return `/employers/${employer_id}/imports/${id}`;
    },
  },
];

/**
 * The demonstration has one employer with named records. The ambulance trust is given a person with the register entry
 * of one of them, in a team that has nothing else, and the administrator answers for it: nobody else's figures change.
 */
async function recordOfTwoEmployers(): Promise<string> {
  const { id, own, other } = await row<{ id: string; own: string; other: string }>(
    `with there as (
       select s.id as staff_id, r.register_prefix, r.number, v.profession_key, v.import_batch_id
       from registration r join staff s on s.id = r.staff_id join body e on e.id = s.employer_id
         join assignment a on a.staff_id = s.id
         join assignment_version v on v.assignment_id = a.id and v.recorded_to is null and v.valid_to is null
         join profession p on p.key = v.profession_key and p.register_prefix = r.register_prefix
       where e.code = $2 and v.contract_type = 'permanent' order by s.staff_number limit 1
     ), here as (
       select id from body where code = $1
     ), agreement as (
       insert into named_records_agreement (body_id, assessment_reference, agreement_reference, valid_from, recorded_by)
       select id, 'e2e', 'e2e', '2025-01-01', 'e2e' from here on conflict do nothing returning body_id
     ), given as (
       insert into appointment (id, person_id, role, body_id)
       select '00000000-0000-7000-8000-00000000e2c0', p.id, 'professionalExecutive', here.id
       from person p, here where p.email = 'admin@enghraifft.example' on conflict do nothing returning id
     ), dated as (
       insert into appointment_version (id, appointment_id, valid_from)
       select '00000000-0000-7000-8000-00000000e2c1', id, '2025-09-01' from given returning id
     ), team as (
       insert into team (id, employer_id, code, name_en, name_cy, setting)
       select '00000000-0000-7000-8000-00000000e2c2', id, 'E2E', 'Example team', 'Tîm enghreifftiol', 'other' from here
       on conflict do nothing returning id
     ), person as (
       insert into staff (id, employer_id, staff_number, name)
       select '00000000-0000-7000-8000-00000000e2c3', id, 'E2E', 'Enw Enghreifftiol' from here
       on conflict do nothing returning id
     ), entry as (
       insert into registration (id, staff_id, register_prefix, number)
       select '00000000-0000-7000-8000-00000000e2c4', p.id, t.register_prefix, t.number from person p, there t returning id
     ), post as (
       insert into assignment (id, staff_id, employer_id, team_id, post_number)
       select '00000000-0000-7000-8000-00000000e2c5', p.id, here.id, team.id, 'E2E' from person p, here, team returning id
     ), held as (
       insert into assignment_version (id, assignment_id, profession_key, tier, band, contracted_wte, contract_type,
         valid_from, import_batch_id)
       select '00000000-0000-7000-8000-00000000e2c6', p.id, t.profession_key, 'registered', '6', 0.6, 'permanent',
         '2026-11-01', t.import_batch_id from post p, there t returning id
     )
     select here.id, '00000000-0000-7000-8000-00000000e2c3' as own, there.staff_id as other from here, there`,
    [AMBULANCE_TRUST, RHONDDA_CYNON_TAF],
  );
  return `/employers/${id}/quality/double-counting/${own}/${other}`;
}

/** The next meeting of the series: planned or called. */
async function meetingToCome(): Promise<string> {
  const { id } = await row<{ id: string }>(
    `select m.id from meeting m join collaborative c on c.id = m.collaborative_id
     where c.code = $1 and m.status in ('planned', 'called') order by m.held_on limit 1`,
    [MERTHYR_AND_CYNON],
  );
  return `/meetings/${id}`;
}

/** A proposal that waits for the answer of the cluster lead. */
async function waitingProposal(): Promise<string> {
  const { id } = await row<{ id: string }>(
    `select s.proposal_id as id from proposal_step s join place p on p.id = s.to_place_id
     where p.code = $1 and s.answer is null order by s.sent_on limit 1`,
    [MERTHYR],
  );
  return `/proposals/${id}`;
}

async function meetingWithDecision(): Promise<string> {
  const { id } = await row<{ id: string }>(
    `select m.id from meeting m
       join agenda_item i on i.meeting_id = m.id
       join decision d on d.agenda_item_id = i.id
       join collaborative c on c.id = m.collaborative_id
     where c.code = $1 and m.status = 'held' order by m.held_on limit 1`,
    [MERTHYR_AND_CYNON],
  );
  return `/meetings/${id}`;
}

async function recommendation(): Promise<string> {
  const { id } = await row<{ id: string }>(
    `select d.id from decision d join collaborative c on c.id = d.collaborative_id
     where c.code = $1 and d.status = 'recommended' order by d.reference limit 1`,
    [MERTHYR_AND_CYNON],
  );
  return `/decisions/${id}`;
}

async function openAction(): Promise<string> {
  const { id } = await row<{ id: string }>(
    `select a.id from action a join collaborative c on c.id = a.collaborative_id
     where c.code = $1 and a.status = 'open' order by a.reference limit 1`,
    [MERTHYR_AND_CYNON],
  );
  return `/actions/${id}`;
}

/** Only who holds several appointments sees this page: everyone else is led on. The administrator is given a second. */
async function twoAppointments(): Promise<string> {
  await row(
    `with given as (
       insert into appointment (id, person_id, role, place_id)
       select '00000000-0000-7000-8000-00000000e2e0', p.id, 'rpbPlanner', r.id
       from person p, place r where p.email = 'admin@enghraifft.example' and r.code = $1
       on conflict (id) do nothing returning id
     ), dated as (
       insert into appointment_version (id, appointment_id, valid_from)
       select '00000000-0000-7000-8000-00000000e2e1', id, '2025-09-01' from given returning id
     )
     select 1 as done`,
    [REGION],
  );
  return '/home';
}
