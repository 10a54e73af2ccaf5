'use server';

import { defineFormAction } from '@/server/form-action';
import { listProfessions } from '../../data/list-professions';
import { lockCollaborative } from '../../data/lock-collaborative';
import { checkCalled } from '../check-called';
import { MOST_ITEMS } from '../choices';
import { findOpenAgenda, lockAgenda } from '../data/find-agenda';
import { listOfferedLines } from '../data/list-offered-lines';
import { saveLines } from '../data/save-items';
import { addOfferedInput } from '../inputs';
import { wordedLines } from '../worded-lines';

/** Takes up what is offered: open records and unfinished items. What stands on an agenda already is left alone. */
export const addOffered = defineFormAction({
  input: addOfferedInput,
  permission: 'meeting:call',
  load: (tx, { meetingId }, actor) => findOpenAgenda(tx, actor, meetingId),
  place: ({ collaborative }) => ({ kind: 'collaborative', id: collaborative.id }),
  async run({ tx, actor, input, loaded, today }) {
    // What is offered here is offered on the agendas of other meetings too.
    await lockCollaborative(tx, loaded.collaborative.id);
    const agenda = await lockAgenda(tx, actor, loaded.id);
    if (!agenda) return { status: 'stale' };
    const location = `/meetings/${agenda.id}/agenda`;
    const plan = { collaborativeId: agenda.collaborative.id, day: agenda.heldOn, today };
    const offered = await listOfferedLines(tx, actor, plan);
    const wanted = offered.filter(({ key }) => input.offered.includes(key));
    if (wanted.length === 0) return { status: 'already', location };
    if (agenda.items.length + wanted.length > MOST_ITEMS)
      return { status: 'invalid', problems: { offered: 'tooMany' } };
    const lines = await wordedLines(agenda.language, wanted, await listProfessions(tx));
    const from = Math.max(0, ...agenda.items.map((item) => item.position)) + 1;
    const place = { meetingId: agenda.id, language: agenda.language, from, today };
    if (!(await saveLines(tx, place, lines))) return { status: 'stale' };
    const findings = await checkCalled(tx, actor, agenda, today);
    if (findings.length > 0) return { status: 'refused', findings };
    return {
      status: 'done',
      audit: {
        event: 'agenda.filled',
        subject: { kind: 'meeting', id: agenda.id },
        after: { added: wanted.map(({ key }) => key) },
      },
      revalidate: [`/meetings/${agenda.id}`, location, `/collaboratives/${agenda.collaborative.id}/suggest`],
      location,
    };
  },
});
