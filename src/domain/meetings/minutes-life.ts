import type { Facts, Finding } from '../finding/finding';
import { type CalendarDay, dayAfter, laterOf } from '../time/calendar-day';
import type { MeetingStatus, MinutesStatus } from './meeting';

/** Minutes of one meeting, as far as the next step depends on them. */
export interface MinutesState {
  readonly meetingStatus: MeetingStatus;
  /** Null until the meeting is held. */
  readonly status: MinutesStatus | null;
  readonly heldOn: CalendarDay;
  /** The day on which they went round, and that of their last correction since; null where there is none. */
  readonly circulatedOn: CalendarDay | null;
  readonly correctedOn: CalendarDay | null;
  /** Comments that nobody has answered. */
  readonly openComments: number;
}

/** The meeting that is to find the minutes right. */
export interface ConfirmingMeeting {
  readonly status: MeetingStatus;
  readonly heldOn: CalendarDay;
  /** Whether its own minutes are confirmed, and so take nothing up any more. */
  readonly minutesLocked: boolean;
  /** Whether it dealt with an item about these minutes; one that was only carried over says nothing. */
  readonly hasItem: boolean;
}

export const MINUTES_STEPS = ['correct', 'circulate', 'comment', 'settle', 'confirm', 'amend'] as const;
export type MinutesStep = (typeof MINUTES_STEPS)[number];

const SOURCE = { document: 'collaborative-terms-of-reference', section: 'minutes' };

/** In which states a step can be taken. */
const ALLOWED: Readonly<Record<MinutesStep, readonly MinutesStatus[]>> = {
  correct: ['draft', 'circulated'],
  circulate: ['draft'],
  comment: ['circulated'],
  // A comment that came in just before the minutes were confirmed still gets its answer.
  settle: ['circulated', 'confirmed'],
  confirm: ['circulated'],
  amend: ['confirmed'],
};

/** The state after a step that was allowed. Confirmed minutes are locked: no step leads back from there. */
export function statusAfter(status: MinutesStatus, step: MinutesStep): MinutesStatus {
  if (step === 'circulate' && status === 'draft') return 'circulated';
  if (step === 'confirm' && status === 'circulated') return 'confirmed';
  return status;
}

/** Whoever read them is told why they changed; a draft nobody else has seen. */
export const needsReason = (status: MinutesStatus | null): boolean =>
  status === 'circulated' || status === 'confirmed';

/** What, if anything, stops a step in the life of minutes. */
export function checkMinutesStep(minutes: MinutesState, step: MinutesStep): Finding[] {
  if (minutes.meetingStatus !== 'held' || minutes.status === null)
    return [refusal('MINUTES-STEP-ORDER', { reason: 'not-held', step })];
  if (ALLOWED[step].includes(minutes.status)) return [];
  return [refusal('MINUTES-STEP-ORDER', { reason: `${step}-${minutes.status}`, step })];
}

export const canTakeStep = (minutes: MinutesState, step: MinutesStep): boolean =>
  checkMinutesStep(minutes, step).length === 0;

/** The first day on which a meeting can find them right: a later one, that could read them as they stand. */
export function confirmableFrom({ heldOn, circulatedOn, correctedOn }: MinutesState): CalendarDay {
  const next = dayAfter(heldOn);
  return [circulatedOn, correctedOn].reduce<CalendarDay>(
    (from, day) => (day ? laterOf(from, day) : from),
    next,
  );
}

/**
 * What stops a meeting from having found the minutes right: it was held, later than theirs and not before members had
 * this text, and its own minutes tell of it or still can.
 */
export function checkConfirmingMeeting(minutes: MinutesState, by: ConfirmingMeeting): Finding[] {
  const { heldOn, circulatedOn, correctedOn } = minutes;
  const before = (day: CalendarDay | null) => day !== null && by.heldOn < day;
  const isLater = by.heldOn > heldOn;
  const wrong: [boolean, string][] = [
    [by.status !== 'held', 'not-held'],
    [!isLater, 'not-later'],
    [isLater && before(circulatedOn), 'before-circulated'],
    [isLater && !before(circulatedOn) && before(correctedOn), 'before-corrected'],
    [by.minutesLocked && !by.hasItem, 'minutes-locked'],
  ];
  const facts = { heldOn, circulatedOn, correctedOn, by: by.heldOn };
  return wrong.flatMap(([isWrong, reason]) =>
    isWrong ? [refusal('MINUTES-CONFIRMED-LATER', { reason, ...facts })] : [],
  );
}

/**
 * What stops minutes from being confirmed: they are by a later meeting, and once every comment has an answer or whoever
 * confirms says that the meeting did so all the same.
 */
export function checkConfirmation(
  minutes: MinutesState,
  by: ConfirmingMeeting,
  { despiteComments }: { readonly despiteComments: boolean },
): Finding[] {
  const findings = [...checkMinutesStep(minutes, 'confirm'), ...checkConfirmingMeeting(minutes, by)];
  if (minutes.openComments > 0 && !despiteComments)
    findings.push(refusal('MINUTES-COMMENTS-SETTLED', { reason: 'open', count: minutes.openComments }));
  return findings;
}

function refusal(code: string, facts: Facts): Finding {
  return {
    code,
    standing: 'meeting-practice',
    source: SOURCE,
    effect: 'refuse',
    mendBy: ['collaborativeLead', 'collaborativeDeputy'],
    facts,
  };
}
