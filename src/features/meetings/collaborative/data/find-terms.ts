import 'server-only';
import { z } from 'zod';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import { platformTransaction, type Tx } from '@/server/db';

export type TermsRow = NonNullable<Awaited<ReturnType<typeof findTerms>>>;

/** Terms of reference, vision, plans and ranked priorities of a collaborative. */
export async function findTerms(tx: Tx, id: string) {
  const row = await tx.collaborative.findUnique({
    where: { id },
    select: {
      id: true,
      professionKey: true,
      purposeEn: true,
      purposeCy: true,
      quorumMembers: true,
      quorumProfessions: true,
      quorumSectors: true,
      quorumLeadRequired: true,
      cadence: true,
      decisionMethod: true,
      termsReviewOn: true,
      termsVersion: true,
      termsAgreedOn: true,
      vision: true,
      objectives: true,
      visionLanguage: true,
      visionAgreedOn: true,
      tallyOn: true,
      stage: true,
      stageOn: true,
      startUpPlan: true,
      startUpPlanOn: true,
      workforcePlan: true,
      workforcePlanOn: true,
      version: true,
      priorities: {
        orderBy: { rank: 'asc' },
        select: {
          needId: true,
          agreedOn: true,
          need: { select: { reference: true, titleEn: true, titleCy: true } },
        },
      },
    },
  });
  return (
    row && {
      ...row,
      termsReviewOn: dayFromDateOrNull(row.termsReviewOn),
      termsAgreedOn: dayFromDateOrNull(row.termsAgreedOn),
      visionAgreedOn: dayFromDateOrNull(row.visionAgreedOn),
      stageOn: dayFromDateOrNull(row.stageOn),
      startUpPlanOn: dayFromDateOrNull(row.startUpPlanOn),
      workforcePlanOn: dayFromDateOrNull(row.workforcePlanOn),
      priorities: row.priorities.map(({ need, agreedOn, needId }) => ({
        needId,
        agreedOn: dayFromDate(agreedOn),
        reference: need.reference,
        nameEn: need.titleEn,
        nameCy: need.titleCy,
      })),
    }
  );
}

const value = z.union([z.string(), z.number(), z.boolean()]).nullable();
const kept = z.record(z.string(), value);
const change = z.object({ before: kept, after: kept });

export interface TermsChange {
  readonly id: string;
  readonly at: Date;
  readonly before: z.output<typeof kept>;
  readonly after: z.output<typeof kept>;
}

/**
 * How the terms of reference changed, the latest first. The audit trail is the portal's own, so it is read for the portal:
 * these entries hold the terms and no person, and whoever may see the collaborative may see them. Ask only after a guard.
 */
export async function listTermsChanges(collaborativeId: string): Promise<TermsChange[]> {
  const rows = await platformTransaction((tx) =>
    tx.auditEntry.findMany({
      where: { subjectKind: 'collaborative', subjectId: collaborativeId, event: 'terms.changed' },
      orderBy: { at: 'desc' },
      select: { id: true, at: true, before: true, after: true },
    }),
  );
  return rows.flatMap(({ id, at, before, after }) => {
    const read = change.safeParse({ before, after });
    return read.success ? [{ id, at, ...read.data }] : [];
  });
}
