'use server';

import { addDays } from '@/domain/time/calendar-day';
import { defineFormAction } from '@/server/form-action';
import { findDoubleCount } from '../data/list-double-counts';
import { settleDoubleCount } from '../data/settle-double-count';
import { settleDoubleCountInput } from '../inputs';

/** Settles whether two employers' records of one register entry both count. */
export const settle = defineFormAction({
  input: settleDoubleCountInput,
  permission: 'double-count:settle',
  load: (tx, input, actor) => findDoubleCount(tx, input, actor.today),
  place: (_found, { employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, actor, input, loaded: found, locale }) {
    // Somebody of either employer may have settled it since the page was made.
    if ((found.settlementId ?? '') !== input.seen) return { status: 'stale' };
    const { employerId, decision, reason, from, until } = input;
    const id = await settleDoubleCount(
      tx,
      { ...found, employerId },
      {
        decision,
        reason,
        language: locale,
        validFrom: from,
        validTo: until && addDays(until, 1),
        decidedById: actor.personId,
      },
    );
    const list = `/employers/${employerId}/quality/double-counting`;
    return {
      status: 'done',
      audit: {
        event: 'double-count.settled',
        subject: { kind: 'double_count_settlement', id },
        before: { settlement: found.settlementId, decision: found.decision },
        after: { decision, employerId, otherEmployerId: found.otherEmployerId, from, until },
      },
      revalidate: [list, `/employers/${employerId}/quality`],
      location: list,
    };
  },
});
