import 'server-only';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { stepRow, stepSelect } from './step-rows';

export type ProposalRow = Awaited<ReturnType<typeof listProposals>>[number];

/** Everything that a collaborative has proposed, newest first; one makes tens in a year, not thousands. */
export async function listProposals(tx: Tx, collaborativeId: string) {
  const rows = await tx.proposal.findMany({
    where: { collaborativeId },
    orderBy: [{ madeOn: 'desc' }, { reference: 'desc' }],
    take: 500,
    select: {
      id: true,
      reference: true,
      title: true,
      language: true,
      status: true,
      aims: true,
      needId: true,
      evidence: true,
      parties: true,
      madeOn: true,
      fundingGranted: true,
      withdrawnOn: true,
      steps: { orderBy: { position: 'asc' }, select: stepSelect },
    },
  });
  const needIds = rows.flatMap(({ needId }) => needId ?? []);
  const needs = await tx.need.findMany({
    where: { id: { in: needIds } },
    select: { id: true, reference: true, titleEn: true, titleCy: true },
  });
  const needOf = new Map(
    needs.map(({ titleEn, titleCy, ...need }) => [need.id, { ...need, nameEn: titleEn, nameCy: titleCy }]),
  );
  return rows.map(({ needId, evidence, parties, ...row }) => ({
    ...row,
    need: (needId && needOf.get(needId)) || null,
    hasNeed: needId !== null,
    hasEvidence: evidence !== null,
    hasParties: parties !== null,
    madeOn: dayFromDate(row.madeOn),
    withdrawnOn: dayFromDateOrNull(row.withdrawnOn),
    steps: row.steps.map(stepRow),
  }));
}
