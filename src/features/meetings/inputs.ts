import { z } from 'zod';
import { ITEM_OUTCOMES, ITEM_SERVES, SECTORS } from '@/domain/meetings/meeting';
import {
  choice,
  chosenId,
  dayField,
  listOf,
  optionalDayField,
  optionalId,
  optionalLine,
  optionalLines,
  type ProblemKey,
} from '@/server/form-fields';
import {
  ANSWERS,
  LANGUAGES,
  MOST_ACTIONS,
  MOST_ITEMS,
  MOST_LISTED,
  MOST_MEMBERS,
  MOST_OBSERVERS,
  MOST_PROFESSIONS,
} from './choices';
import { parseListedAs } from './record/listed';

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
    if (wrong) context.addIssue({ code: 'custom', message: problem(key), path: field.split('.') });
}

/** A group of radio buttons sends one answer: two are somebody both present and apologising. */
const oneAnswer = z.preprocess((value, context) => {
  if (!Array.isArray(value)) return value;
  context.addIssue({ code: 'custom', message: problem('answeredTwice') });
  return z.NEVER;
}, optionalChoice(ANSWERS));

const attendanceInput = z
  .object({
    membershipId: chosenId,
    answer: oneAnswer,
    deputyName: optionalLine,
    deputyProfession: optionalLine,
    deputySector: optionalChoice(SECTORS),
  })
  .superRefine(({ answer, deputyName }, context) =>
    report(context, [[answer === 'deputy_for' && !deputyName, 'deputyName', 'required']]),
  );

export const observerInput = z
  .object({ name: optionalLine, professionKey: optionalLine, sector: optionalChoice(SECTORS) })
  .superRefine(({ name, professionKey, sector }, context) =>
    report(context, [[!name && Boolean(professionKey ?? sector), 'name', 'required']]),
  );

const listedAs = z
  .string()
  .optional()
  .transform((text = '', context) => {
    const as = parseListedAs(text);
    if (as) return as;
    context.addIssue({ code: 'custom', message: problem('unknownChoice') });
    return z.NEVER;
  });

const listedInput = z.object({ name: optionalLine, as: listedAs });

export const decisionInput = z
  .object({
    text: optionalLines,
    rationale: optionalLines,
    evidence: optionalLines,
    ledById: optionalId,
    gapPlaceId: optionalId,
    gapProfession: optionalLine,
    reviewOn: optionalDayField,
    /** The last day on which it stands. */
    standingUntil: optionalDayField,
    standingCase: optionalLine,
  })
  .superRefine(({ text, ...more }, context) =>
    report(context, [
      [!text && Object.values(more).some((value) => value !== null), 'text', 'required'],
      [!more.gapPlaceId && more.gapProfession !== null, 'gapPlaceId', 'choose'],
      [!more.gapProfession && more.gapPlaceId !== null, 'gapProfession', 'choose'],
      [!more.standingUntil && more.standingCase !== null, 'standingUntil', 'day'],
      [!more.standingCase && more.standingUntil !== null, 'standingCase', 'required'],
    ]),
  );

export const actionInput = z
  .object({
    text: optionalLine,
    ownerMembershipId: optionalId,
    deputyMembershipId: optionalId,
    dueOn: optionalDayField,
  })
  .superRefine(({ text, ownerMembershipId, deputyMembershipId, dueOn }, context) =>
    report(context, [
      [!text && Boolean(ownerMembershipId ?? deputyMembershipId ?? dueOn), 'text', 'required'],
      [text !== null && !ownerMembershipId, 'ownerMembershipId', 'choose'],
      [
        deputyMembershipId !== null && deputyMembershipId === ownerMembershipId,
        'deputyMembershipId',
        'deputyIsOwner',
      ],
    ]),
  );

const NEED = 'need:';

/** One list answers what an item serves: `quality`, or `need:` with the need itself. */
function splitServes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('serves' in value)) return value;
  const { serves } = value;
  return typeof serves === 'string' && serves.startsWith(NEED)
    ? { ...value, serves: 'need', needId: serves.slice(NEED.length) }
    : value;
}

