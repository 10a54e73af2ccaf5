'use server';

import { defineFormAction } from '@/server/form-action';
import { listProfessions } from '../../data/list-professions';
import { lockCollaborative } from '../../data/lock-collaborative';
import { checkCalled } from '../check-called';
import { MOST_ITEMS } from '../choices';
import { findOpenAgenda, lockAgenda } from '../data/find-agenda';
import { listOfferedLines } from '../data/list-offered-lines';
import { deleteItem, saveLines, saveOrder } from '../data/save-items';
import { separateItemInput } from '../inputs';
import { wordedLines } from '../worded-lines';

/** Makes an item of each record that one stands for, in its place, so that each can have an outcome of its own. */
export const separateItem = defineFormAction({
  input: separateItemInput,
  permission: 'meeting:call',
  load: (tx, { meetingId }, actor) => findOpenAgenda(tx, actor, meetingId),
  place: ({ collaborative }) => ({ kind: 'collaborative', id: collaborative.id }),
  async run({ tx, actor, input, loaded, today }) {
    // What the item stands for is open for a moment: nobody else takes it up meanwhile.
    await lockCollaborative(tx, loaded.collaborative.id);
    const agenda = await lockAgenda(tx, actor, loaded.id);
    if (!agenda) return { status: 'stale' };
    const location = `/meetings/${agenda.id}/agenda`;
    const group = agenda.items.find(({ id }) => id === input.itemId);
    // Sent twice, or separated by somebody else.
    if (!group) return { status: 'already', location };
    await deleteItem(tx, { itemId: group.id, suggestionId: null });
    const apart = new Set(group.gathers);
    const plan = { collaborativeId: agenda.collaborative.id, day: agenda.heldOn, today, apart };
    const parts = (await listOfferedLines(tx, actor, plan)).filter(({ key }) => apart.has(key));
    // None of them is open any more; the item is left as it was.
    if (parts.length === 0) return { status: 'invalid', problems: { separate: 'nothingOpen' } };
    if (agenda.items.length - 1 + parts.length > MOST_ITEMS)
      return { status: 'invalid', problems: { separate: 'tooMany' } };
    const worded = await wordedLines(agenda.language, parts, await listProfessions(tx));
    const closed = group.closed ? { closed: true, closedReason: group.closedReason } : {};
    const from = Math.max(...agenda.items.map(({ position }) => position)) + 1;
    const place = { meetingId: agenda.id, language: agenda.language, from, today };
    const lines = worded.map((line) => ({ ...line, ...closed }));
    if (!(await saveLines(tx, place, lines))) return { status: 'stale' };
    const after = await findOpenAgenda(tx, actor, agenda.id);
    const known = new Set(agenda.items.map(({ id }) => id));
    const made = (after?.items ?? []).map(({ id }) => id).filter((id) => !known.has(id));
    await saveOrder(
      tx,
      agenda.id,
      agenda.items.flatMap(({ id }) => (id === group.id ? made : [id])),
    );
    const findings = await checkCalled(tx, actor, agenda, today);
    if (findings.length > 0) return { status: 'refused', findings };
    return {
      status: 'done',
      audit: {
        event: 'agenda_item.separated',
        subject: { kind: 'agenda_item', id: group.id },
        before: { meetingId: agenda.id, origin: group.origin, gathers: group.gathers },
        after: { items: made },
        personal: { title: group.title },
      },
      revalidate: [`/meetings/${agenda.id}`, location],
      location,
    };
  },
});
