import 'server-only';
import { coveredIds } from '@/domain/access/can';
import { statusAfter } from '@/domain/deployments/steps';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { findForStep } from './find-for-step';
import { hasNamedRecords } from './has-named-records';
import { listAssignmentsToRelease, listTeamsToRelease } from './list-release-choices';

/**
 * What a head of service chooses from: the employers they act for, and of one of them the people, or without names the
 * teams. Null where there is nothing to release or the person may not.
 */
export function findReleaseForm(actor: SessionActor, id: string, employerId: string | null) {
  return readAs(actor, async (tx) => {
    const deployment = await findForStep(tx, actor, id);
    if (!deployment || statusAfter('release', deployment.status) === null) return null;
    const employers = await tx.body.findMany({
      where: { id: { in: coveredIds(actor, 'deployment:release', 'body') } },
      select: { id: true, nameEn: true, nameCy: true },
    });
    const employer = employers.find((body) => body.id === employerId) ?? employers[0];
    if (!employer) return null;
    const row = await tx.deployment.findUniqueOrThrow({ where: { id }, select: { version: true } });
    const { professionKey, tier, period } = deployment;
    const wanted = { deploymentId: id, professionKey, tier, period };
    const named = await hasNamedRecords(tx, employer.id, period.from);
    const names = { select: { nameEn: true, nameCy: true } } as const;
    return {
      ...deployment,
      version: row.version,
      place: await tx.place.findUniqueOrThrow({ where: { id: deployment.receivingPlaceId }, ...names }),
      profession: await tx.profession.findUniqueOrThrow({ where: { key: professionKey }, ...names }),
      employers,
      employer,
      named,
      choices: named
        ? await listAssignmentsToRelease(tx, employer.id, wanted)
        : await listTeamsToRelease(tx, employer.id, wanted),
    };
  });
}
