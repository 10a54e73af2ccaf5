'use server';

import { defineFormAction } from '@/server/form-action';
import type { ProblemKey } from '@/server/form-fields';
import { memberProblem } from '../check-item';
import { findOpenAgenda } from '../data/find-agenda';
import { saveHead } from '../data/save-meeting';
import { headAgendaInput } from '../inputs';

/** Says what a meeting is for and who chairs it. */
export const headAgenda = defineFormAction({
  input: headAgendaInput,
  permission: 'meeting:call',
  load: (tx, { meetingId }, actor) => findOpenAgenda(tx, actor, meetingId),
  place: ({ collaborative }) => ({ kind: 'collaborative', id: collaborative.id }),
  async run({ tx, input, loaded: agenda }) {
    const { purpose, chairId, version } = input;
    const place = { collaborativeId: agenda.collaborative.id, day: agenda.heldOn };
    const wrong =
      chairId === null || chairId === agenda.chairId ? null : await memberProblem(tx, place, chairId);
    const problems: Record<string, ProblemKey> = {};
    if (wrong) problems.chairId = wrong;
    // A called meeting has a purpose (F11); it may be put differently, not taken away.
    if (agenda.status === 'called' && purpose === null) problems.purpose = 'required';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    if (!(await saveHead(tx, { id: agenda.id, version, purpose: purpose ?? '', chairId })))
      return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'agenda.headed',
        subject: { kind: 'meeting', id: agenda.id },
        before: { chairId: agenda.chairId, purpose: agenda.purpose },
        after: { chairId, purpose },
      },
      revalidate: [`/meetings/${agenda.id}`, `/meetings/${agenda.id}/agenda`],
      location: `/meetings/${agenda.id}/agenda`,
    };
  },
});
