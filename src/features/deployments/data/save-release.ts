import 'server-only';
import type { Finding } from '@/domain/finding/finding';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { asPlatform, type Tx } from '@/server/db';
import { judgeProposal } from './judge-deployment';
import type { Release } from './load-facts';
import { lockSource } from './lock-capacity';
import { saveVersion } from './save-version';

const CONTRACT = 'E2D-CAPACITY-CONTRACT';

/**
 * Releases what the employer chose, if it is free on every day. Nobody else can take the same hours meanwhile: the
 * assignment or team is held before anything is judged. What else the gate finds is for the judging to say; hours that
 * are not there cannot be released at all.
 */
export async function saveRelease(
  tx: Tx,
  deploymentId: string,
  release: Release,
  today: CalendarDay,
): Promise<readonly Finding[]> {
  const refusing = await asPlatform(tx, async () => {
    await lockSource(tx, release);
    const { findings } = await judgeProposal(tx, deploymentId, today, release);
    return findings.filter(({ code, effect }) => code === CONTRACT && effect === 'refuse');
  });
  if (refusing.length > 0) return refusing;
  await saveVersion(tx, deploymentId, { status: 'released', release });
  return [];
}

/** The name that the employer lets those who work on this deployment see; none where it keeps it. */
export async function saveReleasedName(tx: Tx, deploymentId: string, name: string | null): Promise<void> {
  await tx.releasedName.deleteMany({ where: { deploymentId } });
  if (name !== null) await tx.releasedName.createMany({ data: { deploymentId, name } });
}
