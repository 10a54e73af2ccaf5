import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { Tx } from '@/server/db';
import type { commentInput } from '../inputs';

/** Whether an earlier sending of the same form made its comment. */
export async function hasComment(tx: Tx, submissionKey: string): Promise<boolean> {
  return (await tx.minutesComment.count({ where: { submissionKey } })) > 0;
}

export async function hasItem(tx: Tx, meetingId: string, id: string): Promise<boolean> {
  return (await tx.agendaItem.count({ where: { id, meetingId } })) > 0;
}

export async function saveComment(
  tx: Tx,
  input: z.output<typeof commentInput>,
  personId: string,
): Promise<string> {
  const id = uuidv7();
  await tx.minutesComment.createMany({ data: { ...input, id, personId } });
  return id;
}

/** Comments without an answer; held, so that each is answered once. */
export async function openCommentIds(tx: Tx, meetingId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM minutes_comment WHERE meeting_id = ${meetingId}::uuid AND settled_at IS NULL FOR UPDATE`;
  return rows.map(({ id }) => id);
}

export async function saveSettlements(
  tx: Tx,
  settlements: readonly { readonly id: string; readonly text: string }[],
  settlementLanguage: 'cy' | 'en',
): Promise<void> {
  for (const { id, text } of settlements)
    await tx.minutesComment.updateMany({
      where: { id },
      data: { settledAt: new Date(), settlement: text, settlementLanguage },
    });
}
