import type { Actor } from '../access/actor';
import { can } from '../access/can';
import type { ProposalTarget } from './proposal-path';

/**
 * Whether a person answers for those who were asked: by an appointment at that very place or body, not at one around
 * it. A region's planner does not speak for a cluster of the region.
 */
export function mayAnswerFor(actor: Actor, { kind, id }: ProposalTarget): boolean {
  return actor.appointments.some(
    (appointment) =>
      appointment.scope.kind === kind &&
      appointment.scope.id === id &&
      can({ ...actor, appointments: [appointment] }, 'proposal:answer', { kind, id }),
  );
}

/** Ids of the places and bodies for which a person answers. */
export function answersFor(actor: Actor): { readonly places: string[]; readonly bodies: string[] } {
  const ids = (kind: 'place' | 'body') => [
    ...new Set(
      actor.appointments
        .map(({ scope }) => scope)
        .filter((scope) => scope.kind === kind && mayAnswerFor(actor, { kind, id: scope.id }))
        .map(({ id }) => id),
    ),
  ];
  return { places: ids('place'), bodies: ids('body') };
}
