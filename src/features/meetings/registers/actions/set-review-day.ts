'use server';
import { isInForce } from '@/domain/meetings/decision-review';
import { addMonths } from '@/domain/time/calendar-day';
import { dateFromDayOrNull } from '@/server/days';
import { defineFormAction } from '@/server/form-action';
import { decisionPaths, inCollaborative } from '../after';
import { MOST_MONTHS_AHEAD } from '../choices';
import { changeDecision } from '../data/change-decision';
import { findDecision } from '../data/find-decision';
import { reviewDayInput } from '../inputs';

/** Says when a decision is looked at again; no day takes it off the list. */
export const setReviewDay = defineFormAction({
  input: reviewDayInput,
  permission: 'register:manage',
  load: (tx, { decisionId }, actor) => findDecision(tx, actor, decisionId),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, input, loaded: decision, today }) {
    const { reviewOn, version } = input;
    if (decision.version !== version || !isInForce(decision, today)) return { status: 'stale' };
    if (reviewOn !== null && reviewOn < today)
      return { status: 'invalid', problems: { reviewOn: 'dayInPast' } };
    if (reviewOn !== null && reviewOn > addMonths(today, MOST_MONTHS_AHEAD))
      return { status: 'invalid', problems: { reviewOn: 'dayTooFar' } };
    const saved = await changeDecision(tx, decision.id, version, { reviewOn: dateFromDayOrNull(reviewOn) });
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
