import 'server-only';
import { isBlocked } from '@/domain/meetings/action-life';
import type { SessionActor } from '@/server/actor';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';
import { visibleRecords } from './visible-records';

export type ActionRow = Awaited<ReturnType<typeof listActionRegister>>[number];

/** Every action of a collaborative: those due first first, those without a day last. */
export async function listActionRegister(tx: Tx, actor: SessionActor, collaborativeId: string) {
  return rowsOf(tx, { AND: [{ collaborativeId }, visibleRecords(actor)] });
}

/** Actions that were agreed at one meeting. */
export async function listMeetingActions(tx: Tx, actor: SessionActor, meetingId: string) {
  return rowsOf(tx, { AND: [{ item: { meetingId } }, visibleRecords(actor)] });
}

/** Open actions that this person owns or stands in for, over all collaboratives. */
export async function listOwnActions(tx: Tx, actor: SessionActor) {
  const { personId } = actor;
  const own = [{ owner: { personId } }, { deputy: { personId } }];
  return rowsOf(tx, {
    AND: [{ OR: own }, { status: { in: ['open', 'in_progress'] } }, visibleRecords(actor)],
  });
}

async function rowsOf(tx: Tx, where: Prisma.ActionWhereInput) {
  const rows = await tx.action.findMany({
    where,
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { reference: 'asc' }],
    select: ROW,
  });
  return rows.map(({ owner, deputy, blockedBy, item, ...row }) => ({
    ...row,
    dueOn: dayFromDateOrNull(row.dueOn),
    closedOn: dayFromDateOrNull(row.closedOn),
    ownerPersonId: owner.personId,
    ownerName: owner.person.name,
    deputyPersonId: deputy?.personId ?? null,
    deputyName: deputy?.person.name ?? null,
    blockerReference: blockedBy?.reference ?? null,
    blocked: isBlocked({
      status: row.status,
      blockedReason: row.blockedReason,
      blockerStatus: blockedBy?.status ?? null,
    }),
    hasBlock: row.blockedById !== null || row.blockedReason !== null,
    topic: item.title,
    closed: item.closed,
    need: item.need,
    decisions: item.decisions,
    meeting: { ...item.meeting, heldOn: dayFromDate(item.meeting.heldOn) },
  }));
}

const member = { select: { personId: true, person: { select: { name: true } } } } as const;

const ROW = {
  id: true,
  reference: true,
  collaborativeId: true,
  text: true,
  language: true,
  status: true,
  dueOn: true,
  closedOn: true,
  blockedById: true,
  blockedReason: true,
  version: true,
  owner: member,
  deputy: member,
  blockedBy: { select: { reference: true, status: true } },
  item: {
    select: {
      title: true,
      closed: true,
      need: { select: { reference: true, titleEn: true, titleCy: true } },
      decisions: {
        orderBy: { reference: 'asc' },
        select: { id: true, reference: true, gapPlaceId: true, gapProfession: true },
      },
      meeting: { select: { id: true, reference: true, heldOn: true, language: true } },
    },
  },
} satisfies Prisma.ActionSelect;
