import type { Actor } from '../access/actor';
import { canSomewhere } from '../access/can';
import type { Permission } from '../access/permissions';

/** What there is to find belongs to one of these; who holds none of them would search an empty shelf. */
const FINDABLE: readonly Permission[] = ['meeting:view', 'proposal:view', 'gap:view'];

export function maySearch(actor: Actor): boolean {
  return FINDABLE.some((permission) => canSomewhere(actor, permission));
}
