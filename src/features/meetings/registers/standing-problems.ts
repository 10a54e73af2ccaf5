import type { StandingProblem } from '@/domain/meetings/standing-decision';
import type { ProblemKey } from '@/server/form-fields';

export const STANDING_PROBLEMS: Readonly<Record<StandingProblem, ProblemKey>> = {
  'before-decision': 'dayBeforeMeeting',
  'in-past': 'dayInPast',
  'too-far': 'dayTooFar',
  'later-than-before': 'dayNotEarlier',
};
