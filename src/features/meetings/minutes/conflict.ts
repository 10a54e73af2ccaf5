import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { FieldTexts, Merge } from '@/domain/meetings/minutes-merge';
import { parseCalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { FormConflict } from '@/ui/form-state';
import type { MinutesForEdit } from './data/find-for-edit';
import { fieldsOf } from './fields-of';
import type { EditInput } from './inputs';
import { wordDifference } from './word-difference';

/** What the form shows when somebody else saved first: nothing typed is lost, and what differs is marked. */
export async function conflictOf(
  locale: Locale,
  { merged, conflicts, takenOver }: Merge,
  theirs: FieldTexts,
  input: EditInput,
  { version, lastNumber, rows, everyone }: MinutesForEdit,
): Promise<{ conflict: FormConflict; message: string; values: Record<string, string> }> {
  const shown = await shownTexts(locale, new Map(everyone.map(({ id, name }) => [id, name])));
  const t = await getTranslations({ locale, namespace: 'minutes.conflict' });
  return {
    message: t('summary'),
    conflict: {
      hidden: { version, basedOn: lastNumber, rows },
      fields: conflicts.map((name) => {
        const [other, own] = [shown(name, theirs[name] ?? ''), shown(name, merged[name] ?? '')];
        return { name, theirs: other, difference: wordDifference(other, own) };
      }),
      takenOver,
    },
    values: {
      // A box that is not ticked is not sent, and so not in the values either.
      ...fieldsOf(
        '',
        Object.fromEntries(Object.entries(merged).filter(([name, value]) => value !== '' || !isBox(name))),
      ),
      ...fieldsOf('added', input.added),
      ...fieldsOf('newItems', input.newItems),
      ...fieldsOf('newObservers', input.newObservers),
      reason: input.reason ?? '',
      reasonLanguage: input.reasonLanguage,
    },
  };
}

const isBox = (name: string) => name.endsWith('.closed') || name.endsWith('.goodPractice');

/** Codes of lists and boxes in words; what was written as it is. */
async function shownTexts(locale: Locale, names: ReadonlyMap<string, string>) {
  const t = await getTranslations({ locale, namespace: 'minutes' });
  const meetings = await getTranslations({ locale, namespace: 'meetings' });
  return (name: string, value: string): string => {
    if (isBox(name)) return t(value ? 'versions.yes' : 'versions.no');
    if (value === '') return '';
    const field = name.slice(name.lastIndexOf('.') + 1);
    if (field === 'chairId' || field === 'ownerMembershipId') return names.get(value) ?? value;
    const day = field === 'dueOn' ? parseCalendarDay(value) : null;
    if (day) return formats(locale).day(day);
    const key = `${field}.${value}`;
    switch (key) {
      case 'answer.present':
      case 'answer.apologies':
      case 'answer.deputy_for':
      case 'answer.absent':
        return meetings(`attendance.${value as 'present'}`);
      case 'outcome.decision':
      case 'outcome.action':
      case 'outcome.information':
      case 'outcome.escalate':
      case 'outcome.carried':
        return t(`item.outcomes.${value as 'decision'}`);
      case 'experienceSource.professional':
        return t('edit.ofProfessionals');
      case 'experienceSource.user':
        return t('edit.ofUsers');
      default:
        return value;
    }
  };
}
