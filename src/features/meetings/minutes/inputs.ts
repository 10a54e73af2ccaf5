import { z } from 'zod';
import { ITEM_OUTCOMES } from '@/domain/meetings/meeting';
import {
  choice,
  chosenId,
  line,
  lines,
  listOf,
  optionalDayField,
  optionalId,
  optionalLine,
  optionalLines,
  optionalTimeField,
  type ProblemKey,
  versionField,
} from '@/server/form-fields';
import { ANSWERS, LANGUAGES, MOST_ACTIONS, MOST_OBSERVERS } from '../choices';
import { actionInput, decisionInput, inheritServes, isUsed, itemInput, observerInput } from '../inputs';

const problem = (key: ProblemKey) => key;
const ticked = z
  .string()
  .optional()
  .transform((value) => Boolean(value));
const submissionKey = z.uuid({ error: problem('unknownChoice') });
const language = choice(LANGUAGES);

export const circulateInput = z.object({ meetingId: chosenId, version: versionField });

export const commentInput = z.object({
  meetingId: chosenId,
  submissionKey,
  itemId: optionalId,
  text: lines,
  language,
});

export const confirmInput = z.object({
  meetingId: chosenId,
  version: versionField,
  confirmedAtId: chosenId,
  despiteComments: ticked,
});

/** How many forgotten items one correction takes up. */
export const MOST_NEW_ITEMS = 6;
export const EXPERIENCE_SOURCES = ['professional', 'user'] as const;

const open = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.literal(''), choice(values)], { error: problem('choose') })
    .optional()
    .transform((value) => value ?? '');

/** Rows by the id of their record: however many somebody else adds meanwhile, each text keeps its place. */
const rows = <Row extends z.ZodType>(row: Row) => z.record(z.string(), row).optional().default({});

export const settleInput = z.object({
  meetingId: chosenId,
  settlements: rows(optionalLines),
  settlementLanguage: language,
});

export const editInput = z
  .object({
    meetingId: chosenId,
    version: versionField,
    /** Number of the kept version that the form was made from; 0 where there was none. */
    basedOn: z.coerce.number().int().min(0),
    /** Decisions and actions with the version that the form was made from: `key:version key:version`. */
    rows: z.string().max(100_000),
    reason: optionalLine,
    reasonLanguage: language,
    startsAt: optionalTimeField,
    endsAt: optionalTimeField,
    location: optionalLine,
    purpose: line,
    chairId: optionalId,
    attendance: rows(z.object({ answer: choice(ANSWERS), deputyName: optionalLine })),
    observers: rows(z.object({ name: optionalLine })),
    items: rows(
      z.object({
        title: line,
        note: optionalLines,
        outcome: open(ITEM_OUTCOMES),
        closed: ticked,
        closedReason: optionalLines,
        goodPractice: ticked,
        experience: optionalLines,
        experienceSource: open(EXPERIENCE_SOURCES),
        jointWith: optionalLine,
      }),
    ),
    decisions: rows(z.object({ text: lines, rationale: optionalLines })),
    actions: rows(z.object({ text: lines, ownerMembershipId: optionalId, dueOn: optionalDayField })),
    /** What was forgotten: of an item, by its key; items; and people who were there. */
    added: rows(z.object({ decision: decisionInput.optional(), actions: listOf(actionInput, MOST_ACTIONS) })),
    newItems: listOf(itemInput, MOST_NEW_ITEMS).transform(inheritServes),
    newObservers: listOf(observerInput, MOST_OBSERVERS),
  })
  .superRefine(({ newItems }, context) => {
    // Every later one inherits.
    const first = newItems.findIndex(isUsed);
    if (first !== -1 && !newItems[first]?.serves)
      context.addIssue({ code: 'custom', message: problem('choose'), path: ['newItems', first, 'serves'] });
  })
  .meta({ form: 'minutes' });

export type EditInput = z.output<typeof editInput>;
