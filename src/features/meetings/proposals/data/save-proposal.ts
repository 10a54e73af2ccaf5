import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Locale } from '@/i18n/routing';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import { nextReference } from '@/server/references';
import type { makeProposalInput } from '../inputs';
import { saveSending } from './save-step';

interface Making {
  readonly madeById: string;
  readonly today: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly language: Locale;
}

/** Writes a proposal down and sends it to the first who are asked. */
export async function saveProposal(
  tx: Tx,
  { to, dueOn: _asked, ...input }: z.output<typeof makeProposalInput>,
  { madeById, today, dueOn, language }: Making,
): Promise<{ id: string; reference: string }> {
  const id = uuidv7();
  const reference = await nextReference(tx, 'P', Number(today.slice(0, 4)));
  await tx.proposal.createMany({
    data: { id, reference, ...input, language, madeOn: dateFromDay(today), madeById },
  });
  await saveSending(tx, id, 1, { to, sentOn: today, dueOn, note: null, language });
  return { id, reference };
}

/** The proposal that an earlier sending of the same form made. */
export function findMadeProposal(tx: Tx, collaborativeId: string, submissionKey: string) {
  return tx.proposal.findFirst({ where: { submissionKey, collaborativeId }, select: { id: true } });
}
