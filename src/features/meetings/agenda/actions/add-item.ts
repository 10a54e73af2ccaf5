'use server';

import { defineFormAction } from '@/server/form-action';
import { checkCalled } from '../check-called';
import { checkItem, fieldsOf } from '../check-item';
import { MOST_ITEMS } from '../choices';
import { findOpenAgenda, lockAgenda } from '../data/find-agenda';
import { insertItem } from '../data/save-items';
import { addItemInput } from '../inputs';

/** Puts a new item at the end of an agenda. */
export const addItem = defineFormAction({
  input: addItemInput,
  permission: 'meeting:call',
  load: (tx, { meetingId }, actor) => findOpenAgenda(tx, actor, meetingId),
  place: ({ collaborative }) => ({ kind: 'collaborative', id: collaborative.id }),
  async run({ tx, actor, input, loaded, today, locale }) {
    // Whoever changes the agenda at the same time waits here, so that two items do not take one position.
    const agenda = await lockAgenda(tx, actor, loaded.id);
    if (!agenda) return { status: 'stale' };
    const location = `/meetings/${agenda.id}/agenda`;
    if (agenda.items.some(({ id }) => id === input.itemId)) return { status: 'already', location };
    if (agenda.items.length >= MOST_ITEMS) return { status: 'invalid', problems: { title: 'tooMany' } };
    const collaborativeId = agenda.collaborative.id;
    const problems = await checkItem(tx, { collaborativeId, today, day: agenda.heldOn }, input);
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    const position = Math.max(0, ...agenda.items.map((item) => item.position)) + 1;
    const language = locale === agenda.language ? null : locale;
    const fields = fieldsOf(input);
    if (!(await insertItem(tx, agenda.id, input.itemId, { ...fields, position, language })))
      return { status: 'stale' };
    const findings = await checkCalled(tx, actor, agenda, today);
    if (findings.length > 0) return { status: 'refused', findings };
    return {
      status: 'done',
      audit: {
        event: 'agenda_item.added',
        subject: { kind: 'agenda_item', id: input.itemId },
        after: {
          meetingId: agenda.id,
          position,
          serves: fields.serves,
          needId: fields.needId,
          closed: fields.closed,
        },
      },
      revalidate: [`/meetings/${agenda.id}`, location],
      location,
    };
  },
});
