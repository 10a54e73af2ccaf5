import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '@/server/db';

interface Arrangement {
  readonly arrangementVersion: number;
  readonly professionalLead: string;
  readonly leadRegistration: string | null;
  readonly leadStaffId: string | null;
  readonly clinicalGovernance: string | null;
  readonly incidentRoute: string | null;
}

/** Records what is the same for all who work in a team; false where somebody saved it since the page was made. */
export async function saveArrangement(
  tx: Tx,
  team: { readonly hostId: string; readonly fromTeamId: string },
  { arrangementVersion: version, ...arrangement }: Arrangement,
): Promise<boolean> {
  const { professionalLead, leadRegistration, leadStaffId, clinicalGovernance, incidentRoute } = arrangement;
  const data = { professionalLead, leadRegistration, leadStaffId, clinicalGovernance, incidentRoute };
  const teamId = team.fromTeamId;
  if (version > 0) {
    const { count } = await tx.serviceArrangement.updateMany({
      where: { teamId, version },
      data: { ...data, version: { increment: 1 } },
    });
    return count === 1;
  }
  const there = await tx.serviceArrangement.count({ where: { teamId } });
  if (there > 0) return false;
  await tx.serviceArrangement.createMany({
    data: { id: uuidv7(), employerId: team.hostId, teamId, ...data },
  });
  return true;
}

export async function isStaffOf(tx: Tx, staffId: string, employerId: string): Promise<boolean> {
  return (await tx.staff.count({ where: { id: staffId, employerId } })) === 1;
}
