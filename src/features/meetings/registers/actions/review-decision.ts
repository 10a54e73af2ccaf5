'use server';
import { isInForce } from '@/domain/meetings/decision-review';
import { addMonths } from '@/domain/time/calendar-day';
import { dateFromDayOrNull } from '@/server/days';
import { defineFormAction } from '@/server/form-action';
import { decisionPaths, inCollaborative } from '../after';
import { MOST_MONTHS_AHEAD } from '../choices';
import { changeDecision } from '../data/change-decision';
import { findDecision } from '../data/find-decision';
import { measureGap } from '../data/measure-gap';
import { hasReview, saveReview } from '../data/save-review';
import { reviewInput } from '../inputs';

/** Looks at a decision again, with its gap measured on its own day and today. */
export const reviewDecision = defineFormAction({
  input: reviewInput,
  permission: 'register:manage',
  load: (tx, { decisionId }, actor) => findDecision(tx, actor, decisionId),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, actor, input, loaded: decision, today, locale }) {
    const { version, outcome, submissionKey } = input;
    const paths = decisionPaths(decision);
    if (await hasReview(tx, decision.id, submissionKey))
      return { status: 'already', location: paths.location };
    if (decision.version !== version || !isInForce(decision, today)) return { status: 'stale' };
    const next = input.nextReviewOn;
    if (next !== null && next < today) return { status: 'invalid', problems: { nextReviewOn: 'dayInPast' } };
    if (next !== null && next > addMonths(today, MOST_MONTHS_AHEAD))
      return { status: 'invalid', problems: { nextReviewOn: 'dayTooFar' } };
    const moved = await measureGap(tx, decision, today);
    const saved = await changeDecision(tx, decision.id, version, { reviewOn: dateFromDayOrNull(next) });
    if (!saved) return { status: 'stale' };
    await saveReview(tx, {
      decisionId: decision.id,
      submissionKey,
      outcome,
      note: input.reviewNote,
      language: locale,
      moved,
      personId: actor.personId,
      reviewedOn: today,
    });
    return {
      status: 'done',
      audit: {
        event: 'decision.reviewed',
        subject: { kind: 'decision', id: decision.id },
        before: { reviewOn: decision.reviewOn },
        after: {
          outcome,
          reviewOn: next,
          gapThenWte: moved?.was.gap ?? null,
          gapNowWte: moved?.now.gap ?? null,
        },
      },
      ...paths,
    };
  },
});
