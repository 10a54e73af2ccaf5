import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { type Actor, type Appointment, type Target, targetKey } from './actor';
import { can, canSomewhere, coveredIds } from './can';
import { PERMISSIONS, type Permission } from './permissions';
import { isRole, ROLES, type Role } from './roles';

const inside: readonly Target[] = [
  { kind: 'place', id: 'cluster-1' },
  { kind: 'body', id: 'board-1' },
  { kind: 'collaborative', id: 'collaborative-1' },
];
const outside: readonly Target[] = [
  { kind: 'place', id: 'cluster-2' },
  { kind: 'body', id: 'board-2' },
  { kind: 'collaborative', id: 'collaborative-2' },
  // The same id under another kind is another thing.
  { kind: 'body', id: 'cluster-1' },
  { kind: 'place', id: 'board-1' },
  { kind: 'place', id: '' },
];

function appointment(role: Role, covers: readonly Target[] = inside): Appointment {
  // Roles of a collaborative are held at one; the others at the first that they cover.
  const own = role.startsWith('collaborative')
    ? covers.find(({ kind }) => kind === 'collaborative')
    : covers[0];
  const scope = own ?? covers[0] ?? { kind: 'place', id: 'none' };
  return { id: `a-${role}`, role, scope, covers: new Set(covers.map(targetKey)) };
}

function actor(...appointments: Appointment[]): Actor {
  return { personId: 'p', name: 'Enghraifft', locale: 'cy', appointments, today: calendarDay('2026-11-22') };
}

/** Written out a second time on purpose: the whole grid, permission by permission. */
const EXPECTED: Record<Permission, readonly Role[]> = {
  'collaborative:view': [
    'collaborativeMember',
    'collaborativeObserver',
    'collaborativeLead',
    'collaborativeDeputy',
    'clusterLead',
  ],
  'meeting:view': [
    'collaborativeMember',
    'collaborativeObserver',
    'collaborativeLead',
    'collaborativeDeputy',
    'clusterLead',
  ],
  'meeting:call': ['collaborativeLead', 'collaborativeDeputy'],
  'meeting:record': ['collaborativeLead', 'collaborativeDeputy'],
  'minutes:view-circulated': ['collaborativeMember', 'collaborativeLead', 'collaborativeDeputy'],
  'minutes:comment': ['collaborativeMember', 'collaborativeLead', 'collaborativeDeputy'],
  'minutes:confirm': ['collaborativeLead', 'collaborativeDeputy'],
  'item:view-closed': ['collaborativeMember', 'collaborativeLead', 'collaborativeDeputy'],
  'item:suggest': ['collaborativeMember', 'collaborativeLead', 'collaborativeDeputy'],
  'register:manage': ['collaborativeLead', 'collaborativeDeputy'],
  'action:update': ['collaborativeMember', 'collaborativeLead', 'collaborativeDeputy'],
  'collaborative:manage': ['collaborativeLead', 'collaborativeDeputy'],
  'proposal:view': [
    'collaborativeMember',
    'collaborativeLead',
    'collaborativeDeputy',
    'clusterLead',
    'professionalExecutive',
    'rpbPlanner',
  ],
  'proposal:make': ['collaborativeLead', 'collaborativeDeputy'],
  'proposal:answer': ['clusterLead', 'professionalExecutive', 'rpbPlanner'],
  'gap:view': [
    'collaborativeMember',
    'collaborativeLead',
    'collaborativeDeputy',
    'clusterLead',
    'headOfService',
    'professionalExecutive',
    'rpbPlanner',
  ],
  'national:view': ['nationalReader'],
  'report:view': ['professionalExecutive'],
  'deployment:view': [
    'collaborativeMember',
    'collaborativeLead',
    'collaborativeDeputy',
    'clusterLead',
    'headOfService',
    'professionalExecutive',
    'rpbPlanner',
  ],
  'deployment:request': ['collaborativeLead', 'collaborativeDeputy'],
  'deployment:release': ['headOfService'],
  'deployment:accept': ['clusterLead'],
  'deployment:withdraw': ['collaborativeLead', 'collaborativeDeputy'],
  'workforce:view-named': ['headOfService', 'workforceOfficer'],
  'workforce:import': ['workforceOfficer'],
  'workforce:quality': ['headOfService', 'workforceOfficer', 'professionalExecutive'],
  'double-count:settle': ['professionalExecutive'],
  'team:view': ['headOfService', 'workforceOfficer', 'professionalExecutive'],
  'team:map': ['headOfService', 'workforceOfficer'],
  'data:view': ['workforceOfficer', 'professionalExecutive', 'rpbPlanner', 'nationalReader', 'administrator'],
};

/** Of a collaborative that serves a place, those appointed at the place may only look. */
const LOOKS: readonly Permission[] = ['collaborative:view', 'meeting:view'];

describe.each(ROLES)('%s', (role) => {
  const person = actor(appointment(role));

  it.each(PERMISSIONS)('%s', (permission) => {
    const granted = EXPECTED[permission].includes(role);
    for (const target of inside) {
      const onlyLooks = target.kind === 'collaborative' && !role.startsWith('collaborative');
      const reaches = granted && (!onlyLooks || LOOKS.includes(permission));
      expect(can(person, permission, target)).toBe(reaches);
      expect(coveredIds(person, permission, target.kind).includes(target.id)).toBe(reaches);
    }
    for (const target of outside) expect(can(person, permission, target)).toBe(false);
    expect(canSomewhere(person, permission)).toBe(granted);
  });
});

describe('can', () => {
  it('refuses a person without appointments everything', () => {
    for (const permission of PERMISSIONS) {
      for (const target of [...inside, ...outside]) expect(can(actor(), permission, target)).toBe(false);
    }
  });

  it('does not lend the place of one appointment to the role of another', () => {
    const person = actor(
      appointment('headOfService', [{ kind: 'body', id: 'board-1' }]),
      appointment('collaborativeMember', [{ kind: 'body', id: 'board-2' }]),
    );
    expect(can(person, 'deployment:release', { kind: 'body', id: 'board-1' })).toBe(true);
    expect(can(person, 'deployment:release', { kind: 'body', id: 'board-2' })).toBe(false);
  });

  it('refuses a role or a permission that the table does not know', () => {
    const unknownRole = actor(appointment('constructor' as Role));
    expect(can(unknownRole, 'gap:view', { kind: 'place', id: 'cluster-1' })).toBe(false);
    const lead = actor(appointment('collaborativeLead'));
    expect(can(lead, 'gap:delete' as Permission, { kind: 'place', id: 'cluster-1' })).toBe(false);
  });

  it('knows its roles', () => {
    expect(isRole('rpbPlanner')).toBe(true);
    expect(isRole('owner')).toBe(false);
  });
});

describe('coveredIds', () => {
  it('joins what each granting appointment covers, once and in order', () => {
    const person = actor(
      appointment('rpbPlanner', [
        { kind: 'place', id: 'b' },
        { kind: 'place', id: 'a' },
        { kind: 'body', id: 'x' },
      ]),
      appointment('clusterLead', [{ kind: 'place', id: 'a' }]),
      appointment('administrator', [{ kind: 'place', id: 'hidden' }]),
    );
    expect(coveredIds(person, 'gap:view', 'place')).toEqual(['a', 'b']);
    expect(coveredIds(person, 'gap:view', 'body')).toEqual(['x']);
    expect(coveredIds(person, 'report:view', 'place')).toEqual([]);
  });
});
