import 'server-only';
import { decisionStatus } from '@/domain/meetings/decision-status';
import type { DecisionStatus } from '@/domain/meetings/meeting';
import { isQuorate } from '@/domain/meetings/quorum';
import type { Tx } from '@/server/db';
import { QUORUM_TERMS } from '../../data/terms-to-keep';
import { termsOfMeeting } from '../../quorum-terms';
import type { MinutesForEdit } from './find-for-edit';

/** How it was and how it is. */
interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

export interface QuorumChange {
  readonly quorate: Change<boolean | null>;
  /** By the id of the decision. */
  readonly decisions: Readonly<Record<string, Change<DecisionStatus>>>;
}

/**
 * Who was there decides, by the terms that the meeting was recorded under, whether it was quorate, and so what its
 * decisions are unless a later meeting has dealt with them; and what it ratified itself waits for a meeting that can.
 */
export async function workOutQuorum(tx: Tx, { id, members }: MinutesForEdit): Promise<QuorumChange> {
  const { collaborative, attendances, ...meeting } = await tx.meeting.findUniqueOrThrow({
    where: { id },
    select: {
      ...QUORUM_TERMS,
      quorate: true,
      collaborative: { select: QUORUM_TERMS },
      attendances: { select: { membershipId: true, status: true, professionKey: true, sector: true } },
    },
  });
  const roles = new Map(members.map(({ id: member, role }) => [member, role]));
  const attendees = attendances.map((row) => ({ ...row, role: roles.get(row.membershipId ?? '') ?? null }));
  const quorate = isQuorate(termsOfMeeting(meeting, collaborative), attendees);
  await tx.meeting.updateMany({ where: { id }, data: { quorate } });
  const decisions = {
    ...(await changeOwnDecisions(tx, id, decisionStatus(quorate))),
    ...(quorate === false ? await takeRatificationsBack(tx, id) : {}),
  };
  return { quorate: { before: meeting.quorate, after: quorate }, decisions };
}

async function changeOwnDecisions(tx: Tx, meetingId: string, after: DecisionStatus) {
  const before: DecisionStatus = after === 'decided' ? 'recommended' : 'decided';
  const rows = await tx.decision.findMany({
    where: { item: { meetingId }, ratifiedAtId: null, status: before },
    select: { id: true },
  });
  await tx.decision.updateMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    data: { status: after, version: { increment: 1 } },
  });
  return Object.fromEntries(rows.map(({ id }) => [id, { before, after }]));
}

async function takeRatificationsBack(tx: Tx, meetingId: string) {
  const after = 'recommended' as const;
  const rows = await tx.decision.findMany({
    where: { ratifiedAtId: meetingId },
    select: { id: true, status: true },
  });
  await tx.decision.updateMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    data: { status: after, ratifiedAtId: null, ratifiedOn: null, version: { increment: 1 } },
  });
  return Object.fromEntries(rows.map(({ id, status }) => [id, { before: status, after }]));
}
