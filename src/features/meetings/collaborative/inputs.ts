import { z } from 'zod';
import { SECTORS } from '@/domain/meetings/meeting';
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
  type ProblemKey,
  versionField,
} from '@/server/form-fields';
import {
  AGE_GROUPS,
  CADENCES,
  DECISION_METHODS,
  EMPLOYMENT_KINDS,
  MOST_MINUTES_A_DAY,
  MOST_MINUTES_A_MONTH,
  MOST_PRIORITIES,
  ROLES,
  YES_NO,
} from './choices';

const problem = (key: ProblemKey) => ({ error: key });

/** Made with the empty form: what is sent twice under it is made once. */
const submissionKey = z.uuid(problem('unknownChoice'));

/** A choice that may be left open; open is null. */
function open<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .union([z.literal(''), choice(values)], problem('choose'))
    .optional()
    .transform((value) => value || null);
}

/** A whole number as typed; empty is null. */
function wholeNumber(most: number, { least = 1, required = false } = {}) {
  return z
    .string()
    .optional()
    .transform((text, context): number | null => {
      const typed = text?.trim() ?? '';
      if (typed === '' && !required) return null;
      const value = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
      if (value >= least && value <= most) return value;
      context.addIssue({ code: 'custom', message: typed === '' ? 'required' : 'numberRange' });
      return z.NEVER;
    });
}

const professionKey = z.string(problem('choose')).min(1, problem('choose')).max(60, problem('unknownChoice'));

const memberFields = {
  professionKey,
  employerId: optionalId,
  sector: choice(SECTORS),
  role: choice(ROLES),
  nominatedBy: optionalLine,
  employmentKind: open(EMPLOYMENT_KINDS),
  incentiveName: optionalLine,
  incentiveReference: optionalLine,
  incentiveSince: optionalDayField,
  teamId: optionalId,
  represents: optionalLine,
  substitute: optionalLine,
  serves: open(AGE_GROUPS),
  speaksWelsh: open(YES_NO).transform((answer) => (answer === null ? null : answer === 'yes')),
  inductedOn: optionalDayField,
  reason: optionalLines,
};

const email = z
  .string(problem('required'))
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, problem('required'))
      .max(200, problem('tooLongLine'))
      .pipe(z.email(problem('email'))),
  );

export const addMemberInput = z
  .object({
    collaborativeId: chosenId,
    submissionKey,
    name: line,
    email,
    from: dayField,
    ...memberFields,
  })
  .meta({ form: 'member' });

export const changeMemberInput = z
  .object({
    membershipId: chosenId,
    version: versionField,
    ...memberFields,
  })
  .meta({ form: 'member' });

export type MemberFields = Omit<z.output<typeof changeMemberInput>, 'membershipId' | 'version'>;

export const endMembershipInput = z
  .object({
    membershipId: chosenId,
    version: versionField,
    lastDay: dayField,
  })
  .meta({ form: 'leaving' });

export const promiseTimeInput = z
  .object({
    membershipId: chosenId,
    submissionKey,
    minutesPerMonth: wholeNumber(MOST_MINUTES_A_MONTH, { required: true }).transform((value) => value ?? 0),
    promisedBy: line,
    from: dayField,
  })
  .meta({ form: 'promise' });

export const addTrainingInput = z
  .object({
    membershipId: chosenId,
    submissionKey,
    title: line,
    doneOn: dayField,
  })
  .meta({ form: 'training' });

export const useTimeInput = z.object({
  collaborativeId: chosenId,
  submissionKey,
  usedOn: dayField,
  minutes: wholeNumber(MOST_MINUTES_A_DAY, { required: true }).transform((value) => value ?? 0),
  note: optionalLine,
});

/** Terms that no collaborative would set higher. */
const MOST_IN_QUORUM = 200;

export const changeTermsInput = z
  .object({
    collaborativeId: chosenId,
    version: versionField,
    purposeEn: lines,
    purposeCy: lines,
    quorumMembers: wholeNumber(MOST_IN_QUORUM),
    quorumProfessions: wholeNumber(MOST_IN_QUORUM),
    quorumSectors: wholeNumber(SECTORS.length),
    quorumLeadRequired: z
      .literal('yes')
      .optional()
      .transform((value) => value === 'yes'),
    cadence: open(CADENCES),
    decisionMethod: open(DECISION_METHODS),
    agreedOn: dayField,
    reviewOn: optionalDayField,
  })
  .meta({ form: 'terms' });

export const changePlansInput = z.object({
  collaborativeId: chosenId,
  version: versionField,
  vision: optionalLines,
  objectives: optionalLines,
  visionLanguage: choice(['en', 'cy']),
  visionAgreedOn: optionalDayField,
  stage: optionalLines,
  stageOn: optionalDayField,
  startUpPlan: optionalLines,
  startUpPlanOn: optionalDayField,
  workforcePlan: optionalLines,
  workforcePlanOn: optionalDayField,
  tallyOn: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
  prioritiesAgreedOn: optionalDayField,
  priorities: listOf(optionalId, MOST_PRIORITIES),
});

export type TermsInput = z.output<typeof changeTermsInput>;
export type PlansInput = z.output<typeof changePlansInput>;
