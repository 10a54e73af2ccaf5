import type { MembershipRow } from './data/list-memberships';
import type { MemberFields } from './inputs';

/** What the audit trail keeps in the open: where and for whom somebody takes part. */
export const openFields = (of: MemberFields | MembershipRow) => ({
  professionKey: of.professionKey,
  employerId: of.employerId,
  sector: of.sector,
  role: of.role,
  represents: of.represents,
  teamId: of.teamId,
  serves: of.serves,
});

/** What is a person's own matter. */
export const personalFields = (of: MemberFields | MembershipRow) => ({
  nominatedBy: of.nominatedBy,
  substitute: of.substitute,
  reason: of.reason,
  employmentKind: of.employmentKind,
  incentiveName: of.incentiveName,
  incentiveReference: of.incentiveReference,
  incentiveSince: of.incentiveSince,
  speaksWelsh: of.speaksWelsh,
  inductedOn: of.inductedOn,
});
