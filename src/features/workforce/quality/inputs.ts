import { z } from 'zod';
import { DOUBLE_COUNT_DECISIONS } from '@/domain/workforce/double-count';
import { choice, dayField, lines, optionalDayField, type ProblemKey } from '@/server/form-fields';

export const settleDoubleCountInput = z
  .object({
    employerId: z.uuid(),
    ownStaffId: z.uuid(),
    otherStaffId: z.uuid(),
    /** What stood before, as the page showed it; empty for nothing. */
    seen: z.union([z.literal(''), z.uuid()]),
    decision: choice(DOUBLE_COUNT_DECISIONS),
    from: dayField,
    until: optionalDayField,
    reason: lines,
  })
  .superRefine(({ from, until }, context) => {
    if (until !== null && until < from)
      context.addIssue({ code: 'custom', path: ['until'], message: 'dayAfter' satisfies ProblemKey });
  })
  .meta({ form: 'doubleCount' });
