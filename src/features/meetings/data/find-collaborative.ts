import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleCollaboratives } from './visible';

export type CollaborativeRow = NonNullable<Awaited<ReturnType<typeof findCollaborative>>>;

/** A collaborative with its terms of reference; null where it is absent or not this person's. */
export async function findCollaborative(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.collaborative.findFirst({
    where: { AND: [{ id }, { id: visibleCollaboratives(actor) }] },
    select: {
      id: true,
      nameEn: true,
      nameCy: true,
      professionKey: true,
      purposeEn: true,
      purposeCy: true,
      quorumMembers: true,
      quorumProfessions: true,
      quorumSectors: true,
      quorumLeadRequired: true,
      cadence: true,
      decisionMethod: true,
      tallyOn: true,
      termsReviewOn: true,
    },
  });
  return row && { ...row, termsReviewOn: dayFromDateOrNull(row.termsReviewOn) };
}
