import type { Role } from './roles';

export const PERMISSIONS = [
  'collaborative:view',
  'meeting:view',
  'meeting:call',
  'meeting:record',
  'minutes:view-circulated',
  'minutes:comment',
  'minutes:confirm',
  'item:view-closed',
  'item:suggest',
  'register:manage',
  'action:update',
  'collaborative:manage',
  'proposal:view',
  'proposal:make',
  'proposal:answer',
  'gap:view',
  'national:view',
  'report:view',
  'deployment:view',
  'deployment:request',
  'deployment:release',
  'deployment:accept',
  'deployment:withdraw',
  'workforce:view-named',
  'workforce:import',
  'workforce:quality',
  'double-count:settle',
  'team:view',
  'team:map',
  'data:view',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const MEMBER = [
  'collaborative:view',
  'meeting:view',
  'minutes:view-circulated',
  'minutes:comment',
  'item:view-closed',
  'item:suggest',
  // Of actions that the member owns or stands in for; `register:manage` reaches all of them.
  'action:update',
  'proposal:view',
  'gap:view',
  'deployment:view',
] as const satisfies readonly Permission[];

const LEAD = [
  'meeting:call',
  'meeting:record',
  'minutes:confirm',
  'register:manage',
  'collaborative:manage',
  'proposal:make',
  'deployment:request',
  'deployment:withdraw',
] as const satisfies readonly Permission[];

/**
 * Who may do what, within the places and bodies that their appointment covers. Collaboratives ask, employers decide
 * about their staff, settings accept, regions plan; only the employer's own people see named staff.
 */
export const GRANTS = {
  collaborativeMember: [...MEMBER],
  // Sees confirmed minutes and nothing that is closed; has no part in decisions.
  collaborativeObserver: ['collaborative:view', 'meeting:view'],
  collaborativeLead: [...MEMBER, ...LEAD],
  collaborativeDeputy: [...MEMBER, ...LEAD],
  clusterLead: [
    'collaborative:view',
    'meeting:view',
    'gap:view',
    'deployment:view',
    'deployment:accept',
    'proposal:view',
    'proposal:answer',
  ],
  headOfService: [
    'gap:view',
    'deployment:view',
    'deployment:release',
    'workforce:view-named',
    'workforce:quality',
    'team:view',
    'team:map',
  ],
  workforceOfficer: [
    'workforce:view-named',
    'workforce:import',
    'workforce:quality',
    'team:view',
    'team:map',
    'data:view',
  ],
  // Answers for the workforce, and so for what is counted; sees no named records for that.
  professionalExecutive: [
    'workforce:quality',
    'double-count:settle',
    'report:view',
    'team:view',
    'gap:view',
    'deployment:view',
    'data:view',
    'proposal:view',
    'proposal:answer',
  ],
  rpbPlanner: ['gap:view', 'deployment:view', 'data:view', 'proposal:view', 'proposal:answer'],
  // Figures of the country with small numbers suppressed; no gap:view, which is for planners under a sharing agreement.
  nationalReader: ['national:view', 'data:view'],
  // People, appointments and reference data; nothing of named staff and no part in decisions.
  administrator: ['data:view'],
} as const satisfies Record<Role, readonly Permission[]>;

/**
 * What an appointment at a place grants of the collaboratives that serve it: to look, as an observer does. Its other
 * permissions are for places.
 */
export const OF_COLLABORATIVES_FROM_A_PLACE: readonly Permission[] = ['collaborative:view', 'meeting:view'];
