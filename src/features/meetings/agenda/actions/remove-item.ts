'use server';

import { defineFormAction } from '@/server/form-action';
import { checkCalled } from '../check-called';
import { findOpenAgenda, lockAgenda } from '../data/find-agenda';
import { deleteItem, saveOrder } from '../data/save-items';
import { removeItemInput } from '../inputs';

/** Takes an item off an agenda. What it came from is open again and is offered again. */
export const removeItem = defineFormAction({
  input: removeItemInput,
  permission: 'meeting:call',
  load: (tx, { meetingId }, actor) => findOpenAgenda(tx, actor, meetingId),
  place: ({ collaborative }) => ({ kind: 'collaborative', id: collaborative.id }),
  async run({ tx, actor, input, loaded, today }) {
    const agenda = await lockAgenda(tx, actor, loaded.id);
    if (!agenda) return { status: 'stale' };
    const location = `/meetings/${agenda.id}/agenda`;
    const item = agenda.items.find(({ id }) => id === input.itemId);
    // Sent twice, or taken off by somebody else: it is off.
    if (!item) return { status: 'already', location };
    await deleteItem(tx, {
      itemId: item.id,
      suggestionId: item.origin === 'suggestion' ? item.originId : null,
    });
    await saveOrder(
      tx,
      agenda.id,
      agenda.items.map(({ id }) => id).filter((id) => id !== item.id),
    );
    const findings = await checkCalled(tx, actor, agenda, today);
    if (findings.length > 0) return { status: 'refused', findings };
    const { position, serves, needId, origin, originId } = item;
    return {
      status: 'done',
      audit: {
        event: 'agenda_item.removed',
        subject: { kind: 'agenda_item', id: item.id },
        before: { meetingId: agenda.id, position, serves, needId, origin, originId },
        personal: { title: item.title },
      },
      revalidate: [`/meetings/${agenda.id}`, location],
      location,
    };
  },
});
