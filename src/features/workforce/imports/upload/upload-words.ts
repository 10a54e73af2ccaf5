import { parseCalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { FILE_LIMITS } from '@/server/files/file-limits';
import { type FormState, idle } from '@/ui/form-state';
import type { Say } from '../import-words';
import { fieldOf, type UploadAnswer } from './upload-form-state';

export function uploadWords(say: Say, locale: Locale) {
  const limits = {
    megabytes: FILE_LIMITS.bytes / 1024 / 1024,
    rows: formats(locale).number(FILE_LIMITS.rows),
  };
  return {
    file: say('send.file'),
    fileHint: say('send.fileHint', limits),
    template: say('send.template'),
    aggregate: say('send.aggregate'),
    aggregateHint: say('send.aggregateHint'),
    named: say('send.named'),
    namedHint: say('send.namedHint'),
    asAt: say('send.asAt'),
    asAtHint: say('send.asAtHint'),
    submit: say('send.submit'),
  };
}

/** The form as it was sent, with what stopped it in the reader's language; the file has to be chosen again. */
export function uploadState(say: Say, locale: Locale, answer: UploadAnswer | null): FormState {
  if (answer === null) return idle;
  const { problems, template, asAt } = answer;
  const format = formats(locale);
  const errors: FormState['errors'] = {};
  for (const { code, facts } of problems) {
    const { column = '', last = '', most = '', line = '' } = facts;
    const values = {
      line,
      most: most === '' ? '' : format.number(Number(most)),
      column: column === '' ? '' : say(`columns.${column}`),
      last: parseCalendarDay(String(last)) === null ? '' : format.day(String(last)),
    };
    errors[fieldOf(code)] = [...(errors[fieldOf(code)] ?? []), say(`problems.${code}`, values)];
  }
  return {
    status: 'invalid',
    values: { template, 'asAt.day': asAt.day, 'asAt.month': asAt.month, 'asAt.year': asAt.year },
    errors,
  };
}
