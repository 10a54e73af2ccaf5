import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDateOrNull } from '@/server/days';
import { readAs, type Tx } from '@/server/db';
import { findLastVerdict } from './find-last-verdict';
import { previewVerdict } from './judge-deployment';
import { loadVersion } from './load-facts';
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
    const [place, profession, host, team, people, decision, verdict] = [
      await tx.place.findUniqueOrThrow({
        where: { id: row.receivingPlaceId },
        select: { ...names, kind: true },
      }),
      await tx.profession.findUniqueOrThrow({ where: { key: row.professionKey }, select: names }),
      release ? await tx.body.findUnique({ where: { id: release.hostId }, select: names }) : null,
      release ? await tx.team.findUnique({ where: { id: release.fromTeamId }, select: names }) : null,
      await tx.person.findMany({
        where: { id: { in: row.steps.map(({ byPersonId }) => byPersonId) } },
        select: { id: true, name: true },
      }),
      row.decisionId ? await findDecision(tx, row.decisionId) : null,
      await findLastVerdict(tx, id),
    ];
    const staff = release?.assignmentId
      ? await tx.assignment.findUnique({
          where: { id: release.assignmentId },
          select: { staff: { select: { name: true } } },
        })
      : null;
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
      host,
      team,
      decision,
      verdict,
      /** As released to those who work on it, or as the employer's own people see it anyway. */
      person: row.releasedName?.name ?? staff?.staff.name ?? null,
      preview: judged ? await previewVerdict(tx, id, actor.today) : null,
      steps: row.steps.map(({ byPersonId, ...step }) => ({ ...step, by: nameOf.get(byPersonId) ?? null })),
    };
  });
}

export type DeploymentDetail = NonNullable<Awaited<ReturnType<typeof findDeployment>>>;

/** The decision that it rests on, where this person may read it; the meeting only for those of the collaborative. */
async function findDecision(tx: Tx, id: string) {
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
