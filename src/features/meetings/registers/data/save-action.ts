import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { ActionStep } from '@/domain/meetings/action-life';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Locale } from '@/i18n/routing';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';
import type { ActionEventKind } from '@/server/prisma/enums';

const KINDS: Readonly<Record<ActionStep, ActionEventKind>> = {
  note: 'noted',
  start: 'started',
  close: 'closed',
  drop: 'dropped',
  reopen: 'reopened',
  change: 'changed',
  block: 'blocked',
  unblock: 'unblocked',
};

export interface ActionMove {
  readonly step: ActionStep;
  readonly note: string | null;
  /** What changed, in codes, ids and days. */
  readonly details?: Prisma.InputJsonObject;
}

interface Around {
  readonly personId: string;
  readonly today: CalendarDay;
  readonly locale: Locale;
}

/** Changes an action that nobody changed since the page was made, with its line of history; false where somebody did. */
export async function saveAction(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  data: Prisma.ActionUncheckedUpdateManyInput,
  { step, note, details }: ActionMove,
  { personId, today, locale }: Around,
): Promise<boolean> {
  const { count } = await tx.action.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count !== 1) return false;
  await tx.actionEvent.createMany({
    data: {
      id: uuidv7(),
      actionId: id,
      kind: KINDS[step],
      note,
      language: locale,
      ...(details ? { details } : {}),
      personId,
      happenedOn: dateFromDay(today),
    },
  });
  return true;
}

/** Which open action of a collaborative waits for which. */
export async function listWaiting(tx: Tx, collaborativeId: string): Promise<Map<string, string>> {
  const rows = await tx.action.findMany({
    where: { collaborativeId, blockedById: { not: null } },
    select: { id: true, blockedById: true },
  });
  return new Map(rows.map(({ id, blockedById }) => [id, blockedById ?? '']));
}
