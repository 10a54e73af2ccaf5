import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';
import { visibleRecords } from './visible-records';

export type ActionRecord = NonNullable<Awaited<ReturnType<typeof findAction>>>;

/** One action with its history, the newest first; null where it is absent or not this person's. */
export async function findAction(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.action.findFirst({
    where: { AND: [{ id }, visibleRecords(actor)] },
    select: ACTION,
  });
  if (!row) return null;
  const collaborative = await tx.collaborative.findUnique({
    where: { id: row.collaborativeId },
    select: { id: true, nameEn: true, nameCy: true },
  });
  const people = await tx.person.findMany({
    where: { id: { in: row.events.map(({ personId }) => personId) } },
    select: { id: true, name: true },
  });
  return {
    ...row,
    collaborative,
    dueOn: dayFromDateOrNull(row.dueOn),
    closedOn: dayFromDateOrNull(row.closedOn),
    hasBlock: row.blockedById !== null || row.blockedReason !== null,
    item: { ...row.item, meeting: { ...row.item.meeting, heldOn: dayFromDate(row.item.meeting.heldOn) } },
    events: row.events.map(({ personId, ...event }) => ({
      ...event,
      happenedOn: dayFromDate(event.happenedOn),
      by: people.find((person) => person.id === personId)?.name ?? null,
    })),
  };
}

const member = { select: { personId: true, person: { select: { name: true } } } } as const;
const OTHER = { id: true, reference: true, text: true, language: true, status: true } as const;

const ACTION = {
  ...OTHER,
  collaborativeId: true,
  ownerMembershipId: true,
  deputyMembershipId: true,
  dueOn: true,
  closedOn: true,
  evidence: true,
  blockedById: true,
  blockedReason: true,
  version: true,
  owner: member,
  deputy: member,
  blockedBy: { select: OTHER },
  blocks: { select: OTHER, orderBy: { reference: 'asc' } },
  item: {
    select: {
      title: true,
      closed: true,
      serves: true,
      need: { select: { reference: true, titleEn: true, titleCy: true } },
      meeting: { select: { id: true, reference: true, heldOn: true, language: true } },
      decisions: {
        orderBy: { reference: 'asc' },
        select: {
          id: true,
          reference: true,
          text: true,
          language: true,
          gapPlaceId: true,
          gapProfession: true,
        },
      },
    },
  },
  events: {
    orderBy: [{ happenedOn: 'desc' }, { madeAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      kind: true,
      note: true,
      language: true,
      details: true,
      happenedOn: true,
      personId: true,
    },
  },
} satisfies Prisma.ActionSelect;
