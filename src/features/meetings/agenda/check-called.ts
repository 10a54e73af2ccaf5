import 'server-only';
import type { Finding } from '@/domain/finding/finding';
import { findingsOfChange } from '@/domain/meetings/call-meeting';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { type AgendaRow, findOpenAgenda } from './data/find-agenda';

/** What a change that is just written has taken from an agenda whose meeting is called already (F11). */
export async function checkCalled(
  tx: Tx,
  actor: SessionActor,
  before: AgendaRow,
  today: CalendarDay,
): Promise<Finding[]> {
  if (before.status !== 'called') return [];
  const after = await findOpenAgenda(tx, actor, before.id);
  return after ? findingsOfChange({ ...before, today }, { ...after, today }) : [];
}