export const itemInput = z.preprocess(
  splitServes,
  z
    .object({
      /** Of an item that was on the agenda. */
      id: optionalId,
      title: optionalLine,
      serves: optionalChoice(ITEM_SERVES),
      needId: optionalId,
      broughtById: optionalId,
      intendedOutcome: optionalLine,
      note: optionalLines,
      outcome: optionalChoice(ITEM_OUTCOMES),
      decision: decisionInput.optional(),
      actions: listOf(actionInput, MOST_ACTIONS),
    })
    .superRefine((item, context) => {
      const used = isUsed(item);
      report(context, [
        [used && !item.title, 'title', 'required'],
        [item.serves === 'need' && !item.needId, 'serves', 'choose'],
        [item.outcome === 'decision' && !item.decision?.text, 'decision.text', 'required'],
        [item.outcome === 'action' && !item.actions.some(({ text }) => text), 'actions.0.text', 'required'],
      ]);
    }),
);

type Filled = Pick<
  z.output<typeof itemInput>,
  'id' | 'title' | 'intendedOutcome' | 'note' | 'decision' | 'actions'
>;

/**
 * Whether anything was written: rows of the form that nobody touched are left out. What an item serves says nothing
 * yet, because a new row begins with what the one before serves.
 */
export function isUsed({ id, title, intendedOutcome, note, decision, actions }: Filled): boolean {
  return (
    Boolean(id ?? title ?? intendedOutcome ?? note ?? decision?.text) || actions.some(({ text }) => text)
  );
}

/** An item that does not say what it serves, serves what the one before it does. */
export function inheritServes(items: readonly z.output<typeof itemInput>[]): z.output<typeof itemInput>[] {
  const all: z.output<typeof itemInput>[] = [];
  for (const item of items) {
    const before = all.findLast(isUsed);
    const inherits = isUsed(item) && item.serves === null && before?.serves;
    all.push(inherits ? { ...item, serves: before.serves, needId: before.needId } : item);
  }
  return all;
}

const count = z
  .string()
  .optional()
  .transform((text, context) => {
    const typed = text?.trim() || '0';
    if (/^\d{1,3}$/.test(typed)) return Number(typed);
    context.addIssue({ code: 'custom', message: problem('wholeNumber') });
    return z.NEVER;
  });

export const recordMeetingInput = z
  .object({
    collaborativeId: chosenId,
    submissionKey: z.uuid({ error: problem('unknownChoice') }),
    /** The planned meeting that was held, and the version that the form was made from; absent when none was planned. */
    meetingId: optionalId,
    version: z.coerce.number().int().min(1).optional(),
    heldOn: dayField,
    startsAt: optionalTime,
    endsAt: optionalTime,
    location: optionalLine,
    purpose: optionalLine,
    chairId: optionalId,
    language: choice(LANGUAGES),
    attendance: listOf(attendanceInput, MOST_MEMBERS),
    listed: listOf(listedInput, MOST_LISTED),
    /** One press leaves out everyone on the list of whom nothing else was said. */
    listedRest: optionalChoice(['leave-out']),
    observers: listOf(observerInput, MOST_OBSERVERS),
    items: listOf(itemInput, MOST_ITEMS).transform(inheritServes),
    contributions: listOf(z.object({ professionKey: optionalLine, count }), MOST_PROFESSIONS),
  })
  .superRefine(({ attendance, listed, listedRest, items, startsAt, endsAt }, context) => {
    const someone =
      attendance.some(({ answer }) => answer === 'present' || answer === 'deputy_for') ||
      listed.some(({ as }) => as.kind === 'present' || as.kind === 'deputy');
    // Every later one inherits.
    const first = items.findIndex(isUsed);
    report(context, [
      [!someone, 'attendance', 'nobodyPresent'],
      ...listed.map(
        ({ name, as }, index): Check => [
          name !== null && as.kind === 'open' && listedRest === null,
          `listed.${index}.as`,
          'listedUnsaid',
        ],
      ),
      [!items.some(isUsed), 'items', 'noItem'],
      [first !== -1 && !items[first]?.serves, `items.${first}.serves`, 'choose'],
      [startsAt !== null && endsAt !== null && endsAt <= startsAt, 'endsAt', 'timeOrder'],
    ]);
  });

export type RecordMeetingInput = z.output<typeof recordMeetingInput>;
export type ItemInput = RecordMeetingInput['items'][number];

/** What a report of Teams takes at most; nothing of it is kept. */
const LONGEST_LIST = 100_000;

export const readAttendanceInput = z.object({
  collaborativeId: chosenId,
  meetingId: optionalId,
  attendanceList: z
    .string({ error: problem('listEmpty') })
    .max(LONGEST_LIST, { error: problem('listTooLong') })
    .refine((text) => text.trim() !== '', { error: problem('listEmpty') }),
  attendance: listOf(z.object({ membershipId: chosenId, answer: z.string().optional() }), MOST_MEMBERS),
});
