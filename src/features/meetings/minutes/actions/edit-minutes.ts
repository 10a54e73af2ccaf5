'use server';

import { checkMinutesStep, needsReason } from '@/domain/meetings/minutes-life';
import { mergeEdits } from '@/domain/meetings/minutes-merge';
import { defineFormAction } from '@/server/form-action';
import { additionsOf, isEmpty, problemsOfAdditions, withOutcomes } from '../additions';
import { conflictOf } from '../conflict';
import { findForEdit } from '../data/find-for-edit';
import { atCollaborative } from '../data/find-for-step';
import { type Saved, saveEdit } from '../data/save-edit';
import type { QuorumChange } from '../data/work-out-quorum';
import { problemsOf, problemsOfActions, startOf, textsOf, textsOfInput } from '../edit-texts';
import { editInput } from '../inputs';

/**
 * Corrects what was recorded and takes up what was forgotten; once the minutes went round, with a reason. Of confirmed
 * minutes it makes an amendment.
 */
export const editMinutes = defineFormAction({
  input: editInput,
  permission: 'meeting:record',
  load: (tx, { meetingId, basedOn }, actor) => findForEdit(tx, actor, meetingId, basedOn),
  place: (loaded) => atCollaborative(loaded),
  async run({ tx, actor, input, loaded, today, locale }) {
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
    const additions = additionsOf(input, loaded);
    const problems = {
      ...problemsOf(merge.merged),
      ...problemsOfActions(merge.merged, loaded),
      ...(await problemsOfAdditions(tx, input, loaded, today)),
    };
    const asksReason = needsReason(minutes.status);
    if (asksReason && !input.reason) problems.reason = 'required';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };

    const location = `/meetings/${loaded.id}`;
    const texts = withOutcomes(merge.merged, additions);
    const changed = Object.keys(theirs).filter((name) => (texts[name] ?? theirs[name]) !== theirs[name]);
    // A reason without a change would be lost without a word.
    if (changed.length === 0 && isEmpty(additions))
      return asksReason
        ? { status: 'invalid', problems: { reason: 'nothingChanged' } }
        : { status: 'already', location };
    const reason = asksReason ? input.reason : null;
    const saved = await saveEdit(tx, loaded, texts, {
      personId: actor.personId,
      today,
      locale,
      reason,
      reasonLanguage: input.reasonLanguage,
      additions,
    });
    return {
      status: 'done',
      audit: {
        event: isAmendment ? 'minutes.amended' : 'minutes.corrected',
        subject: { kind: 'meeting', id: loaded.id },
        ...(saved.quorum && { before: sideOf(saved.quorum, 'before') }),
        after: entryOf(saved, changed, reason),
      },
      revalidate: [location, `/collaboratives/${loaded.collaborativeId}`],
      location,
    };
  },
});

/** Names of fields and no texts: those are in the versions. */
function entryOf({ number, quorum, closedIds, added }: Saved, fields: string[], reason: string | null) {
  return {
    version: number,
    fields,
    ...(reason && { reason }),
    ...(added && { added }),
    ...(quorum && sideOf(quorum, 'after')),
    ...(closedIds.length > 0 && { closedToo: [...closedIds] }),
  };
}

/** Quorum and decisions as they were before, or are after. */
function sideOf({ quorate, decisions }: QuorumChange, side: 'before' | 'after') {
  return {
    quorate: quorate[side],
    decisions: Object.fromEntries(Object.entries(decisions).map(([id, change]) => [id, change[side]])),
  };
}
