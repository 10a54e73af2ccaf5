import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDateOrNull } from '@/server/days';
import { readAs, type Tx } from '@/server/db';
import { listDecisionsGoneRound } from '@/server/gaps/decisions-gone-round';
import { findLastVerdict } from './find-last-verdict';
import { previewVerdict } from './judge-deployment';
import { loadVersion, type Release } from './load-facts';
import { visibleDeployments } from './visible-deployments';

const names = { nameEn: true, nameCy: true } as const;

/** Everything that a deployment's own page says; null where it is absent or hidden from this person. */
export function findDeployment(actor: SessionActor, id: string) {
  return readAs(actor, async (tx) => {
    const row = await tx.deployment.findFirst({
      where: { id, AND: visibleDeployments(actor) },
      select: {
        id: true,
        reference: true,
        version: true,
        receivingPlaceId: true,
        professionKey: true,
        collaborativeId: true,
        decisionId: true,
        needId: true,
        setting: true,
        whatChanges: true,
        language: true,
        regionAgreement: true,
        collaborative: { select: names },
        need: { select: { reference: true, titleEn: true, titleCy: true, place: { select: names } } },
        // Row security decides who sees a name: without it there is none.
        releasedName: { select: { name: true } },
        steps: { orderBy: { at: 'asc' }, select: { kind: true, at: true, note: true, byPersonId: true } },
      },
    });
    if (!row) return null;
    const version = await loadVersion(tx, id);
    const { release } = version;
    const place = await tx.place.findUniqueOrThrow({
      where: { id: row.receivingPlaceId },
      select: { ...names, kind: true },
    });
    const profession = await tx.profession.findUniqueOrThrow({
      where: { key: row.professionKey },
      select: names,
    });
    const people = await tx.person.findMany({
      where: { id: { in: row.steps.map(({ byPersonId }) => byPersonId) } },
      select: { id: true, name: true },
    });
    const released = release ? await findReleased(tx, release) : NOBODY;
    const nameOf = new Map(people.map((person) => [person.id, person.name]));
    const judged = version.status !== 'declined' && version.status !== 'withdrawn';
    return {
      ...row,
      ...version,
      /** When it came to where it is now; putting something right does not move it. */
      since: row.steps.findLast(({ kind }) => kind !== 'mended')?.at ?? version.since,
      hostId: release?.hostId ?? null,
      mode: release ? (release.assignmentId ? ('named' as const) : ('aggregate' as const)) : null,
      place,
      profession,
      host: released.host,
      team: released.team,
      decision: row.decisionId ? await findDecision(tx, row.decisionId) : null,
      verdict: await findLastVerdict(tx, id),
      /** As released to those who work on it, or as the employer's own people see it anyway. */
      person: row.releasedName?.name ?? released.staffName,
      preview: judged ? await previewVerdict(tx, id, actor.today) : null,
      steps: row.steps.map(({ byPersonId, ...step }) => ({ ...step, by: nameOf.get(byPersonId) ?? null })),
    };
  });
}

export type DeploymentDetail = NonNullable<Awaited<ReturnType<typeof findDeployment>>>;

const NOBODY = { host: null, team: null, staffName: null };

/** Who released what; the person's name only where row security shows the employer's own records. */
async function findReleased(tx: Tx, { hostId, fromTeamId, assignmentId }: Release) {
  const assignment = assignmentId
    ? await tx.assignment.findUnique({
        where: { id: assignmentId },
        select: { staff: { select: { name: true } } },
      })
    : null;
  return {
    host: await tx.body.findUnique({ where: { id: hostId }, select: names }),
    team: await tx.team.findUnique({ where: { id: fromTeamId }, select: names }),
    staffName: assignment?.staff.name ?? null,
  };
}

/** The decision that it rests on, where this person may read it yet; the meeting only for those of the collaborative. */
async function findDecision(tx: Tx, id: string) {
  if ((await listDecisionsGoneRound(tx, [id])).length === 0) return null;
  const decision = await tx.decision.findUnique({
    where: { id },
    select: { reference: true, text: true, language: true, decidedOn: true, agendaItemId: true },
  });
  if (!decision) return null;
  const item = await tx.agendaItem.findUnique({
    where: { id: decision.agendaItemId },
    select: { meetingId: true },
  });
  const { reference, text, language, decidedOn } = decision;
  return {
    reference,
    text,
    language,
    decidedOn: dayFromDateOrNull(decidedOn),
    meetingId: item?.meetingId ?? null,
  };
}
