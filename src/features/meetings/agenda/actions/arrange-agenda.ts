'use server';

import { isOrderOf, type Step, stepped } from '@/domain/meetings/agenda-order';
import { defineFormAction } from '@/server/form-action';
import { countAgendaOn, findOpenAgenda } from '../data/find-agenda';
import { saveOrder } from '../data/save-items';
import { arrangeAgendaInput } from '../inputs';

/** Puts the items into another order: one of them a step, or all of them as they were dragged. */
export const arrangeAgenda = defineFormAction({
  input: arrangeAgendaInput,
  permission: 'meeting:call',
  load: (tx, { meetingId }, actor) => findOpenAgenda(tx, actor, meetingId),
  place: ({ collaborative }) => ({ kind: 'collaborative', id: collaborative.id }),
  async run({ tx, input, loaded: agenda }) {
    if (!(await countAgendaOn(tx, agenda.id, input.version))) return { status: 'stale' };
    const before = agenda.items.map(({ id }) => id);
    const after = orderOf(before, input);
    if (!after) return { status: 'stale' };
    await saveOrder(tx, agenda.id, after);
    return {
      status: 'done',
      audit: {
        event: 'agenda.arranged',
        subject: { kind: 'meeting', id: agenda.id },
        before: { order: before },
        after: { order: after },
      },
      revalidate: [`/meetings/${agenda.id}`, `/meetings/${agenda.id}/agenda`],
      location: `/meetings/${agenda.id}/agenda`,
    };
  },
});

function orderOf(
  ids: readonly string[],
  { move, order }: { move?: string | undefined; order?: string | undefined },
): readonly string[] | null {
  if (move) {
    const [step = '', id = ''] = move.split(':');
    // At the end of the list there is nowhere to go, and that is no mistake.
    return ids.includes(id) ? (stepped(ids, id, step as Step) ?? ids) : null;
  }
  const wanted = order?.split(' ') ?? [];
  return isOrderOf(wanted, ids) ? wanted : null;
}
