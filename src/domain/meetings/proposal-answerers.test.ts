import { expect, it } from 'vitest';
import type { Actor, Appointment, Target } from '../access/actor';
import { targetKey } from '../access/actor';
import { ROLES, type Role } from '../access/roles';
import { calendarDay } from '../time/calendar-day';
import { answersFor, mayAnswerFor } from './proposal-answerers';

const REGION: Target = { kind: 'place', id: 'region' };
const CLUSTER: Target = { kind: 'place', id: 'cluster' };
const BOARD: Target = { kind: 'body', id: 'board' };

/** As the closure of places has it: the region and the board cover the cluster too. */
const appointment = (role: Role, scope: Target): Appointment => ({
  id: `${role} ${scope.id}`,
  role,
  scope,
  covers: new Set((scope === CLUSTER ? [CLUSTER] : [scope, REGION, CLUSTER]).map(targetKey)),
});
const actor = (...appointments: Appointment[]): Actor => ({
  personId: 'p',
  name: 'Enfys Prawf',
  locale: 'en',
  appointments,
  today: calendarDay('2026-11-22'),
});
const target = ({ kind, id }: Target) => ({ kind: kind as 'place' | 'body', id });

it.each([
  ['clusterLead', CLUSTER, CLUSTER, true],
  ['clusterLead', CLUSTER, REGION, false],
  ['rpbPlanner', REGION, REGION, true],
  ['rpbPlanner', REGION, CLUSTER, false],
  ['professionalExecutive', BOARD, BOARD, true],
  ['professionalExecutive', BOARD, CLUSTER, false],
  ['professionalExecutive', BOARD, REGION, false],
] as const)('%s at %o for %o: %s', (role, scope, asked, allowed) => {
  expect(mayAnswerFor(actor(appointment(role, scope)), target(asked))).toBe(allowed);
});

it('is for those roles alone', () => {
  const answering = ROLES.filter((role) => mayAnswerFor(actor(appointment(role, CLUSTER)), target(CLUSTER)));
  expect(answering).toEqual(['clusterLead', 'professionalExecutive', 'rpbPlanner']);
});

it('does not borrow the right of one appointment for the place of another', () => {
  const mixed = actor(appointment('nationalReader', CLUSTER), appointment('rpbPlanner', REGION));
  expect(mayAnswerFor(mixed, target(CLUSTER))).toBe(false);
});

it('lists each place and body once', () => {
  const twice = actor(
    appointment('clusterLead', CLUSTER),
    appointment('clusterLead', CLUSTER),
    appointment('professionalExecutive', BOARD),
    appointment('administrator', REGION),
  );
  expect(answersFor(twice)).toEqual({ places: ['cluster'], bodies: ['board'] });
});
