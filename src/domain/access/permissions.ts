import type { Role } from './roles';

export const PERMISSIONS = [
  'collaborative:view',
  'meeting:view',
  'meeting:record',
  'gap:view',
  'report:view',
  'deployment:view',
  'deployment:request',
  'deployment:release',
  'deployment:accept',
  'deployment:withdraw',
  'workforce:view-named',
  'workforce:import',
  'data:view',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/**
 * Who may do what, within the places and bodies that their appointment covers. Collaboratives ask, employers decide
 * about their staff, settings accept, regions plan; only the employer's own people see named staff.
 */
export const GRANTS = {
  collaborativeMember: ['collaborative:view', 'meeting:view', 'gap:view', 'deployment:view'],
  collaborativeLead: [
    'collaborative:view',
    'meeting:view',
    'meeting:record',
    'gap:view',
    'deployment:view',
    'deployment:request',
    'deployment:withdraw',
  ],
  collaborativeDeputy: [
    'collaborative:view',
    'meeting:view',
    'meeting:record',
    'gap:view',
    'deployment:view',
    'deployment:request',
    'deployment:withdraw',
  ],
  clusterLead: ['collaborative:view', 'gap:view', 'deployment:view', 'deployment:accept'],
  headOfService: ['gap:view', 'deployment:view', 'deployment:release', 'workforce:view-named'],
  workforceOfficer: ['workforce:view-named', 'workforce:import', 'data:view'],
  professionalExecutive: ['report:view', 'gap:view', 'deployment:view', 'data:view'],
  rpbPlanner: ['gap:view', 'deployment:view', 'data:view'],
  // No gap:view until small numbers are suppressed: a national output must not show figures of fewer than five people.
  nationalReader: ['data:view'],
  // People, appointments and reference data; nothing of named staff and no part in decisions.
  administrator: ['data:view'],
} as const satisfies Record<Role, readonly Permission[]>;
