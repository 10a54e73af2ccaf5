'use server';

import { checkMinutesStep } from '@/domain/meetings/minutes-life';
import { mergeEdits } from '@/domain/meetings/minutes-merge';
import { defineFormAction } from '@/server/form-action';
import { conflictOf } from '../conflict';
import { findForEdit } from '../data/find-for-edit';
import { atCollaborative } from '../data/find-for-step';
import { saveEdit } from '../data/save-edit';
import type { QuorumChange } from '../data/work-out-quorum';
import { problemsOf, startOf, textsOf, textsOfInput } from '../edit-texts';
import { editInput } from '../inputs';

/** Corrects what was recorded; of confirmed minutes it makes an amendment with its reason. */
export const editMinutes = defineFormAction({
  input: editInput,
  permission: 'meeting:record',
  load: (tx, { meetingId, basedOn }, actor) => findForEdit(tx, actor, meetingId, basedOn),
  place: (loaded) => atCollaborative(loaded),
  async run({ tx, actor, input, loaded, locale }) {
    const { minutes, content, base, members } = loaded;
    const isAmendment = minutes.status === 'confirmed';
    const findings = checkMinutesStep(minutes, isAmendment ? 'amend' : 'correct');
    if (findings.length > 0) return { status: 'refused', findings };

    const membershipIds = members.map(({ id }) => id);
    const [mine, theirs] = [textsOfInput(input), textsOf(content, membershipIds)];
    // A record that is not of these minutes: nobody's form offered it.
    const strange = Object.keys(mine).filter((name) => theirs[name] === undefined);
    if (strange.length > 0)
      return {
        status: 'invalid',
        problems: Object.fromEntries(strange.map((name) => [name, 'unknownChoice'])),
      };
    const kept = base ? textsOf(base, membershipIds) : {};
    const merge = mergeEdits(startOf(input, loaded, theirs, kept), mine, theirs);
    if (input.version !== loaded.version || merge.conflicts.length > 0)
      return { status: 'stale', ...(await conflictOf(locale, merge, theirs, input, loaded)) };
    const problems = problemsOf(merge.merged);
    if (isAmendment && !input.reason) problems.reason = 'required';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };

    const location = `/meetings/${loaded.id}`;
    const changed = Object.keys(theirs).filter(
      (name) => (merge.merged[name] ?? theirs[name]) !== theirs[name],
    );
    // A reason without a change would be lost without a word.
    if (changed.length === 0)
      return isAmendment
        ? { status: 'invalid', problems: { reason: 'nothingChanged' } }
        : { status: 'already', location };
    const reason = isAmendment ? input.reason : null;
    const { number, quorum, closedIds } = await saveEdit(tx, loaded, merge.merged, {
      personId: actor.personId,
      reason,
      reasonLanguage: input.reasonLanguage,
    });
    return {
      status: 'done',
      audit: {
        event: isAmendment ? 'minutes.amended' : 'minutes.corrected',
        subject: { kind: 'meeting', id: loaded.id },
        ...(quorum && { before: sideOf(quorum, 'before') }),
        // Names of fields and no texts: those are in the versions.
        after: {
          version: number,
          fields: changed,
          ...(quorum && sideOf(quorum, 'after')),
          ...(closedIds.length > 0 && { closedToo: [...closedIds] }),
        },
      },
      revalidate: [location, `/collaboratives/${loaded.collaborativeId}`],
      location,
    };
  },
});

/** Quorum and decisions as they were before, or are after. */
function sideOf({ quorate, decisions }: QuorumChange, side: 'before' | 'after') {
  return {
    quorate: quorate[side],
    decisions: Object.fromEntries(Object.entries(decisions).map(([id, change]) => [id, change[side]])),
  };
}
