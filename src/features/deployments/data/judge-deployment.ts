import 'server-only';
import { uuidv7 } from 'uuidv7';
import { statusAfter } from '@/domain/deployments/steps';
import type { DeploymentFacts } from '@/domain/governance/deployment-facts';
import { judge, type Verdict } from '@/domain/governance/judge';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay } from '@/server/days';
import { asPlatform, type Tx } from '@/server/db';
import type { Prisma, VerdictOutcome } from '@/server/prisma/client';
import { loadFacts, type Release } from './load-facts';
import { loadRuleSet } from './load-rule-set';
import { lockCapacity } from './lock-capacity';
import { saveVersion } from './save-version';

/** What the gate would say now, without keeping it. */
export function previewVerdict(tx: Tx, deploymentId: string, day: CalendarDay): Promise<Verdict> {
  return asPlatform(tx, () => judgeProposal(tx, deploymentId, day));
}

/** What the gate would say of a release that is not saved yet. Call it as the platform. */
export async function judgeProposal(
  tx: Tx,
  deploymentId: string,
  day: CalendarDay,
  proposed?: Release,
): Promise<Verdict> {
  return judgeFacts(tx, await loadFacts(tx, deploymentId, day, proposed));
}

/**
 * The gate: judges a released deployment, keeps the verdict and sets the status that follows from it. Every way in
 * comes here, inside the transaction of its change. It locks what the WTE is taken from before it looks, so that two
 * at once cannot both find the same hours free.
 */
export async function judgeDeployment(tx: Tx, deploymentId: string, day: CalendarDay): Promise<Verdict> {
  return asPlatform(tx, async () => {
    await lockCapacity(tx, deploymentId);
    const verdict = await judgeProposal(tx, deploymentId, day);
    await tx.deploymentVerdict.createMany({
      data: {
        id: uuidv7(),
        deploymentId,
        outcome: storedOutcome(verdict.outcome),
        ruleSetOn: dateFromDay(verdict.ruleSetDate),
        findings: verdict.findings as unknown as Prisma.InputJsonValue,
        passed: [...verdict.passed],
        notApplicable: verdict.notApplicable as unknown as Prisma.InputJsonValue,
      },
    });
    await saveVersion(tx, deploymentId, { status: statusAfter('judge', 'accepted', verdict) ?? 'refused' });
    return verdict;
  });
}

async function judgeFacts(tx: Tx, facts: DeploymentFacts): Promise<Verdict> {
  return judge(facts, await loadRuleSet(tx, facts.receiving.regionId, facts.asAt));
}

function storedOutcome(outcome: Verdict['outcome']): VerdictOutcome {
  return outcome === 'needs-exception' ? 'needs_exception' : outcome;
}
