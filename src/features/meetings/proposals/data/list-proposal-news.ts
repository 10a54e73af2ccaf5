import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import { type StepRow, stepRow, stepSelect } from './step-rows';

export interface ProposalNews {
  readonly proposalId: string;
  readonly reference: string;
  readonly title: string;
  /** The language that the title was written in. */
  readonly language: 'cy' | 'en';
  readonly needId: string | null;
  readonly step: StepRow;
}

/**
 * What a collaborative hears of its proposals: answers given since a day (that day included), the newest first, and
 * steps whose last day for an answer has gone by without one, the longest overdue first. Withdrawn ones are silent.
 */
export async function listProposalNews(
  tx: Tx,
  collaborativeId: string,
  { since, today }: { readonly since: CalendarDay; readonly today: CalendarDay },
): Promise<{ readonly answered: readonly ProposalNews[]; readonly overdue: readonly ProposalNews[] }> {
  const steps = await tx.proposalStep.findMany({
    where: {
      proposal: { collaborativeId, status: { not: 'withdrawn' } },
      OR: [
        { answeredOn: { gte: dateFromDay(since), lte: dateFromDay(today) } },
        { answer: null, dueOn: { lt: dateFromDay(today) } },
      ],
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: {
      ...stepSelect,
      proposal: { select: { id: true, reference: true, title: true, language: true, needId: true } },
    },
  });
  const news = steps.map(({ proposal: { id, ...proposal }, ...step }) => ({
    proposalId: id,
    ...proposal,
    step: stepRow(step),
  }));
  const answered = news.filter(({ step }) => step.answer !== null);
  return {
    answered: answered.toSorted((a, b) => ((a.step.answeredOn ?? '') < (b.step.answeredOn ?? '') ? 1 : -1)),
    overdue: news.filter(({ step }) => step.answer === null),
  };
}
