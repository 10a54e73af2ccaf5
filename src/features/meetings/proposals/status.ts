import {
  isOverdue,
  PROPOSAL_STATUSES,
  type ProposalAnswer,
  type ProposalStatus,
} from '@/domain/meetings/proposal-path';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { TagTone } from '@/ui/tag';

/** Statuses as people read them: an open proposal waits, waits too long, or is back for more. */
export const SHOWN_STATUSES = [
  'waiting',
  'overdue',
  'more',
  ...PROPOSAL_STATUSES.filter((status) => status !== 'open'),
] as const;
export type ShownStatus = (typeof SHOWN_STATUSES)[number];

export function parseShownStatus(text: unknown): ShownStatus | null {
  return SHOWN_STATUSES.find((status) => status === text) ?? null;
}

type Last = { readonly answer: ProposalAnswer | null; readonly dueOn: CalendarDay };

export function shownStatus(status: ProposalStatus, last: Last | undefined, today: CalendarDay): ShownStatus {
  if (status !== 'open') return status;
  if (last?.answer === 'need_more') return 'more';
  return last && isOverdue(last, today) ? 'overdue' : 'waiting';
}

const TONES: Readonly<Record<ShownStatus, TagTone>> = {
  waiting: 'info',
  overdue: 'bad',
  more: 'attention',
  supported: 'good',
  acted: 'good',
  declined: 'bad',
  withdrawn: 'neutral',
};

export const toneOf = (status: ShownStatus): TagTone => TONES[status];

const ANSWER_TONES: Readonly<Record<ProposalAnswer, TagTone>> = {
  support: 'good',
  act: 'good',
  decline: 'bad',
  need_more: 'attention',
};

export const toneOfAnswer = (answer: ProposalAnswer): TagTone => ANSWER_TONES[answer];
