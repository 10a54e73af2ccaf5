'use server';

import { defineFormAction } from '@/server/form-action';
import { checkCalled } from '../check-called';
import { checkItem, fieldsOf } from '../check-item';
import { findOpenAgenda, lockAgenda } from '../data/find-agenda';
import { changeItem as saveItem } from '../data/save-items';
import { changeItemInput } from '../inputs';
import { whatChanged } from '../what-changed';

/** Changes one item of an agenda; what others do to other items meanwhile is not in its way. */
export const changeItem = defineFormAction({
  input: changeItemInput,
  permission: 'meeting:call',
  async load(tx, { meetingId, itemId }, actor) {
    const agenda = await findOpenAgenda(tx, actor, meetingId);
    const item = agenda?.items.find(({ id }) => id === itemId);
    return agenda && item ? { agenda, item } : null;
  },
  place: ({ agenda }) => ({ kind: 'collaborative', id: agenda.collaborative.id }),
  async run({ tx, actor, input, loaded, today, locale }) {
    // Counted on with the meeting, so that nobody records or calls what they have not seen.
    const agenda = await lockAgenda(tx, actor, loaded.agenda.id);
    const item = agenda?.items.find(({ id }) => id === input.itemId);
    if (!agenda || !item) return { status: 'stale' };
    const collaborativeId = agenda.collaborative.id;
    const problems = await checkItem(tx, { collaborativeId, today, day: agenda.heldOn }, input);
    // Who brought it or which need it serves may be of the past by now; what was not touched may stay.
    if (input.broughtById === item.broughtById) delete problems.broughtById;
    if (input.needId === item.needId) delete problems.needId;
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    const fields = fieldsOf(input);
    const written = fields.title === item.title ? item.language : locale === agenda.language ? null : locale;
    if (!(await saveItem(tx, input, { ...fields, language: written }))) return { status: 'stale' };
    const findings = await checkCalled(tx, actor, agenda, today);
    if (findings.length > 0) return { status: 'refused', findings };
    return {
      status: 'done',
      audit: {
        event: 'agenda_item.changed',
        subject: { kind: 'agenda_item', id: item.id },
        ...whatChanged(item, fields),
      },
      revalidate: [`/meetings/${agenda.id}`, `/meetings/${agenda.id}/agenda`],
      location: `/meetings/${agenda.id}/agenda`,
    };
  },
});
