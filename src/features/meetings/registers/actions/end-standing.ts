'use server';
import { isInForce } from '@/domain/meetings/decision-review';
import { lastDayProblem } from '@/domain/meetings/standing-decision';
import { addMonths, dayAfter } from '@/domain/time/calendar-day';
import { dateFromDay } from '@/server/days';
import { defineFormAction } from '@/server/form-action';
import { decisionPaths, inCollaborative } from '../after';
import { MOST_MONTHS_AHEAD } from '../choices';
import { changeDecision } from '../data/change-decision';
import { findDecision } from '../data/find-decision';
import { endStandingInput } from '../inputs';
import { STANDING_PROBLEMS } from '../standing-problems';

/** A standing decision ends sooner than was decided; what it covered so far stays covered. */
export const endStanding = defineFormAction({
  input: endStandingInput,
  permission: 'register:manage',
  load: (tx, { decisionId }, actor) => findDecision(tx, actor, decisionId),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, input, loaded: decision, today }) {
    const { version, standingEnd } = input;
    const inForce = decision.standingUntil !== null && isInForce(decision, today);
    if (decision.version !== version || !inForce) return { status: 'stale' };
    const latest = addMonths(today, MOST_MONTHS_AHEAD);
    const problem = lastDayProblem(decision, standingEnd, { today, endEarly: true, latest });
    if (problem) return { status: 'invalid', problems: { standingEnd: STANDING_PROBLEMS[problem] } };
    const standingUntil = dayAfter(standingEnd);
    const saved = await changeDecision(tx, decision.id, version, {
      standingUntil: dateFromDay(standingUntil),
    });
    if (!saved) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'decision.standing-ended',
        subject: { kind: 'decision', id: decision.id },
        before: { standingUntil: decision.standingUntil },
        after: { standingUntil },
      },
      ...decisionPaths(decision),
    };
  },
});
