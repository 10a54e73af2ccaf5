import { z } from 'zod';
import { REVIEW_OUTCOMES } from '@/domain/meetings/decision-review';
import {
  choice,
  chosenId,
  dayField,
  line,
  listOf,
  optionalDayField,
  optionalId,
  optionalLine,
  optionalLines,
  type ProblemKey,
  versionField,
} from '@/server/form-fields';
import {
  BULK_MOVES,
  MOST_AT_ONCE,
  MOST_POSITIONS,
  MOVES,
  NEXT_REVIEWS,
  RATIFICATIONS,
  STANCES,
} from './choices';

const problem = (key: ProblemKey) => key;
const required = (path: string) => ({
  code: 'custom' as const,
  message: problem('required'),
  path: [path],
});

const ofDecision = { decisionId: chosenId, version: versionField };
const ofAction = { actionId: chosenId, version: versionField };

export const ratifyInput = z
  .object({
    ...ofDecision,
    ratification: choice(RATIFICATIONS),
    meetingId: chosenId,
  })
  .meta({ form: 'ratifying' });

export const reviewDayInput = z.object({ ...ofDecision, reviewOn: dayField });

/**
 * That a decision is kept needs no words; why it changes, ends or is never looked at again does. Unless it ends, either
 * a next day or the choice of none is asked for: an empty field takes no day away.
 */
export const reviewInput = z
  .object({
    ...ofDecision,
    submissionKey: z.uuid({ error: problem('unknownChoice') }),
    outcome: choice(REVIEW_OUTCOMES),
    reviewNote: optionalLines,
    nextReview: z
      .union([z.literal(''), choice(NEXT_REVIEWS)], { error: problem('choose') })
      .optional()
      .transform((value) => value || null),
    nextReviewOn: optionalDayField,
  })
  .superRefine(({ outcome, reviewNote, nextReview, nextReviewOn }, context) => {
    const goesOn = outcome !== 'end';
    if (reviewNote === null && (outcome !== 'keep' || nextReview === 'none'))
      context.addIssue(required('reviewNote'));
    if (goesOn && nextReview === null)
      context.addIssue({ code: 'custom', message: problem('choose'), path: ['nextReview'] });
    if (goesOn && nextReview === 'day' && nextReviewOn === null)
      context.addIssue({ code: 'custom', message: problem('day'), path: ['nextReviewOn'] });
  })
  .transform(({ nextReview, nextReviewOn, ...input }) => ({
    ...input,
    nextReviewOn: input.outcome !== 'end' && nextReview === 'day' ? nextReviewOn : null,
  }));

export const supersedeInput = z.object({ ...ofDecision, supersededById: optionalId });

export const standingInput = z.object({ ...ofDecision, standingCase: line, standingLastDay: dayField });

export const endStandingInput = z.object({ ...ofDecision, standingEnd: dayField });

/** A reservation or an objection says why. */
const saysWhy = (stance: string | null, reason: string | null) =>
  stance === null || stance === 'consent' || reason !== null;

const positionInput = z
  .object({
    membershipId: chosenId,
    stance: z
      .union([z.literal(''), choice(STANCES)], { error: problem('choose') })
      .optional()
      .transform((value) => value || null),
    reason: optionalLines,
  })
  .superRefine(({ stance, reason }, context) => {
    if (!saysWhy(stance, reason)) context.addIssue(required('reason'));
  });

export const positionsInput = z.object({ ...ofDecision, positions: listOf(positionInput, MOST_POSITIONS) });

export const ownPositionInput = z
  .object({ ...ofDecision, ownStance: choice(STANCES), ownReason: optionalLines })
  .superRefine(({ ownStance, ownReason }, context) => {
    if (!saysWhy(ownStance, ownReason)) context.addIssue(required('ownReason'));
  });

/** To have begun says itself; everything else needs its words. */
export const moveInput = z
  .object({ ...ofAction, step: choice(MOVES), note: optionalLines })
  .superRefine(({ step, note }, context) => {
    if (step !== 'start' && note === null) context.addIssue(required('note'));
  });

export const blockInput = z
  .object({ ...ofAction, blockedById: optionalId, blockedReason: optionalLine })
  .superRefine(({ blockedById, blockedReason }, context) => {
    if (blockedById === null && blockedReason === null) context.addIssue(required('blockedReason'));
  });

export const unblockInput = z.object(ofAction);

export const changeActionInput = z.object({
  ...ofAction,
  ownerMembershipId: chosenId,
  deputyMembershipId: optionalId,
  dueOn: optionalDayField,
  changeNote: optionalLines,
});

const bulkRow = z.object({
  actionId: chosenId,
  version: versionField,
  chosen: z
    .string()
    .optional()
    .transform((value) => value !== undefined && value !== ''),
});

export const bulkInput = z
  .object({
    collaborativeId: chosenId,
    /** The meeting's page on which the form stands; without one it is the register. */
    meetingId: optionalId,
    rows: listOf(bulkRow, MOST_AT_ONCE),
    bulkStep: choice(BULK_MOVES),
    bulkNote: optionalLines,
  })
  .superRefine(({ rows, bulkStep, bulkNote }, context) => {
    if (!rows.some(({ chosen }) => chosen))
      context.addIssue({ code: 'custom', message: problem('tickOne'), path: ['rows'] });
    if (bulkStep !== 'start' && bulkNote === null) context.addIssue(required('bulkNote'));
  });
