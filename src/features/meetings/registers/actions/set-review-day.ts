'use server';
import { isInForce } from '@/domain/meetings/decision-review';
import { addMonths } from '@/domain/time/calendar-day';
import { dateFromDay } from '@/server/days';
import { defineFormAction } from '@/server/form-action';
import { decisionPaths, inCollaborative } from '../after';
import { MOST_MONTHS_AHEAD } from '../choices';
import { changeDecision } from '../data/change-decision';
import { findDecision } from '../data/find-decision';
import { reviewDayInput } from '../inputs';

/** Says when a decision is looked at again; that it never is, with the reason, is said by a review. */
export const setReviewDay = defineFormAction({
  input: reviewDayInput,
  permission: 'register:manage',
  load: (tx, { decisionId }, actor) => findDecision(tx, actor, decisionId),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, input, loaded: decision, today }) {
    const { reviewOn, version } = input;
    if (decision.version !== version || !isInForce(decision, today)) return { status: 'stale' };
    if (reviewOn < today) return { status: 'invalid', problems: { reviewOn: 'dayInPast' } };
    if (reviewOn > addMonths(today, MOST_MONTHS_AHEAD))
      return { status: 'invalid', problems: { reviewOn: 'dayTooFar' } };
    const saved = await changeDecision(tx, decision.id, version, { reviewOn: dateFromDay(reviewOn) });
    if (!saved) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'decision.review-day-set',
        subject: { kind: 'decision', id: decision.id },
        before: { reviewOn: decision.reviewOn },
        after: { reviewOn },
      },
      ...decisionPaths(decision),
    };
  },
});
