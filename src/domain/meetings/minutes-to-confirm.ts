import type { Finding } from '../finding/finding';
import type { CalendarDay } from '../time/calendar-day';
import type { MinutesStatus } from './meeting';

/**
 * Minutes that are to be confirmed while they are still a draft: members can only confirm what they have read. Advice;
 * it stops nothing, as they may be circulated between the call and the meeting.
 */
export function checkMinutesToConfirm(
  minutes: readonly { readonly heldOn: CalendarDay; readonly status: MinutesStatus }[],
): Finding[] {
  return minutes
    .filter(({ status }) => status === 'draft')
    .map(({ heldOn }) => ({
      code: 'MEETING-MINUTES-READ',
      standing: 'meeting-practice',
      source: {
        document: 'ahp-professional-collaboratives',
        section: 'Key requirements',
        requirements: ['F12'],
      },
      effect: 'warn',
      mendBy: ['collaborativeLead', 'collaborativeDeputy'],
      facts: { reason: 'draft', heldOn },
    }));
}
