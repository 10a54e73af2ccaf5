import 'server-only';
import type { SessionActor } from '@/server/actor';
import type { AuditEvent } from '@/server/audit';
import type { Tx } from '@/server/db';
import type { Outcome } from '@/server/form-action';
import { claimDeployment, type Mended, saveStep } from './save-step';

interface Mend {
  readonly deploymentId: string;
  readonly version: number;
  readonly what: Mended;
  readonly audit: Omit<AuditEvent, 'subject'>;
  /** Writes what was put right; false where somebody wrote it first. */
  save(): Promise<boolean>;
}

/** Puts one thing right on a deployment: claims it, writes, and leaves a step behind. */
export async function saveMend(tx: Tx, actor: SessionActor, mend: Mend): Promise<Outcome> {
  const { deploymentId } = mend;
  if (!(await claimDeployment(tx, deploymentId, mend.version))) return { status: 'stale' };
  if (!(await mend.save())) return { status: 'stale' };
  await saveStep(tx, actor, deploymentId, 'mended', mend.what);
  return {
    status: 'done',
    audit: { ...mend.audit, subject: { kind: 'deployment', id: deploymentId } },
    revalidate: ['/deployments', `/deployments/${deploymentId}`, '/home'],
    location: `/deployments/${deploymentId}`,
  };
}
