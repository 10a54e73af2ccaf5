import 'server-only';
import { calendarDayInLondon } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { DraftRow } from './data/find-draft';
import type { SavedDraft } from './draft-answer';

/** "14:32", or with its day where that is not today. */
export function timeOf(locale: Locale, at: Date): string {
  const text = formats(locale).instant(at);
  const isToday = calendarDayInLondon(at.getTime()) === calendarDayInLondon(Date.now());
  return isToday ? (/\d{2}:\d{2}$/.exec(text)?.[0] ?? text) : text;
}

export function savedDraft(locale: Locale, { version, device, savedAt, content }: DraftRow): SavedDraft {
  return { version, device, savedAt: timeOf(locale, savedAt), content };
}
