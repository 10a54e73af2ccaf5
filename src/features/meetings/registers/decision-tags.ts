import { type DecisionFacts, type DecisionState, decisionStates } from '@/domain/meetings/decision-review';
import { type CalendarDay, dayBefore } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { TagTone } from '@/ui/tag';
import type { RegisterWords } from './register-words';

export interface StateTag {
  readonly key: string;
  readonly text: string;
  readonly tone: TagTone;
}

const TONES: Readonly<Record<DecisionState, TagTone>> = {
  decided: 'good',
  recommended: 'attention',
  not_ratified: 'neutral',
  superseded: 'neutral',
  ended: 'neutral',
  standing: 'info',
  review_due: 'attention',
};

/** How a decision stands today, as tags. */
export function decisionTags(
  locale: Locale,
  words: RegisterWords,
  facts: DecisionFacts,
  today: CalendarDay,
): StateTag[] {
  return decisionStates(facts, today).map((state) => ({
    key: state,
    tone: TONES[state],
    text:
      state === 'standing' && facts.standingUntil !== null
        ? words('standingUntil', { day: formats(locale).day(dayBefore(facts.standingUntil)) })
        : words(`state.${state}`),
  }));
}
