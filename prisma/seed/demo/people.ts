import type { Role } from '../../../src/domain/access/roles';
import { hashPassword } from '../../../src/server/password';
import {
  AMBULANCE,
  BRIDGEND,
  date,
  HEALTH_BOARD,
  id,
  type Known,
  MERTHYR,
  REGION,
  RHONDDA_CYNON_TAF,
  type Tx,
} from './demo-context';

export const DEMO_PASSWORD = 'cydweithio-demo';

type Scope = { place: string } | { body: string } | { collaborative: string };

interface DemoPerson {
  /** Before @enghraifft.example. */
  readonly key: string;
  readonly name: string;
  readonly locale?: 'cy' | 'en';
  /** Absent: a person who does not sign in. */
  readonly appointments?: readonly { readonly role: Role; readonly scope: Scope; readonly from?: string }[];
}

const lead = (
  key: string,
  name: string,
  role: Role,
  scope: Scope,
  locale: 'cy' | 'en' = 'en',
): DemoPerson => ({
  key,
  name,
  locale,
  appointments: [{ role, scope }],
});

export const MERTHYR_CYNON_COLLABORATIVE = 'merthyr-cynon-ahp';
export const BRIDGEND_COLLABORATIVE = 'bridgend-ahp';

/** Those who sign in, in the order in which the start prints them. */
export const ACCOUNT_HOLDERS: readonly DemoPerson[] = [
  lead('lead', 'Enfys Prawf', 'collaborativeLead', { collaborative: MERTHYR_CYNON_COLLABORATIVE }, 'cy'),
  lead('deputy', 'Tomos Dychmygol', 'collaborativeDeputy', { collaborative: MERTHYR_CYNON_COLLABORATIVE }),
  lead(
    'member',
    'Mabli Esiampl',
    'collaborativeMember',
    { collaborative: MERTHYR_CYNON_COLLABORATIVE },
    'cy',
  ),
  lead('observer', 'Owain Placeholder', 'collaborativeObserver', {
    collaborative: MERTHYR_CYNON_COLLABORATIVE,
  }),
  lead('cluster', 'Sara Sampl', 'clusterLead', { place: 'cluster-merthyr' }),
  lead('head', 'Gwenllian Enghraifft', 'headOfService', { body: HEALTH_BOARD }, 'cy'),
  lead('head-rct', 'Robert Example', 'headOfService', { body: RHONDDA_CYNON_TAF }),
  lead('workforce', 'Siân Ffug', 'workforceOfficer', { body: HEALTH_BOARD }),
  // The council keeps named records: with this one the named template can be tried.
  lead('workforce-rct', 'Ifan Prawf', 'workforceOfficer', { body: RHONDDA_CYNON_TAF }, 'cy'),
  lead('doths', 'Meredydd Dychmygol', 'professionalExecutive', { body: HEALTH_BOARD }, 'cy'),
  lead('planner', 'Aisha Sample', 'rpbPlanner', { place: REGION }),
  lead('national', 'Peredur Prawf', 'nationalReader', { place: 'wales' }, 'cy'),
  lead('admin', 'Helen Placeholder', 'administrator', { place: 'wales' }),
  lead('gwent', 'Catrin Esiampl', 'collaborativeLead', { collaborative: 'gwent-ahp' }),
];

/** Members of the collaboratives who have no account. */
const OTHERS: readonly DemoPerson[] = [
  { key: 'member-podiatry', name: 'Glyn Enghraifft' },
  { key: 'member-dietetics', name: 'Nerys Sampl', locale: 'cy' },
  { key: 'member-speech', name: 'Hannah Example' },
  { key: 'member-council-mt', name: 'Iwan Ffug', locale: 'cy' },
  { key: 'member-council-rct', name: 'Lois Dychmygol' },
  { key: 'member-paramedic', name: 'Dewi Placeholder' },
  { key: 'member-third', name: 'Ruth Sample' },
  { key: 'lead-bridgend', name: 'Angharad Prawf', locale: 'cy' },
  { key: 'deputy-bridgend', name: 'James Fictional' },
  { key: 'member-b-podiatry', name: 'Llinos Ffug' },
  { key: 'member-b-dietetics', name: 'Martin Sample' },
  { key: 'member-b-speech', name: 'Eleri Enghraifft', locale: 'cy' },
  { key: 'member-b-council', name: 'Dan Placeholder' },
  { key: 'member-b-psychology', name: 'Anwen Esiampl' },
  { key: 'member-b-paramedic', name: 'Tudur Sampl' },
];

export const emailOf = (key: string) => `${key}@enghraifft.example`;

/** Ids of the people by their key. */
export type People = (key: string) => string;

export async function loadPeople(
  tx: Tx,
  known: Known,
  collaborative: (code: string) => string,
): Promise<People> {
  const ids = new Map<string, string>();
  const people = [...ACCOUNT_HOLDERS, ...OTHERS];
  await tx.person.createMany({
    data: people.map(({ key, name, locale = 'en' }) => {
      const personId = id();
      ids.set(key, personId);
      return { id: personId, name, email: emailOf(key), locale };
    }),
  });
  const of: People = (key) => {
    const found = ids.get(key);
    if (!found) throw new Error(`No demonstration person ${key}`);
    return found;
  };
  // One hash for all: the password is printed for everyone to see.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await tx.account.createMany({
    data: ACCOUNT_HOLDERS.map(({ key }) => ({ personId: of(key), passwordHash, demonstration: true })),
  });
  for (const { key, appointments = [] } of ACCOUNT_HOLDERS) {
    for (const { role, scope, from = '2025-09-01' } of appointments) {
      const appointmentId = id();
      await tx.appointment.create({
        data: {
          id: appointmentId,
          personId: of(key),
          role,
          placeId: 'place' in scope ? known.place(scope.place) : null,
          bodyId: 'body' in scope ? known.body(scope.body) : null,
          collaborativeId: 'collaborative' in scope ? collaborative(scope.collaborative) : null,
          versions: { create: { id: id(), validFrom: date(from) } },
        },
      });
    }
  }
  return of;
}

/** Bodies that members come from, by a short word. */
export const EMPLOYERS = {
  board: HEALTH_BOARD,
  merthyr: MERTHYR,
  rct: RHONDDA_CYNON_TAF,
  bridgend: BRIDGEND,
  ambulance: AMBULANCE,
} as const;
