import { type CalendarDay, daysBetween } from '../time/calendar-day';
import {
  isInTime,
  isOverdue,
  PROPOSAL_AIMS,
  PROPOSAL_LEVELS,
  type ProposalAim,
  type ProposalAnswer,
  type ProposalLevel,
} from './proposal-path';

interface Made {
  readonly aims: readonly ProposalAim[];
  readonly hasNeed: boolean;
  readonly hasEvidence: boolean;
  readonly hasParties: boolean;
}

export interface AimSpread {
  readonly total: number;
  /** All four aims, those without a proposal too. */
  readonly aims: readonly { readonly aim: ProposalAim; readonly count: number }[];
  readonly withNeed: number;
  readonly withEvidence: number;
  readonly withParties: number;
}

/**
 * How the proposals spread over the Quadruple Aim (governance F05), and how many say what need they serve (F14), what
 * speaks for them (F15) and who was involved (F06). A proposal with two aims counts for both.
 */
export function aimSpread(proposals: readonly Made[]): AimSpread {
  const count = (has: (proposal: Made) => boolean) => proposals.filter(has).length;
  return {
    total: proposals.length,
    aims: PROPOSAL_AIMS.map((aim) => ({ aim, count: count(({ aims }) => aims.includes(aim)) })),
    withNeed: count(({ hasNeed }) => hasNeed),
    withEvidence: count(({ hasEvidence }) => hasEvidence),
    withParties: count(({ hasParties }) => hasParties),
  };
}

interface Sent {
  readonly level: ProposalLevel;
  readonly answer: ProposalAnswer | null;
  readonly answeredOn: CalendarDay | null;
  readonly dueOn: CalendarDay;
}

export interface LevelAnswers {
  readonly level: ProposalLevel;
  readonly sent: number;
  readonly answered: number;
  readonly inTime: number;
  readonly waiting: number;
  readonly overdue: number;
}

/** How each level that was asked has answered (governance F18: heard as equal partners at the cluster table). */
export function answersByLevel(steps: readonly Sent[], today: CalendarDay): LevelAnswers[] {
  return PROPOSAL_LEVELS.flatMap((level) => {
    const own = steps.filter((step) => step.level === level);
    if (own.length === 0) return [];
    const answered = own.filter(({ answer }) => answer !== null);
    return {
      level,
      sent: own.length,
      answered: answered.length,
      inTime: answered.filter((step) => isInTime(step) === true).length,
      waiting: own.length - answered.length,
      overdue: own.filter((step) => isOverdue(step, today)).length,
    };
  });
}

export interface AnswerTime {
  readonly answered: boolean;
  /** Days from when it was sent to the answer, or to `until` where there is none yet. */
  readonly days: number;
}

/** How long a proposal waited for one of those whom it was sent to; never less than no day. */
export function answerTime(
  { sentOn, answeredOn }: { readonly sentOn: CalendarDay; readonly answeredOn: CalendarDay | null },
  until: CalendarDay,
): AnswerTime {
  return { answered: answeredOn !== null, days: Math.max(0, daysBetween(sentOn, answeredOn ?? until)) };
}
