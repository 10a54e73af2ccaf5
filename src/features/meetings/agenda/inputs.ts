import { z } from 'zod';
import { ITEM_SERVES, STANDING_THEMES } from '@/domain/meetings/meeting';
import {
  choice,
  chosenId,
  dayField,
  line,
  lines,
  optionalId,
  optionalLine,
  optionalTimeField,
  type ProblemKey,
  versionField,
} from '@/server/form-fields';
import { LANGUAGES } from '../choices';
import { LONGEST_ITEM_MINUTES, MOST_ITEMS } from './choices';

const problem = (key: ProblemKey) => key;

const optionalMinutes = z
  .string()
  .optional()
  .transform((text, context) => {
    const typed = text?.trim() ?? '';
    if (typed === '') return null;
    const minutes = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
    if (minutes >= 1 && minutes <= LONGEST_ITEM_MINUTES) return minutes;
    context.addIssue({ code: 'custom', message: problem('minutesLong') });
    return z.NEVER;
  });

const ticked = z
  .string()
  .optional()
  .transform((value) => value === 'yes');

/** Keys of offered lines, ticked or pressed: one, several or none. */
const keys = z
  .preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string()).max(MOST_ITEMS, { error: problem('tooMany') }),
  )
  .transform((all) => [...new Set(all)]);

export const planMeetingInput = z
  .object({
    collaborativeId: chosenId,
    submissionKey: z.uuid({ error: problem('unknownChoice') }),
    heldOn: dayField,
    startsAt: optionalTimeField,
    endsAt: optionalTimeField,
    location: optionalLine,
    purpose: optionalLine,
    chairId: optionalId,
    language: choice(LANGUAGES),
    carry: keys,
  })
  .superRefine(({ startsAt, endsAt }, context) => {
    if (startsAt !== null && endsAt !== null && endsAt <= startsAt)
      context.addIssue({ code: 'custom', message: problem('timeAfter'), path: ['endsAt'] });
  });

/** A standing theme may be left open. */
const theme = z
  .union([z.literal(''), choice(STANDING_THEMES)], { error: problem('choose') })
  .optional()
  .transform((value) => value || null);

const itemFields = {
  title: line,
  serves: choice(ITEM_SERVES),
  needId: optionalId,
  theme,
  intendedOutcome: optionalLine,
  broughtById: optionalId,
  minutes: optionalMinutes,
  jointWith: optionalLine,
  closed: ticked,
  closedReason: optionalLine,
};

type Item = {
  readonly serves: (typeof ITEM_SERVES)[number];
  readonly needId: string | null;
  readonly closed: boolean;
  readonly closedReason: string | null;
};
type Context = { addIssue(issue: { code: 'custom'; message: string; path: PropertyKey[] }): void };

function checkItem({ serves, needId, closed, closedReason }: Item, context: Context): void {
  if (serves === 'need' && needId === null)
    context.addIssue({ code: 'custom', message: problem('choose'), path: ['needId'] });
  if (closed && closedReason === null)
    context.addIssue({ code: 'custom', message: problem('required'), path: ['closedReason'] });
}

export const addItemInput = z
  .object({ meetingId: chosenId, itemId: z.uuid({ error: problem('unknownChoice') }), ...itemFields })
  .superRefine(checkItem);

export const changeItemInput = z
  .object({ meetingId: chosenId, itemId: chosenId, version: versionField, ...itemFields })
  .superRefine(checkItem);

export type ItemInput = Omit<z.output<typeof addItemInput>, 'meetingId' | 'itemId'>;

export const removeItemInput = z.object({ meetingId: chosenId, itemId: chosenId });
export const separateItemInput = z.object({ meetingId: chosenId, itemId: chosenId });

/** One step of one item (`up:<id>`), or all items in their new order. */
export const arrangeAgendaInput = z.object({
  meetingId: chosenId,
  version: versionField,
  move: z
    .string()
    .regex(/^(?:up|down):[0-9a-f-]{36}$/)
    .optional(),
  order: z
    .string()
    .max(MOST_ITEMS * 40, { error: problem('tooMany') })
    .optional(),
});

export const bringForwardInput = z.object({ meetingId: chosenId, items: keys });
export const addOfferedInput = z.object({ meetingId: chosenId, offered: keys });

export const headAgendaInput = z.object({
  meetingId: chosenId,
  version: versionField,
  purpose: optionalLine,
  chairId: optionalId,
});

export const callMeetingInput = z.object({ meetingId: chosenId, version: versionField });

export const suggestItemInput = z
  .object({
    collaborativeId: chosenId,
    submissionKey: z.uuid({ error: problem('unknownChoice') }),
    title: line,
    serves: choice(ITEM_SERVES),
    needId: optionalId,
    intendedOutcome: optionalLine,
  })
  .superRefine(({ serves, needId }, context) => {
    if (serves === 'need' && needId === null)
      context.addIssue({ code: 'custom', message: problem('choose'), path: ['needId'] });
  });

export const takeSuggestionInput = z.object({ suggestionId: chosenId });
export const answerSuggestionInput = z.object({ suggestionId: chosenId, answer: lines });
