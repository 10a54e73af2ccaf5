import 'server-only';
import { uuidv7 } from 'uuidv7';
import { wteToDecimal } from '@/domain/wte/wte';
import type { Tx } from '@/server/db';
import type { DeploymentStatus } from '@/server/prisma/client';
import { loadVersion, type Release } from './load-facts';

interface Change {
  readonly status?: DeploymentStatus;
  readonly release?: Release;
}

/**
 * Ends what was recorded of a deployment and records it anew. Both take the transaction's own time, so that one
 * begins exactly where the other ends.
 */
export async function saveVersion(tx: Tx, deploymentId: string, change: Change): Promise<void> {
  const current = await loadVersion(tx, deploymentId);
  const status = change.status ?? current.status;
  const release = change.release ?? current.release;
  await tx.$executeRaw`
    UPDATE deployment_version SET recorded_to = now()
    WHERE deployment_id = ${deploymentId}::uuid AND recorded_to IS NULL`;
  await tx.$executeRaw`
    INSERT INTO deployment_version (id, deployment_id, status, wte, valid_from, valid_to, host_id, from_team_id,
      assignment_id, tier, person_agreed_basis, person_agreed_on, checks_attested_by, checks_attested_on, recorded_from)
    VALUES (${uuidv7()}::uuid, ${deploymentId}::uuid, ${status}::deployment_status, ${wteToDecimal(current.wte)}::numeric,
      ${current.period.from}::date, ${current.period.to}::date, ${release?.hostId ?? null}::uuid,
      ${release?.fromTeamId ?? null}::uuid, ${release?.assignmentId ?? null}::uuid,
      ${release?.tier ?? current.tier}::tier, ${release?.personAgreed?.basis ?? null}, ${release?.personAgreed?.on ?? null}::date,
      ${release?.attestation?.by ?? null}, ${release?.attestation?.on ?? null}::date, now())`;
}
