import { isOverdue } from '@/domain/meetings/action-life';
import type { ActionStatus } from '@/domain/meetings/meeting';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { TagTone } from '@/ui/tag';
import type { StateTag } from './decision-tags';
import type { RegisterWords } from './register-words';

const TONES: Readonly<Record<ActionStatus, TagTone>> = {
  open: 'info',
  in_progress: 'info',
  done: 'good',
  dropped: 'neutral',
};

interface Facts {
  readonly status: ActionStatus;
  readonly dueOn: CalendarDay | null;
  readonly blocked: boolean;
}

/** How an action stands today, as tags; `statusOf` says the status in words. */
export function actionTags(
  words: RegisterWords,
  statusOf: (status: ActionStatus) => string,
  facts: Facts,
  today: CalendarDay,
): StateTag[] {
  const tags: StateTag[] = [{ key: facts.status, text: statusOf(facts.status), tone: TONES[facts.status] }];
  if (isOverdue(facts, today)) tags.unshift({ key: 'overdue', text: words('actions.overdue'), tone: 'bad' });
  if (facts.blocked) tags.push({ key: 'blocked', text: words('actions.blocked'), tone: 'attention' });
  return tags;
}
