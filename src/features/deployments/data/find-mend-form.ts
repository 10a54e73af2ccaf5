import 'server-only';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';
import { findEntry } from './save-registration';

/** What an employer has recorded of a release, for the forms that put it right. */
export function findMendForm(
  actor: SessionActor,
  release: { readonly hostId: string; readonly fromTeamId: string; readonly assignmentId: string | null },
  professionKey: string,
) {
  return readAs(actor, async (tx) => ({
    arrangement: await tx.serviceArrangement.findUnique({
      where: { teamId: release.fromTeamId },
      select: {
        professionalLead: true,
        leadRegistration: true,
        leadStaffId: true,
        clinicalGovernance: true,
        incidentRoute: true,
        version: true,
      },
    }),
    staff: await tx.staff.findMany({
      where: { employerId: release.hostId },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
    entry: release.assignmentId ? await findEntry(tx, release.assignmentId, professionKey) : null,
  }));
}
