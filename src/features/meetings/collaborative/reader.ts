import 'server-only';
import { can } from '@/domain/access/can';
import type { MinutesStatus } from '@/domain/meetings/meeting';
import type { SessionActor } from '@/server/actor';

/** What one person may see of one collaborative's meetings. */
export interface Reader {
  /** Keeps its records: lead or deputy. */
  readonly leads: boolean;
  /** Belongs to it, as lead, deputy or member. */
  readonly belongs: boolean;
  /** Sees that there are meetings, as an observer does too. */
  readonly seesMeetings: boolean;
  readonly seesGaps: boolean;
  readonly seesProposals: boolean;
  readonly seesDeployments: boolean;
  /** Minutes whose attendance counts for this person: drafts are for those who write them, the rest for members. */
  readonly attendanceOf: readonly MinutesStatus[];
}

export function readerOf(actor: SessionActor, collaborativeId: string): Reader {
  const target = { kind: 'collaborative', id: collaborativeId } as const;
  const leads = can(actor, 'meeting:record', target);
  const belongs = can(actor, 'minutes:view-circulated', target);
  return {
    leads,
    belongs,
    seesMeetings: can(actor, 'meeting:view', target),
    seesGaps: can(actor, 'gap:view', target),
    seesProposals: can(actor, 'proposal:view', target),
    seesDeployments: can(actor, 'deployment:view', target),
    attendanceOf: leads
      ? ['draft', 'circulated', 'confirmed']
      : belongs
        ? ['circulated', 'confirmed']
        : ['confirmed'],
  };
}

/**
 * Meetings of which this person may know what was decided: members at once, an observer and everyone outside once the
 * minutes are confirmed.
 */
export function openMeetings({ belongs }: Reader) {
  return belongs ? {} : ({ minutesStatus: 'confirmed' } as const);
}
