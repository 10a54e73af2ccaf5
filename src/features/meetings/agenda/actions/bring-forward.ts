'use server';

import { defineFormAction } from '@/server/form-action';
import { lockCollaborative } from '../../data/lock-collaborative';
import { checkCalled } from '../check-called';
import { MOST_ITEMS } from '../choices';
import { countAgendaOn, findOpenAgenda, lockAgenda } from '../data/find-agenda';
import { listItemsLater } from '../data/list-items-later';
import { moveItems, saveOrder } from '../data/save-items';
import { bringForwardInput } from '../inputs';

/** Moves open business from the agenda of a later meeting to this one, as it stands there: it is moved, never doubled. */
export const bringForward = defineFormAction({
  input: bringForwardInput,
  permission: 'meeting:call',
  load: (tx, { meetingId }, actor) => findOpenAgenda(tx, actor, meetingId),
  place: ({ collaborative }) => ({ kind: 'collaborative', id: collaborative.id }),
  async run({ tx, actor, input, loaded, today }) {
    await lockCollaborative(tx, loaded.collaborative.id);
    const agenda = await lockAgenda(tx, actor, loaded.id);
    if (!agenda) return { status: 'stale' };
    const location = `/meetings/${agenda.id}/agenda`;
    const moved = (await listItemsLater(tx, actor, agenda)).filter(({ id }) => input.items.includes(id));
    // Sent twice, or moved by somebody else.
    if (moved.length === 0) return { status: 'already', location };
    if (agenda.items.length + moved.length > MOST_ITEMS)
      return { status: 'invalid', problems: { items: 'tooMany' } };
    const others = [...new Set(moved.map(({ meetingId }) => meetingId))];
    // Called or held a moment ago.
    for (const id of others) if (!(await countAgendaOn(tx, id))) return { status: 'stale' };
    const from = Math.max(0, ...agenda.items.map(({ position }) => position)) + 1;
    await moveItems(tx, { meetingId: agenda.id, language: agenda.language, from }, moved);
    for (const id of others) {
      const left = await findOpenAgenda(tx, actor, id);
      await saveOrder(tx, id, left?.items.map((item) => item.id) ?? []);
    }
    const findings = await checkCalled(tx, actor, agenda, today);
    if (findings.length > 0) return { status: 'refused', findings };
    return {
      status: 'done',
      audit: {
        event: 'agenda.brought_forward',
        subject: { kind: 'meeting', id: agenda.id },
        before: { items: moved.map(({ id, meetingId }) => ({ id, meetingId })) },
        after: { items: moved.map(({ id }) => id), meetingId: agenda.id },
      },
      revalidate: [...[agenda.id, ...others].flatMap((id) => [`/meetings/${id}`, `/meetings/${id}/agenda`])],
      location,
    };
  },
});
