import 'server-only';
import { uuidv7 } from 'uuidv7';
import {
  type ProposalAnswer,
  type ProposalStatus,
  type ProposalTarget,
  proposalStatus,
} from '@/domain/meetings/proposal-path';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Locale } from '@/i18n/routing';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Prisma } from '@/server/prisma/client';
import type { ProposalForStep } from './find-for-step';
import type { StepRow } from './step-rows';

/** Takes the proposal for this transaction if nobody saved since the page was made; false where somebody did. */
export async function claimProposal(
  tx: Tx,
  id: string,
  version: number,
  data: Prisma.ProposalUpdateManyMutationInput = {},
): Promise<boolean> {
  const { count } = await tx.proposal.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

interface Sending {
  readonly to: ProposalTarget;
  readonly sentOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly note: string | null;
  readonly language: Locale;
}

/** Adds a stop on the way: somebody is asked from now on. */
export async function saveSending(
  tx: Tx,
  proposalId: string,
  position: number,
  { to, sentOn, dueOn, note, language }: Sending,
): Promise<void> {
  await tx.proposalStep.createMany({
    data: {
      id: uuidv7(),
      proposalId,
      position,
      toPlaceId: to.kind === 'place' ? to.id : null,
      toBodyId: to.kind === 'body' ? to.id : null,
      sentOn: dateFromDay(sentOn),
      dueOn: dateFromDay(dueOn),
      note,
      noteLanguage: note === null ? null : language,
    },
  });
}

interface Answer {
  readonly answer: ProposalAnswer;
  readonly reason: string | null;
  readonly answeredOn: CalendarDay;
  readonly language: Locale;
  readonly recordedById: string;
  /** Who answered, and under which reference, where the answer was given outside the portal. */
  readonly elsewhere?: { readonly by: string; readonly reference: string };
}

/** Writes an answer down, once; null where somebody answered or changed the proposal meanwhile. */
export async function saveAnswer(
  tx: Tx,
  proposal: ProposalForStep,
  step: StepRow,
  version: number,
  { answer, reason, answeredOn, language, recordedById, elsewhere }: Answer,
): Promise<ProposalStatus | null> {
  const status = proposalStatus(
    proposal.steps.map((each) => (each.stepId === step.stepId ? { answer } : each)),
  );
  if (!(await claimProposal(tx, proposal.id, version, { status }))) return null;
  const { count } = await tx.proposalStep.updateMany({
    where: { id: step.stepId, answer: null },
    data: {
      answer,
      reason,
      reasonLanguage: reason === null ? null : language,
      answeredOn: dateFromDay(answeredOn),
      recordedById,
      answeredBy: elsewhere?.by ?? null,
      answeredReference: elsewhere?.reference ?? null,
    },
  });
  return count === 1 ? status : null;
}
