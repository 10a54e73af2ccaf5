import { describe, expect, it } from 'vitest';
import type { TargetKind } from '@/domain/access/actor';
import { ROLES, type Role } from '@/domain/access/roles';
import { startPage } from './start-pages';

const page = (role: Role, kind: TargetKind, region: string | null = 'r') =>
  startPage({ id: 'a', role, scope: { kind, id: 'x' }, covers: new Set() }, region);

describe('startPage', () => {
  it.each<[Role, TargetKind, string | null]>([
    ['collaborativeLead', 'collaborative', '/collaboratives/x'],
    ['collaborativeDeputy', 'collaborative', '/collaboratives/x'],
    ['collaborativeMember', 'collaborative', '/collaboratives/x'],
    ['rpbPlanner', 'place', '/regions/x/gaps'],
    ['rpbPlanner', 'body', '/regions/r/gaps'],
    ['nationalReader', 'place', '/countries/x/workforce'],
    ['nationalReader', 'body', null],
    ['professionalExecutive', 'body', '/employers/x/report'],
    ['professionalExecutive', 'place', null],
    ['workforceOfficer', 'body', '/employers/x/imports'],
    ['headOfService', 'body', '/deployments'],
    ['clusterLead', 'place', '/home'],
    ['administrator', 'place', '/about-the-data'],
  ])('%s at a %s', (role, kind, path) => expect(page(role, kind)).toBe(path));

  it('has one for every role, and none for a planner of no region', () => {
    const kinds: readonly TargetKind[] = ['place', 'body', 'collaborative'];
    for (const role of ROLES) expect(kinds.some((kind) => page(role, kind) !== null)).toBe(true);
    expect(page('rpbPlanner', 'body', null)).toBeNull();
  });
});
