'use server';
import { checkSuperseding } from '@/domain/meetings/supersede';
import { defineFormAction } from '@/server/form-action';
import { decisionPaths, inCollaborative } from '../after';
import { changeDecision, listSuperseded, lockRegister } from '../data/change-decision';
import { findDecision } from '../data/find-decision';
import { supersedeInput } from '../inputs';

/** Another decision takes this one's place; without a choice it is in force again. */
export const supersedeDecision = defineFormAction({
  input: supersedeInput,
  permission: 'register:manage',
  load: (tx, { decisionId }, actor) => findDecision(tx, actor, decisionId),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, actor, input, loaded: decision }) {
    const { version, supersededById } = input;
    if (decision.version !== version) return { status: 'stale' };
    await lockRegister(tx, decision.collaborativeId);
    const newer = supersededById === null ? null : await findDecision(tx, actor, supersededById);
    if (supersededById !== null && !newer)
      return { status: 'invalid', problems: { supersededById: 'unknownChoice' } };
    if (supersededById === null && decision.supersededById === null)
      return { status: 'invalid', problems: { supersededById: 'choose' } };
    if (newer) {
      const superseded = await listSuperseded(tx, decision.collaborativeId);
      const findings = checkSuperseding(decision, newer, superseded);
      if (findings.length > 0) return { status: 'refused', findings };
    }
    if (!(await changeDecision(tx, decision.id, version, { supersededById }))) return { status: 'stale' };
    const { revalidate, location } = decisionPaths(decision);
    return {
      status: 'done',
      audit: {
        event: 'decision.superseded',
        subject: { kind: 'decision', id: decision.id },
        before: { supersededById: decision.supersededById },
        after: { supersededById },
      },
      revalidate: newer ? [...revalidate, `/decisions/${newer.id}`] : revalidate,
      location,
    };
  },
});
