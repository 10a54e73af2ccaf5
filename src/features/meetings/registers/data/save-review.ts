import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { ReviewOutcome } from '@/domain/meetings/decision-review';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { type Wte, wteToDecimal } from '@/domain/wte/wte';
import type { Locale } from '@/i18n/routing';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import type { GapMoved } from './measure-gap';

interface Review {
  readonly decisionId: string;
  readonly submissionKey: string;
  readonly outcome: ReviewOutcome;
  readonly note: string | null;
  readonly language: Locale;
  /** Null where the decision is about no gap. */
  readonly moved: GapMoved | null;
  readonly personId: string;
  readonly reviewedOn: CalendarDay;
}

const stored = (gap: Wte | null | undefined) => (gap == null ? null : wteToDecimal(gap));

/** Keeps both figures as they were found; what was not known keeps why. */
export async function saveReview(tx: Tx, { moved, reviewedOn, ...review }: Review): Promise<void> {
  await tx.decisionReview.createMany({
    data: {
      ...review,
      id: uuidv7(),
      reviewedOn: dateFromDay(reviewedOn),
      gapThenWte: stored(moved?.was.gap),
      gapNowWte: stored(moved?.now.gap),
      gapThenUnknown: moved?.was.unknown ?? null,
      gapNowUnknown: moved?.now.unknown ?? null,
    },
  });
}

/** Whether the same form was sent before. */
export async function hasReview(tx: Tx, decisionId: string, submissionKey: string): Promise<boolean> {
  return (await tx.decisionReview.count({ where: { decisionId, submissionKey } })) > 0;
}
