import { z } from 'zod';
import { ITEM_SERVES, SECTORS } from '@/domain/meetings/meeting';
import {
  choice,
  chosenId,
  dayField,
  line,
  listOf,
  optionalDayField,
  optionalId,
  optionalLine,
  optionalLines,
  type ProblemKey,
} from '@/server/form-fields';
import { ANSWERS, LANGUAGES, MOST_ACTIONS, MOST_ITEMS, MOST_MEMBERS, MOST_OBSERVERS } from './choices';

const problem = (key: ProblemKey) => key;

/** A choice that may be left open; open is null. */
function optionalChoice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .union([z.literal(''), choice(values)], { error: problem('choose') })
    .optional()
    .transform((value) => value || null);
}

/** A time of day as typed: `14:00`, `9.30`. */
const optionalTime = z
  .string()
  .optional()
  .transform((text, context) => {
    const typed = text?.trim() ?? '';
    if (typed === '') return null;
    const [, hour, minute] = /^(\d{1,2})[:.](\d{2})$/.exec(typed) ?? [];
    if (hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60)
      return `${hour.padStart(2, '0')}:${minute}`;
    context.addIssue({ code: 'custom', message: problem('time') });
    return z.NEVER;
  });

type Issues = { addIssue(issue: { code: 'custom'; message: string; path: PropertyKey[] }): void };
type Check = readonly [wrong: boolean, field: string, key: ProblemKey];

function report(context: Issues, checks: readonly Check[]): void {
  for (const [wrong, field, key] of checks)
    if (wrong) context.addIssue({ code: 'custom', message: problem(key), path: [field] });
}

const attendanceInput = z
  .object({ membershipId: chosenId, answer: optionalChoice(ANSWERS), deputyName: optionalLine })
  .superRefine(({ answer, deputyName }, context) =>
    report(context, [[answer === 'deputy_for' && !deputyName, 'deputyName', 'required']]),
  );

const observerInput = z
  .object({ name: optionalLine, professionKey: optionalLine, sector: optionalChoice(SECTORS) })
  .superRefine(({ name, professionKey, sector }, context) =>
    report(context, [[!name && Boolean(professionKey ?? sector), 'name', 'required']]),
  );

const decisionInput = z
  .object({
    text: optionalLines,
    rationale: optionalLines,
    gapPlaceId: optionalId,
    gapProfession: optionalLine,
    reviewOn: optionalDayField,
  })
  .superRefine(({ text, rationale, gapPlaceId, gapProfession, reviewOn }, context) =>
    report(context, [
      [!text && Boolean(rationale ?? gapPlaceId ?? gapProfession ?? reviewOn), 'text', 'required'],
      [!gapPlaceId && gapProfession !== null, 'gapPlaceId', 'choose'],
      [!gapProfession && gapPlaceId !== null, 'gapProfession', 'choose'],
    ]),
  );

const actionInput = z
  .object({ text: optionalLine, ownerMembershipId: optionalId, dueOn: optionalDayField })
  .superRefine(({ text, ownerMembershipId, dueOn }, context) =>
    report(context, [
      [!text && Boolean(ownerMembershipId ?? dueOn), 'text', 'required'],
      [text !== null && !ownerMembershipId, 'ownerMembershipId', 'choose'],
    ]),
  );

const itemInput = z
  .object({
    title: optionalLine,
    serves: optionalChoice(ITEM_SERVES),
    needId: optionalId,
    intendedOutcome: optionalLine,
    note: optionalLines,
    decision: decisionInput.optional(),
    actions: listOf(actionInput, MOST_ACTIONS),
  })
  .superRefine((item, context) => {
    const used = isUsed(item);
    report(context, [
      [used && !item.title, 'title', 'required'],
      [used && !item.serves, 'serves', 'choose'],
      [item.serves === 'need' && !item.needId, 'needId', 'choose'],
    ]);
  });

/** Whether anything was filled in: rows of the form that nobody touched are left out. */
export function isUsed(item: z.output<typeof itemInput>): boolean {
  const { title, serves, intendedOutcome, note, needId, decision, actions } = item;
  return (
    Boolean(title ?? serves ?? needId ?? intendedOutcome ?? note ?? decision?.text) ||
    actions.some(({ text }) => text)
  );
}

export const recordMeetingInput = z
  .object({
    collaborativeId: chosenId,
    submissionKey: z.uuid({ error: problem('unknownChoice') }),
    heldOn: dayField,
    startsAt: optionalTime,
    location: optionalLine,
    purpose: line,
    language: choice(LANGUAGES),
    attendance: listOf(attendanceInput, MOST_MEMBERS),
    observers: listOf(observerInput, MOST_OBSERVERS),
    items: listOf(itemInput, MOST_ITEMS),
  })
  .superRefine(({ attendance, items }, context) =>
    report(context, [
      [
        !attendance.some(({ answer }) => answer === 'present' || answer === 'deputy_for'),
        'attendance',
        'nobodyPresent',
      ],
      [!items.some(isUsed), 'items', 'noItem'],
    ]),
  );

export type RecordMeetingInput = z.output<typeof recordMeetingInput>;
export type ItemInput = RecordMeetingInput['items'][number];
