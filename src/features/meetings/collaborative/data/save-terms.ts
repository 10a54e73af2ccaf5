import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import type { PlansInput, TermsInput } from '../inputs';

const dateOrNull = (day: CalendarDay | null) => day && dateFromDay(day);

/** Whether the collaborative still had the version that the form was made from. */
export async function saveTerms(
  tx: Tx,
  { collaborativeId, version, ...input }: TermsInput,
): Promise<boolean> {
  const { agreedOn, reviewOn, ...terms } = input;
  const { count } = await tx.collaborative.updateMany({
    where: { id: collaborativeId, version },
    data: {
      ...terms,
      termsAgreedOn: dateFromDay(agreedOn),
      termsReviewOn: dateOrNull(reviewOn),
      termsVersion: { increment: 1 },
      version: { increment: 1 },
    },
  });
  return count === 1;
}

export async function savePlans(
  tx: Tx,
  { collaborativeId, version, ...input }: PlansInput,
): Promise<boolean> {
  const { priorities: _priorities, prioritiesAgreedOn: _day, ...plans } = input;
  const { count } = await tx.collaborative.updateMany({
    where: { id: collaborativeId, version },
    data: {
      ...plans,
      visionAgreedOn: dateOrNull(plans.visionAgreedOn),
      stageOn: dateOrNull(plans.stageOn),
      startUpPlanOn: dateOrNull(plans.startUpPlanOn),
      workforcePlanOn: dateOrNull(plans.workforcePlanOn),
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** Puts these needs, in this order, in the place of the priorities that were. */
export async function savePriorities(
  tx: Tx,
  collaborativeId: string,
  needIds: readonly string[],
  agreedOn: CalendarDay,
): Promise<void> {
  await tx.collaborativePriority.deleteMany({ where: { collaborativeId } });
  await tx.collaborativePriority.createMany({
    data: needIds.map((needId, index) => ({
      collaborativeId,
      needId,
      rank: index + 1,
      agreedOn: dateFromDay(agreedOn),
    })),
  });
}
