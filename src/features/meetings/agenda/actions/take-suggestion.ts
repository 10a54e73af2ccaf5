'use server';

import { defineFormAction } from '@/server/form-action';
import { listProfessions } from '../../data/list-professions';
import { lockCollaborative } from '../../data/lock-collaborative';
import { checkCalled } from '../check-called';
import { MOST_ITEMS } from '../choices';
import { lockAgenda } from '../data/find-agenda';
import { listOfferedLines } from '../data/list-offered-lines';
import { findNextAgenda, findSuggestion } from '../data/list-suggestions';
import { saveLines } from '../data/save-items';
import { takeSuggestionInput } from '../inputs';
import { wordedLines } from '../worded-lines';

/** Puts a member's suggestion onto the agenda of the next meeting. */
export const takeSuggestion = defineFormAction({
  input: takeSuggestionInput,
  permission: 'meeting:call',
  load: (tx, { suggestionId }, actor) => findSuggestion(tx, actor, suggestionId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, actor, loaded: { id, collaborativeId, settledOn }, today }) {
    const page = `/collaboratives/${collaborativeId}/suggest`;
    if (settledOn !== null) return { status: 'already', location: page };
    await lockCollaborative(tx, collaborativeId);
    const next = await findNextAgenda(tx, actor, collaborativeId, today);
    const agenda = next && (await lockAgenda(tx, actor, next.id));
    if (!agenda) return { status: 'stale' };
    if (agenda.items.length >= MOST_ITEMS)
      return { status: 'invalid', problems: { suggestionId: 'tooMany' } };
    const offered = await listOfferedLines(tx, actor, { collaborativeId, day: agenda.heldOn, today });
    const wanted = offered.filter(({ key }) => key === `suggestion:${id}`);
    if (wanted.length === 0) return { status: 'already', location: page };
    const lines = await wordedLines(agenda.language, wanted, await listProfessions(tx));
    const from = Math.max(0, ...agenda.items.map((item) => item.position)) + 1;
    const place = { meetingId: agenda.id, language: agenda.language, from, today };
    if (!(await saveLines(tx, place, lines))) return { status: 'stale' };
    const findings = await checkCalled(tx, actor, agenda, today);
    if (findings.length > 0) return { status: 'refused', findings };
    return {
      status: 'done',
      audit: {
        event: 'suggestion.taken',
        subject: { kind: 'item_suggestion', id },
        after: { meetingId: agenda.id },
      },
      revalidate: [page, `/meetings/${agenda.id}`, `/meetings/${agenda.id}/agenda`],
      location: page,
    };
  },
});
