import { z } from 'zod';
import { looksLikeNhsNumber } from '@/domain/privacy/nhs-number';
import { parseCalendarDay } from '@/domain/time/calendar-day';
import { parseWte, type Wte } from '@/domain/wte/wte';

/**
 * The fields that forms are made of. A problem's message is a key of `problems`, put into the reader's
 * language by the action wrapper.
 */

export type ProblemKey =
  | 'required'
  | 'choose'
  | 'tooLong'
  | 'tooLongLine'
  | 'nhsNumber'
  | 'day'
  | 'dayNotReal'
  | 'dayAfter'
  | 'wte'
  | 'wteZero'
  | 'tooMany'
  | 'unknownChoice'
  | 'confirm'
  | 'time'
  | 'nobodyPresent'
  | 'noItem'
  | 'dayInFuture'
  | 'dayInPast'
  | 'dayTooFar'
  | 'dayBeforeMeeting'
  | 'dayBeforeSent'
  | 'chooseSome'
  | 'notMemberThen'
  | 'timeAfter'
  | 'withinTwoYears'
  | 'dayTaken'
  | 'nobodyConsented'
  | 'dayNotEarlier'
  | 'tickOne'
  | 'anotherPerson'
  | 'email'
  | 'numberRange'
  | 'alreadyMember'
  | 'promiseThere'
  | 'notMemberOn'
  | 'memberAgain'
  | 'nothingChanged'
  | 'chosenTwice'
  | 'dayAfterAgreed'
  | 'notMemberThat'
  | 'registerEntry'
  | 'answeredTwice'
  | 'deputyIsOwner'
  | 'timeOrder'
  | 'wholeNumber'
  | 'listedUnsaid'
  | 'listEmpty'
  | 'listTooLong'
  | 'columnMissing'
  | 'columnTwice'
  | 'sharePercent'
  | 'sharesOver'
  | 'weekHours'
  | 'cellsUnchanged'
  | 'nothingOpen'
  | 'minutesLong'
  | 'moreThanRaised'
  | 'contractorOnly'
  | 'recordedAlready';

const key = (problem: ProblemKey) => problem;

/** Under which name a form asks for its fields, where they mean something else than in other forms (`asks` of i18n). */
export function nameOfForm(schema: z.ZodType): string | null {
  const form = schema.meta()?.form;
  return typeof form === 'string' ? form : null;
}

const SHORT = 200;
const LONG = 4000;

function words(longest: number) {
  return z
    .string({ error: key('required') })
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .max(longest, { error: key(longest === SHORT ? 'tooLongLine' : 'tooLong') })
        .refine((text) => !looksLikeNhsNumber(text), { error: key('nhsNumber') }),
    );
}

/** One line that must be there. */
export const line = words(SHORT).pipe(z.string().min(1, { error: key('required') }));
/** Several lines that must be there. */
export const lines = words(LONG).pipe(z.string().min(1, { error: key('required') }));
/** May be left empty; empty is null. */
export const optionalLine = words(SHORT)
  .optional()
  .transform((text) => text || null);
export const optionalLines = words(LONG)
  .optional()
  .transform((text) => text || null);

/** One of a list that the form offers. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: key('choose') });
}

/** An id that the form offers; anything else was not typed by a person. */
export const chosenId = z.uuid({ error: key('choose') });
export const optionalId = z
  .union([z.literal(''), z.uuid({ error: key('unknownChoice') })])
  .optional()
  .transform((id) => id || null);

const part = z.string().optional().default('');
const dayParts = z.object({ day: part, month: part, year: part }).partial();

function dayText({ day = '', month = '', year = '' }: z.output<typeof dayParts>): string {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  return d === '' && m === '' && y === ''
    ? ''
    : `${y.padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

/** A calendar day from three inputs (`name.day`, `name.month`, `name.year`); it must be there and be real. */
export const dayField = dayParts.optional().transform((parts, context) => {
  const text = dayText(parts ?? {});
  const day = text === '' ? null : parseCalendarDay(text);
  if (day) return day;
  context.addIssue({ code: 'custom', message: text === '' ? key('day') : key('dayNotReal') });
  return z.NEVER;
});

export const optionalDayField = dayParts.optional().transform((parts, context) => {
  const text = dayText(parts ?? {});
  if (text === '') return null;
  const day = parseCalendarDay(text);
  if (day) return day;
  context.addIssue({ code: 'custom', message: key('dayNotReal') });
  return z.NEVER;
});

/** WTE as typed (`0.8` or `0,8`), above zero; what it gives is in 1/100 000. */
export const wteField = z.string({ error: key('required') }).transform((text, context): Wte => {
  const wte = parseWte(text.trim());
  if (wte !== null && wte > 0) return wte;
  const problem = text.trim() === '' ? 'required' : wte === null ? 'wte' : 'wteZero';
  context.addIssue({ code: 'custom', message: key(problem) });
  return z.NEVER;
});

/** A time of day as typed (`14:00`, `9.30`), as `HH:MM`; null where the text is none. */
function timeOfDay(text: string): string | null {
  const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

export const timeField = z.string({ error: key('required') }).transform((text, context): string => {
  const time = timeOfDay(text.trim());
  if (time !== null) return time;
  context.addIssue({ code: 'custom', message: text.trim() === '' ? key('required') : key('time') });
  return z.NEVER;
});

/** May be left empty; empty is null. */
export const optionalTimeField = z
  .string()
  .optional()
  .transform((text, context): string | null => {
    const typed = text?.trim() ?? '';
    if (typed === '') return null;
    const time = timeOfDay(typed);
    if (time !== null) return time;
    context.addIssue({ code: 'custom', message: key('time') });
    return z.NEVER;
  });

/** The `version` that a page was made from: whoever saved since makes it stale. */
export const versionField = z.coerce.number().int().min(1);

/** A tree of `name[0]`, `name[1]` … as a list in that order. */
export function listOf<Item extends z.ZodType>(item: Item, most: number) {
  return z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value)
            .sort(([a], [b]) => Number(a) - Number(b))
            .map(([, entry]) => entry)
        : (value ?? []),
    z.array(item).max(most, { error: key('tooMany') }),
  );
}
