import { z } from 'zod';
import { chosenId, dayField, type ProblemKey } from '@/server/form-fields';

const problem = (key: ProblemKey) => ({ error: key });

/** How many, in figures; none is 0 and has to be said. */
const count = z.string(problem('wholeNumber')).transform((text, context) => {
  if (/^\d{1,3}$/.test(text.trim())) return Number(text);
  context.addIssue({ code: 'custom', message: problem('wholeNumber').error });
  return z.NEVER;
});

export const recordAttendedInput = z
  .object({
    collaborativeId: chosenId,
    submissionKey: z.uuid(problem('unknownChoice')),
    heldOn: dayField,
    placeId: chosenId,
    attendedById: chosenId,
    raised: count,
    taken: count,
  })
  .superRefine(({ raised, taken }, context) => {
    if (taken > raised) context.addIssue({ code: 'custom', message: 'moreThanRaised', path: ['taken'] });
  })
  .meta({ form: 'clusterMeeting' });

export type AttendedInput = z.output<typeof recordAttendedInput>;

export const removeAttendedInput = z.object({ collaborativeId: chosenId, entryId: chosenId });
