import { z } from 'zod';
import { ATTENDANCE_STATUSES, ITEM_OUTCOMES, ITEM_SERVES, SECTORS } from '@/domain/meetings/meeting';
import { MINUTES_SHAPE, type MinutesContent } from '@/domain/meetings/minutes-content';
import { parseCalendarDay } from '@/domain/time/calendar-day';

const text = z.string().nullable();
const language = z.enum(['cy', 'en']);
const day = z.string().transform((value, context) => {
  const parsed = parseCalendarDay(value);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

const attendance = z.object({
  id: z.string(),
  membershipId: text,
  name: z.string(),
  status: z.enum(ATTENDANCE_STATUSES),
  inPlaceOf: text,
  professionKey: text,
  sector: z.enum(SECTORS).nullable(),
});

const decision = z.object({
  id: z.string(),
  reference: z.string(),
  text: z.string(),
  rationale: text,
  language,
  status: z.enum(['decided', 'recommended', 'not_ratified']),
  reviewOn: day.nullable(),
});

const action = z.object({
  id: z.string(),
  reference: z.string(),
  text: z.string(),
  language,
  owner: z.string(),
  ownerMembershipId: text.default(null),
  dueOn: day.nullable(),
});

const item = z.object({
  id: z.string(),
  title: z.string(),
  language,
  intendedOutcome: text,
  note: text,
  serves: z.enum(ITEM_SERVES),
  needReference: text,
  broughtBy: text,
  outcome: z.enum(ITEM_OUTCOMES).nullable(),
  closed: z.boolean(),
  closedReason: text,
  goodPractice: z.boolean(),
  experience: text,
  experienceSource: z.enum(['professional', 'user']).nullable(),
  jointWith: text,
  decisions: z.array(decision),
  actions: z.array(action),
});

/** Kept versions are read back through this, so that a page never meets a shape that it does not know. */
export const minutesContent: z.ZodType<MinutesContent> = z.object({
  shape: z.literal(MINUTES_SHAPE),
  heldOn: day,
  startsAt: text,
  endsAt: text,
  location: text,
  purpose: z.string(),
  language,
  quorate: z.boolean().nullable(),
  chair: text,
  chairId: text.default(null),
  attendance: z.array(attendance),
  items: z.array(item),
});
