import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { listNeedsServed } from '../../data/list-needs-served';
import { listStops } from './list-stops';

const LATEST = 50;

/** The item of one of a collaborative's meetings that a proposal comes from; null where there is none to see. */
export async function findItem(tx: Tx, collaborativeId: string, id: string) {
  const row = await tx.agendaItem.findFirst({
    where: { id, meeting: { collaborativeId } },
    select: {
      id: true,
      title: true,
      needId: true,
      closed: true,
      meeting: { select: { id: true, reference: true, heldOn: true, language: true } },
    },
  });
  return row && { ...row, meeting: { ...row.meeting, heldOn: dayFromDate(row.meeting.heldOn) } };
}

/** The latest decisions of a collaborative, newest first, and the one that was asked for. */
async function listDecisionsFor(tx: Tx, collaborativeId: string, asked: string | null) {
  const select = {
    id: true,
    reference: true,
    text: true,
    language: true,
    decidedOn: true,
    agendaItemId: true,
    item: { select: { closed: true } },
  } as const;
  const latest = await tx.decision.findMany({
    where: { collaborativeId, supersededById: null },
    orderBy: [{ decidedOn: 'desc' }, { reference: 'desc' }],
    take: LATEST,
    select,
  });
  const known = !asked || latest.some(({ id }) => id === asked);
  const older = known ? null : await tx.decision.findFirst({ where: { id: asked, collaborativeId }, select });
  return [...(older ? [older] : []), ...latest].map(({ item, ...row }) => ({
    ...row,
    closed: item.closed,
    decidedOn: dayFromDate(row.decidedOn),
  }));
}

interface Asked {
  readonly item: string | null;
  readonly decision: string | null;
}

/** What a proposal of a collaborative can begin with: who may be asked, its needs, its decisions, the item it comes from. */
export async function findBeginning(tx: Tx, collaborativeId: string, asked: Asked, today: CalendarDay) {
  const stops = await listStops(tx, collaborativeId, today);
  const needs = await listNeedsServed(tx, collaborativeId, today);
  const decisions = await listDecisionsFor(tx, collaborativeId, asked.decision);
  const decision = decisions.find(({ id }) => id === asked.decision) ?? null;
  const itemId = asked.item ?? decision?.agendaItemId ?? null;
  const item = itemId ? await findItem(tx, collaborativeId, itemId) : null;
  return { stops, needs, decisions, decision, item };
}

export type Beginning = Awaited<ReturnType<typeof findBeginning>>;
