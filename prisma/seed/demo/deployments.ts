import { judgeDeployment } from '../../../src/features/deployments/data/judge-deployment';
import type { DeploymentStepKind } from '../../../src/server/prisma/enums';
import { nextReference } from '../../../src/server/references';
import {
  date,
  day,
  HEALTH_BOARD,
  id,
  type Known,
  PRACTICE,
  RHONDDA_CYNON_TAF,
  type Tx,
} from './demo-context';
import { DEPLOYMENTS, type PlannedDeployment } from './deployments-plan';
import type { Needs } from './needs';
import { MERTHYR_CYNON_COLLABORATIVE, type People } from './people';

const HOSTS = { board: HEALTH_BOARD, rct: RHONDDA_CYNON_TAF, practice: PRACTICE } as const;

interface Around {
  readonly known: Known;
  readonly needs: Needs;
  readonly person: People;
  readonly collaborative: (code: string) => string;
}

/** Each deployment as far as it came; the gate itself says the verdicts. */
export async function loadDeployments(tx: Tx, around: Around): Promise<void> {
  for (const plan of DEPLOYMENTS) await loadDeployment(tx, around, plan);
}

async function loadDeployment(tx: Tx, around: Around, plan: PlannedDeployment): Promise<void> {
  const { known, needs, person, collaborative } = around;
  const deploymentId = id();
  const collaborativeId = plan.collaborative ? collaborative(MERTHYR_CYNON_COLLABORATIVE) : null;
  const decision = await tx.decision.findFirst({
    where: {
      collaborativeId: collaborativeId ?? undefined,
      gapProfession: plan.profession,
      decidedOn: { lte: date(plan.requested.on) },
    },
    orderBy: { decidedOn: 'desc' },
    select: { id: true },
  });
  await tx.deployment.create({
    data: {
      id: deploymentId,
      reference: await nextReference(tx, 'E', 2026),
      collaborativeId,
      decisionId: collaborativeId ? (decision?.id ?? null) : null,
      receivingPlaceId: known.place(plan.place),
      professionKey: plan.profession,
      needId: plan.need === null ? null : needs(plan.need),
      setting: plan.setting,
      whatChanges: plan.whatChanges,
      language: plan.language,
      requestedById: person(plan.requested.by),
      existingArrangement: plan.existing ?? false,
      submissionKey: id(),
    },
  });
  await loadVersion(tx, known, deploymentId, plan);
  if (plan.judged) await judge(tx, deploymentId, plan.judged);
  await loadSteps(tx, person, deploymentId, plan);
}

function statusOf(plan: PlannedDeployment): 'accepted' | 'declined' | 'released' | 'requested' {
  if (plan.declined) return 'declined';
  if (plan.accepted) return 'accepted';
  return plan.released ? 'released' : 'requested';
}

async function loadVersion(
  tx: Tx,
  known: Known,
  deploymentId: string,
  plan: PlannedDeployment,
): Promise<void> {
  const { released } = plan;
  const hostId = released ? known.body(HOSTS[released.host]) : null;
  const team =
    released && hostId
      ? await tx.team.findUniqueOrThrow({
          where: { employerId_code: { employerId: hostId, code: released.team } },
          select: { id: true },
        })
      : null;
  const assignment =
    released?.post && hostId
      ? await tx.assignment.findUniqueOrThrow({
          where: { employerId_postNumber: { employerId: hostId, postNumber: released.post } },
          select: { id: true, staff: { select: { name: true } } },
        })
      : null;
  // The transaction's own time: the gate ends this version at the same, and the machine's clock may be years away.
  const [moment] = await tx.$queryRaw<{ at: Date }[]>`SELECT date_trunc('milliseconds', now()) AS at`;
  await tx.deploymentVersion.create({
    data: {
      id: id(),
      deploymentId,
      status: statusOf(plan),
      wte: plan.wte,
      validFrom: date(plan.from),
      validTo: date(plan.to),
      hostId,
      fromTeamId: team?.id ?? null,
      assignmentId: assignment?.id ?? null,
      personAgreedBasis: released && !plan.existing ? 'consent' : null,
      personAgreedOn: released && !plan.existing ? date(released.on) : null,
      checksAttestedBy: released?.attestedBy ?? null,
      checksAttestedOn: released?.attestedBy ? date(released.on) : null,
      ...(moment ? { recordedFrom: moment.at } : {}),
    },
  });
  if (assignment && released?.named) {
    await tx.releasedName.create({ data: { deploymentId, name: assignment.staff.name } });
  }
}

/** What the gate says on its day, by the rules and records of that day. */
async function judge(tx: Tx, deploymentId: string, on: string): Promise<void> {
  await judgeDeployment(tx, deploymentId, day(on));
  await tx.deploymentVerdict.updateMany({ where: { deploymentId }, data: { judgedAt: noon(on) } });
}

async function loadSteps(
  tx: Tx,
  person: People,
  deploymentId: string,
  plan: PlannedDeployment,
): Promise<void> {
  const { requested, released, accepted, declined, judged } = plan;
  const steps: { kind: DeploymentStepKind; by: string; on: string; note?: string }[] = [
    { kind: 'requested', ...requested },
    ...(released ? [{ kind: 'released' as const, by: released.by, on: released.on }] : []),
    ...(accepted ? [{ kind: 'accepted' as const, ...accepted }] : []),
    ...(accepted && judged ? [{ kind: 'judged' as const, by: accepted.by, on: judged }] : []),
    ...(declined
      ? [{ kind: 'declined' as const, by: declined.by, on: declined.on, note: declined.reason }]
      : []),
  ];
  await tx.deploymentStep.createMany({
    data: steps.map(({ kind, by, on, note }, index) => ({
      id: id(),
      deploymentId,
      kind,
      byPersonId: person(by),
      // Steps of one day stay in their order.
      at: new Date(noon(on).getTime() + index * 60_000),
      note: note ?? null,
    })),
  });
}

const noon = (on: string) => new Date(`${on}T12:00:00Z`);
