/** What a person may be appointed as, at a place, a body or a collaborative, with dates. */
export const ROLES = [
  'collaborativeMember',
  'collaborativeObserver',
  'collaborativeLead',
  'collaborativeDeputy',
  'clusterLead',
  'headOfService',
  'workforceOfficer',
  'professionalExecutive',
  'rpbPlanner',
  'nationalReader',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];
/** The same, where a finding names who can mend it. */
export type RoleName = Role;

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
