import { uuidv7 } from 'uuidv7';
import type { PrismaClient } from '../../src/server/prisma/client';
import type { DeploymentStatus, RoleName } from '../../src/server/prisma/enums';

const date = (day: string) => new Date(`${day}T00:00:00Z`);
const SINCE = date('2024-01-01');

/** A person with one appointment at a place or a body. */
export async function insertAppointed(
  db: PrismaClient,
  name: string,
  role: RoleName,
  scope: { readonly placeId?: string; readonly bodyId?: string; readonly collaborativeId?: string },
) {
  const email = `${name.replaceAll(' ', '.').toLowerCase()}@enghraifft.example`;
  const person = await db.person.create({ data: { id: uuidv7(), name, email } });
  await db.appointment.create({
    data: {
      id: uuidv7(),
      personId: person.id,
      role,
      ...scope,
      versions: { create: { id: uuidv7(), validFrom: SINCE } },
    },
  });
  return person;
}

/** A team of an employer, with everything that a deployment from it inherits unless told otherwise. */
export async function insertTeam(
  db: PrismaClient,
  employerId: string,
  code: string,
  options: { readonly arranged?: boolean } = {},
) {
  const names = { nameEn: `Team ${code}`, nameCy: `Tîm ${code}` };
  const team = await db.team.create({
    data: { id: uuidv7(), employerId, code, ...names, setting: 'community' },
  });
  if (options.arranged !== false)
    await db.serviceArrangement.create({
      data: {
        id: uuidv7(),
        employerId,
        teamId: team.id,
        professionalLead: 'Menna Dychmygol',
        leadRegistration: 'HCPC 000000',
        clinicalGovernance: 'Pwyllgor enghreifftiol',
        incidentRoute: 'Tîm ansawdd enghreifftiol',
      },
    });
  return team;
}

async function insertBatch(db: PrismaClient, employerId: string, template: 'aggregate' | 'named') {
  return db.importBatch.create({
    data: {
      id: uuidv7(),
      reference: `I-${uuidv7()}`,
      employerId,
      template,
      fileName: 'enghraifft.csv',
      sha256: '0',
      asAt: SINCE,
      status: 'taken',
      takenAt: SINCE,
      named: template === 'named',
      sender: '',
      bytes: 1,
      summary: {},
    },
  });
}

/** An employer keeps named records from long ago. */
export async function insertNamedAgreement(db: PrismaClient, bodyId: string) {
  await db.namedRecordsAgreement.create({
    data: {
      bodyId,
      assessmentReference: 'A-1',
      agreementReference: 'S-1',
      validFrom: SINCE,
      recordedBy: 'Enfys Prawf',
    },
  });
}

interface PersonPlan {
  readonly name: string;
  readonly professionKey?: string;
  readonly contractedWte?: string;
  readonly registerPrefix?: string | null;
  readonly expiresOn?: string;
  readonly checkedOn?: string | null;
}

/** Someone in a team with a contract and a register entry that was checked. */
export async function insertAssignment(
  db: PrismaClient,
  team: { readonly id: string; readonly employerId: string },
  plan: PersonPlan,
) {
  const { name, professionKey = 'physiotherapist', contractedWte = '1.00000', registerPrefix = 'PH' } = plan;
  const { expiresOn = '2028-05-01', checkedOn = '2026-10-01' } = plan;
  const { employerId } = team;
  const staff = await db.staff.create({ data: { id: uuidv7(), employerId, staffNumber: uuidv7(), name } });
  if (registerPrefix)
    await db.registration.create({
      data: {
        id: uuidv7(),
        staffId: staff.id,
        registerPrefix,
        number: 'PH000000',
        expiresOn: date(expiresOn),
        checkedOn: checkedOn ? date(checkedOn) : null,
        checkedBy: checkedOn ? 'Menna Dychmygol' : null,
      },
    });
  const batch = await insertBatch(db, employerId, 'named');
  const assignment = await db.assignment.create({
    data: {
      id: uuidv7(),
      staffId: staff.id,
      employerId,
      teamId: team.id,
      postNumber: uuidv7(),
      versions: {
        create: {
          id: uuidv7(),
          professionKey,
          tier: 'registered',
          band: '6',
          contractedWte,
          contractType: 'permanent',
          validFrom: SINCE,
          importBatchId: batch.id,
        },
      },
    },
  });
  return { assignment, staff };
}

/** WTE that a team has in post in one profession, without names. */
export async function insertTeamRow(
  db: PrismaClient,
  team: { readonly id: string; readonly employerId: string },
  inPostWte: string,
  professionKey = 'physiotherapist',
) {
  const batch = await insertBatch(db, team.employerId, 'aggregate');
  return db.teamRow.create({
    data: {
      id: uuidv7(),
      teamId: team.id,
      professionKey,
      tier: 'registered',
      bandGroup: '5-7',
      versions: {
        create: { id: uuidv7(), inPostWte, validFrom: SINCE, importBatchId: batch.id },
      },
    },
  });
}

interface RequestPlan {
  readonly placeId: string;
  readonly requestedById: string;
  readonly collaborativeId?: string | null;
  readonly needId?: string | null;
  readonly professionKey?: string;
  readonly wte?: string;
  readonly from?: string;
  /** First day on which it is over. */
  readonly to?: string;
  readonly status?: DeploymentStatus;
  readonly release?: {
    readonly hostId: string;
    readonly fromTeamId: string;
    readonly assignmentId?: string;
    readonly agreed?: boolean;
  };
}

let requests = 0;

/** A deployment as it stands at some step: requested, unless told otherwise. */
export async function insertDeployment(db: PrismaClient, plan: RequestPlan) {
  const { professionKey = 'physiotherapist', wte = '0.40000', from = '2026-12-01', to = '2027-06-01' } = plan;
  const { placeId, requestedById, collaborativeId = null, needId = null, status = 'requested' } = plan;
  const { agreed = true, ...release } = plan.release ?? { agreed: false };
  requests += 1;
  return db.deployment.create({
    data: {
      id: uuidv7(),
      reference: `E-2026-T${requests}`,
      collaborativeId,
      receivingPlaceId: placeId,
      professionKey,
      needId,
      setting: 'community',
      whatChanges: 'First visits together.',
      language: 'en',
      requestedById,
      submissionKey: uuidv7(),
      versions: {
        create: {
          id: uuidv7(),
          status,
          wte,
          validFrom: date(from),
          validTo: date(to),
          recordedFrom: date('2026-11-01'),
          ...release,
          ...(plan.release?.assignmentId && agreed
            ? { personAgreedBasis: 'consent', personAgreedOn: date('2026-11-01') }
            : {}),
        },
      },
      steps: {
        create: { id: uuidv7(), kind: 'requested', byPersonId: requestedById, at: date('2026-11-01') },
      },
    },
  });
}
