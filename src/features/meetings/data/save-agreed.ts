import 'server-only';
import { uuidv7 } from 'uuidv7';
import { decisionStatus } from '@/domain/meetings/decision-status';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import { nextReferences } from '@/server/references';
import { actionRows, decisionRows, type RecordedItem } from '../record/record-rows';

interface OfMeeting {
  readonly collaborativeId: string;
  readonly heldOn: CalendarDay;
  readonly language: 'cy' | 'en';
  /** Null where the terms of reference set no quorum. */
  readonly quorate: boolean | null;
}

/** Writes what was decided and taken on under these items; says under which references. */
export async function saveAgreed(
  tx: Tx,
  items: readonly RecordedItem[],
  { collaborativeId, heldOn, language, quorate }: OfMeeting,
) {
  const year = Number(heldOn.slice(0, 4));
  const decided = items.flatMap(decisionRows);
  const agreed = items.flatMap(actionRows);
  const decisions = await nextReferences(tx, 'D', year, decided.length);
  const actions = await nextReferences(tx, 'A', year, agreed.length);
  await tx.decision.createMany({
    data: decided.map((decision, index) => ({
      ...decision,
      id: uuidv7(),
      reference: decisions[index] ?? '',
      collaborativeId,
      language,
      status: decisionStatus(quorate),
      decidedOn: dateFromDay(heldOn),
    })),
  });
  await tx.action.createMany({
    data: agreed.map((action, index) => ({
      ...action,
      id: uuidv7(),
      reference: actions[index] ?? '',
      collaborativeId,
      language,
      status: 'open' as const,
    })),
  });
  return { decisions, actions };
}
