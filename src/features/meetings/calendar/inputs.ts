import { z } from 'zod';
import { ITEM_SERVES } from '@/domain/meetings/meeting';
import { CADENCES, countsMonths, LAST_WEEK } from '@/domain/meetings/series';
import { calendarDay, parseCalendarDay } from '@/domain/time/calendar-day';
import {
  choice,
  chosenId,
  dayField,
  line,
  lines,
  listOf,
  optionalDayField,
  optionalId,
  optionalLine,
  optionalLines,
  optionalTimeField,
  type ProblemKey,
  timeField,
  versionField,
} from '@/server/form-fields';
import { LANGUAGES, MOST_MEMBERS } from '../choices';

const problem = (key: ProblemKey) => key;

type Issues = { addIssue(issue: { code: 'custom'; message: string; path: PropertyKey[] }): void };
type Check = readonly [wrong: boolean, field: string, key: ProblemKey];

function report(context: Issues, checks: readonly Check[]): void {
  for (const [wrong, field, key] of checks)
    if (wrong) context.addIssue({ code: 'custom', message: problem(key), path: [field] });
}

const submissionKey = z.uuid({ error: problem('unknownChoice') });

const oneTo = (most: number) =>
  choice(Array.from({ length: most }, (_, index) => String(index + 1)) as [string, ...string[]]).transform(
    Number,
  );

const seriesFields = z.object({
  cadence: choice(CADENCES),
  weekday: oneTo(7),
  week: z
    .union([z.literal('').transform(() => null), oneTo(LAST_WEEK)], { error: problem('choose') })
    .optional()
    .transform((week) => week ?? null),
  startsAt: timeField,
  endsAt: timeField,
  location: optionalLine,
  purpose: line,
  language: choice(LANGUAGES),
  startsOn: dayField,
  lastDay: optionalDayField,
});

function checkSeries(series: z.output<typeof seriesFields>, context: Issues): void {
  report(context, [
    [countsMonths(series.cadence) && series.week === null, 'week', 'choose'],
    [series.endsAt <= series.startsAt, 'endsAt', 'timeAfter'],
    [series.lastDay !== null && series.lastDay < series.startsOn, 'lastDay', 'dayAfter'],
  ]);
}

/** A cadence of weeks has no week of the month, whatever stood in the list. */
const normal = <Series extends z.output<typeof seriesFields>>(series: Series): Series => ({
  ...series,
  week: countsMonths(series.cadence) ? series.week : null,
});

export const setSeriesInput = seriesFields
  .extend({ collaborativeId: chosenId })
  .superRefine(checkSeries)
  .transform(normal);
export const changeSeriesInput = seriesFields
  .extend({ seriesId: chosenId, version: versionField })
  .superRefine(checkSeries)
  .transform(normal);
export type SeriesInput = z.output<typeof seriesFields>;

export const endSeriesInput = z.object({ seriesId: chosenId, version: versionField, endOn: dayField });

export const makeMeetingInput = z
  .object({
    seriesId: chosenId,
    submissionKey,
    heldOn: z
      .string({ error: problem('choose') })
      .refine((text) => parseCalendarDay(text) !== null, { error: problem('choose') })
      .transform((text) => calendarDay(text)),
  })
  .meta({ form: 'nextMeeting' });

export const changeMeetingInput = z
  .object({
    meetingId: chosenId,
    version: versionField,
    heldOn: dayField,
    startsAt: optionalTimeField,
    endsAt: optionalTimeField,
    location: optionalLine,
  })
  .superRefine(({ startsAt, endsAt }, context) =>
    report(context, [
      [startsAt === null && endsAt !== null, 'startsAt', 'required'],
      [startsAt !== null && endsAt !== null && endsAt <= startsAt, 'endsAt', 'timeAfter'],
    ]),
  );

export const cancelMeetingInput = z
  .object({ meetingId: chosenId, version: versionField, reason: lines })
  .meta({ form: 'cancelling' });

/** Nothing is asked: the address belongs to whoever sends the form. */
export const calendarAddressInput = z.object({});

export const STANCES = ['consent', 'reservation', 'objection'] as const;

const positionInput = z
  .object({
    membershipId: chosenId,
    stance: z
      .union([z.literal(''), choice(STANCES)], { error: problem('choose') })
      .optional()
      .transform((stance) => stance || null),
    reason: optionalLines,
  })
  .superRefine(({ stance, reason }, context) =>
    report(context, [[stance !== null && stance !== 'consent' && reason === null, 'reason', 'required']]),
  )
  .transform(({ reason, ...position }) => ({
    ...position,
    // A reason under another answer was typed before the answer changed.
    reason: position.stance === null || position.stance === 'consent' ? null : reason,
  }));

const FOR_NEED = 'need:';

/** What an item serves, as one answer: `need:` with the need's id, or one of the other kinds. */
const servesField = z.string({ error: problem('choose') }).transform((text, context) => {
  const needId = text.startsWith(FOR_NEED) ? text.slice(FOR_NEED.length) : null;
  if (needId !== null && z.uuid().safeParse(needId).success) return { kind: 'need' as const, needId };
  const kind = ITEM_SERVES.find((each) => each === text && each !== 'need');
  if (kind) return { kind, needId: null };
  context.addIssue({ code: 'custom', message: problem('choose') });
  return z.NEVER;
});

export const correspondenceInput = z
  .object({
    collaborativeId: chosenId,
    submissionKey,
    question: line,
    serves: servesField,
    closedOn: dayField,
    language: choice(LANGUAGES),
    positions: listOf(positionInput, MOST_MEMBERS),
    decision: lines,
    rationale: optionalLines,
    gapPlaceId: optionalId,
    gapProfession: optionalLine,
    reviewOn: optionalDayField,
    action: optionalLine,
    ownerMembershipId: optionalId,
    dueOn: optionalDayField,
  })
  .superRefine((input, context) =>
    report(context, [
      [!input.positions.some(({ stance }) => stance === 'consent'), 'positions', 'nobodyConsented'],
      [input.gapPlaceId === null && input.gapProfession !== null, 'gapPlaceId', 'choose'],
      [input.gapProfession === null && input.gapPlaceId !== null, 'gapProfession', 'choose'],
      [input.action === null && (input.ownerMembershipId ?? input.dueOn) !== null, 'action', 'required'],
      [input.action !== null && input.ownerMembershipId === null, 'ownerMembershipId', 'choose'],
    ]),
  )
  .meta({ form: 'correspondence' });

export type CorrespondenceInput = z.output<typeof correspondenceInput>;
