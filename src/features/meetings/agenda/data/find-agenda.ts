import 'server-only';
import { can } from '@/domain/access/can';
import { minutesSight } from '@/domain/meetings/minutes-sight';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

export type AgendaRow = NonNullable<Awaited<ReturnType<typeof findAgenda>>>;
export type AgendaItemRow = AgendaRow['items'][number];

/**
 * A meeting with its agenda, to observers once it is called; closed items only for those who may see them. Null where
 * absent or not this person's.
 */
export async function findAgenda(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.meeting.findFirst({
    where: { AND: [{ id }, visibleMeetings(actor)] },
    select: {
      id: true,
      reference: true,
      status: true,
      heldOn: true,
      startsAt: true,
      endsAt: true,
      location: true,
      purpose: true,
      language: true,
      chairId: true,
      calledAt: true,
      version: true,
      collaborative: { select: { id: true, nameEn: true, nameCy: true } },
      items: {
        orderBy: { position: 'asc' },
        select: {
          id: true,
          position: true,
          title: true,
          language: true,
          serves: true,
          needId: true,
          theme: true,
          need: { select: { reference: true, titleEn: true, titleCy: true } },
          intendedOutcome: true,
          minutes: true,
          broughtById: true,
          jointWith: true,
          origin: true,
          originId: true,
          originProfession: true,
          gathers: true,
          closed: true,
          closedReason: true,
          version: true,
        },
      },
    },
  });
  if (!row) return null;
  const target = { kind: 'collaborative', id: row.collaborative.id } as const;
  const sight = minutesSight(row.status, null, {
    record: can(actor, 'meeting:record', target),
    viewCirculated: can(actor, 'minutes:view-circulated', target),
  });
  const comesLater = sight === 'nothing';
  return { ...row, comesLater, items: comesLater ? [] : row.items, heldOn: dayFromDate(row.heldOn) };
}

/** The same for an action on an agenda that is still being made; null once the meeting is held or called off. */
export async function findOpenAgenda(tx: Tx, actor: SessionActor, id: string) {
  const agenda = await findAgenda(tx, actor, id);
  return agenda && (agenda.status === 'planned' || agenda.status === 'called') ? agenda : null;
}

/** Counts the agenda on, which also keeps others out until this is written; false where it was changed meanwhile. */
export async function countAgendaOn(tx: Tx, id: string, version?: number): Promise<boolean> {
  const { count } = await tx.meeting.updateMany({
    where: { id, status: { in: ['planned', 'called'] }, ...(version === undefined ? {} : { version }) },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}

/** The agenda as it is now, kept from others until this is written; null where it takes no more changes. */
export async function lockAgenda(tx: Tx, actor: SessionActor, id: string) {
  return (await countAgendaOn(tx, id)) ? findOpenAgenda(tx, actor, id) : null;
}
