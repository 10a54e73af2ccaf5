import 'server-only';
import { z } from 'zod';
import { ROLES } from '@/domain/access/roles';
import type { JudgedFinding, Verdict } from '@/domain/governance/judge';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const effect = z.enum(['refuse', 'exception', 'warn']);

const storedFindings = z.array(
  z.object({
    code: z.string(),
    standing: z.enum(['guidance', 'policy', 'good-practice', 'local-choice', 'integrity']),
    source: z.object({
      document: z.string(),
      section: z.string(),
      requirements: z.array(z.string()).default([]),
    }),
    effect,
    mendBy: z.array(z.enum(ROLES)),
    facts,
    treatment: z.enum(['stands', 'excepted', 'existing']),
    foundAs: effect,
  }),
);
const storedRules = z.array(z.object({ code: z.string(), facts }));

export interface StoredVerdict {
  readonly outcome: Verdict['outcome'];
  readonly findings: readonly JudgedFinding[];
  readonly passed: readonly string[];
  readonly notApplicable: Verdict['notApplicable'];
  readonly judgedAt: Date;
  readonly ruleSetOn: Verdict['ruleSetDate'];
}

/** What the gate said last, as it said it. */
export async function findLastVerdict(tx: Tx, deploymentId: string): Promise<StoredVerdict | null> {
  const row = await tx.deploymentVerdict.findFirst({
    where: { deploymentId },
    orderBy: [{ judgedAt: 'desc' }, { id: 'desc' }],
    select: {
      outcome: true,
      findings: true,
      passed: true,
      notApplicable: true,
      judgedAt: true,
      ruleSetOn: true,
    },
  });
  if (!row) return null;
  return {
    outcome: row.outcome === 'needs_exception' ? 'needs-exception' : row.outcome,
    findings: storedFindings.parse(row.findings),
    passed: z.array(z.string()).parse(row.passed),
    notApplicable: storedRules.parse(row.notApplicable),
    judgedAt: row.judgedAt,
    ruleSetOn: dayFromDate(row.ruleSetOn),
  };
}
