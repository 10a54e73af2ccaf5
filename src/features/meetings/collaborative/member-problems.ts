import type { ProblemKey } from '@/server/form-fields';
import type { MemberFields } from './inputs';

interface Known {
  readonly professions: readonly {
    readonly key: string;
    readonly oneOfThirteen: boolean;
    readonly isTier: boolean;
  }[];
  readonly employers: readonly { readonly id: string }[];
  /** Teams that the form offers; what was chosen before may stay, also where the team has moved since. */
  readonly teams: readonly { readonly id: string }[];
}

/** What is wrong with a member's fields in the light of the code lists; beyond the thirteen a reason is needed (F20). */
export function memberProblems(fields: MemberFields, known: Known): Record<string, ProblemKey> {
  const profession = known.professions.find(({ key, isTier }) => key === fields.professionKey && !isTier);
  const problems: Record<string, ProblemKey> = {};
  if (!profession) problems.professionKey = 'unknownChoice';
  else if (!profession.oneOfThirteen && !fields.reason) problems.reason = 'required';
  if (fields.employerId && !known.employers.some(({ id }) => id === fields.employerId))
    problems.employerId = 'unknownChoice';
  if (fields.teamId && !known.teams.some(({ id }) => id === fields.teamId)) problems.teamId = 'unknownChoice';
  const { incentiveName, incentiveReference, incentiveSince, employmentKind } = fields;
  if (!incentiveName && (incentiveReference || incentiveSince)) problems.incentiveName = 'required';
  else if (incentiveName && employmentKind !== 'contractor') problems.incentiveName = 'contractorOnly';
  return problems;
}
