import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Locale } from '@/i18n/routing';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import { nextReference } from '@/server/references';

interface PlannedMeeting {
  readonly collaborativeId: string;
  readonly heldOn: CalendarDay;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly location: string | null;
  readonly purpose: string | null;
  readonly chairId: string | null;
  readonly language: Locale;
  readonly recordedById: string;
  readonly submissionKey: string;
}

/** Writes a meeting that is still to come, without its items. */
export async function savePlannedMeeting(tx: Tx, { heldOn, purpose, ...meeting }: PlannedMeeting) {
  const id = uuidv7();
  const reference = await nextReference(tx, 'M', Number(heldOn.slice(0, 4)));
  await tx.meeting.createMany({
    data: {
      ...meeting,
      id,
      reference,
      status: 'planned',
      heldOn: dateFromDay(heldOn),
      purpose: purpose ?? '',
    },
  });
  return { id, reference };
}

interface Head {
  readonly id: string;
  readonly version: number;
  readonly purpose: string;
  readonly chairId: string | null;
}

/** False where somebody saved the meeting first. */
export async function saveHead(tx: Tx, { id, version, purpose, chairId }: Head): Promise<boolean> {
  const { count } = await tx.meeting.updateMany({
    where: { id, version, status: { in: ['planned', 'called'] } },
    data: { purpose, chairId, version: { increment: 1 } },
  });
  return count === 1;
}

/** False where the meeting or its agenda was changed since, or the meeting is planned no more. */
export async function saveCall(tx: Tx, id: string, version: number): Promise<boolean> {
  const { count } = await tx.meeting.updateMany({
    where: { id, version, status: 'planned' },
    data: { status: 'called', calledAt: new Date(), version: { increment: 1 } },
  });
  return count === 1;
}
