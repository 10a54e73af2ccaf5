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
import { standingInput } from '../inputs';
import { STANDING_PROBLEMS } from '../standing-problems';

/** A decision covers every case of a kind until a day, or for longer or shorter than it did. */
export const setStanding = defineFormAction({
  input: standingInput,
  permission: 'register:manage',
  load: (tx, { decisionId }, actor) => findDecision(tx, actor, decisionId),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, input, loaded: decision, today }) {
    const { version, standingCase, standingLastDay } = input;
    if (decision.version !== version || !isInForce(decision, today)) return { status: 'stale' };
    const latest = addMonths(today, MOST_MONTHS_AHEAD);
    const problem = lastDayProblem(decision, standingLastDay, { today, endEarly: false, latest });
    if (problem) return { status: 'invalid', problems: { standingLastDay: STANDING_PROBLEMS[problem] } };
    const standingUntil = dayAfter(standingLastDay);
    const saved = await changeDecision(tx, decision.id, version, {
      standingCase,
      standingUntil: dateFromDay(standingUntil),
    });
    if (!saved) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'decision.made-standing',
        subject: { kind: 'decision', id: decision.id },
        before: { standingUntil: decision.standingUntil },
        after: { standingUntil },
      },
      ...decisionPaths(decision),
    };
  },
});
