import type { Tier } from '../../governance/deployment-facts';
import { tierBelow } from './column-readings';
import { CLINICAL_SUPPORT, STUDENTS } from './staff-group';

export interface TierFacts {
  readonly code: string | null;
  /** By the list of codes, by the list of roles and by the words of the title. */
  readonly byCode: Tier | null;
  readonly byRole: Tier | null;
  readonly byTitle: Tier | null;
  /** Somebody stands on the register part of the profession that was found. */
  readonly isRegistered: boolean;
  /** National code of the staff group. */
  readonly group: string | null;
}

export interface TierRead {
  readonly tier: Tier | null;
  /** Code and role say different tiers. */
  readonly conflict: boolean;
}

/**
 * The tier comes from the code as well as from the role. Support, assistant and trainee codes never count as
 * registered, whatever else the row says. Where the code leaves it open (technicians and instructors count nationally
 * as qualified, and often are not registered) the register tells, then the role, then the title.
 */
export function determineTier(facts: TierFacts): TierRead {
  const { code, byCode, byRole, isRegistered } = facts;
  const below = tierBelow(code);
  if (below !== null) return { tier: below, conflict: byRole === 'registered' };
  if (byCode !== null) {
    const conflict = byRole !== null && byRole !== byCode;
    const proven = byCode === 'registered' && isRegistered;
    return { tier: conflict && byCode === 'registered' && !proven ? null : byCode, conflict };
  }
  if (code !== null && isRegistered) return { tier: 'registered', conflict: byRole === 'support' };
  if (byRole !== null) return { tier: byRole, conflict: false };
  return { tier: tierByTitle(facts), conflict: false };
}

function tierByTitle({ byTitle, isRegistered, group }: TierFacts): Tier | null {
  // Somebody registered in a post that its title calls an assistant's: a person has to say.
  if (isRegistered) return byTitle === null || byTitle === 'registered' ? 'registered' : null;
  // A title of somebody registered, in a group of people who are not.
  const doubted = group === STUDENTS || group === CLINICAL_SUPPORT;
  return byTitle === 'registered' && doubted ? null : byTitle;
}
