'use server';
import { defineFormAction } from '@/server/form-action';
import type { ProblemKey } from '@/server/form-fields';
import { decisionPaths, inCollaborative } from '../after';
import { changeDecision } from '../data/change-decision';
import { findDecision } from '../data/find-decision';
import { savePositions } from '../data/save-positions';
import { positionsInput } from '../inputs';
import { whoseToRecord } from '../whose-position';

/** Who leads writes down where those who were there stand. */
export const recordPositions = defineFormAction({
  input: positionsInput,
  permission: 'register:manage',
  load: (tx, { decisionId }, actor) => findDecision(tx, actor, decisionId),
  place: (loaded) => inCollaborative(loaded),
  async run({ tx, input, loaded: decision, today, locale }) {
    const { version, positions } = input;
    const offered = whoseToRecord(decision);
    const problems: Record<string, ProblemKey> = {};
    positions.forEach(({ membershipId }, index) => {
      const twice = positions.findIndex((each) => each.membershipId === membershipId) !== index;
      if (twice || !offered.has(membershipId)) problems[`positions[${index}].stance`] = 'unknownChoice';
    });
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    if (!(await changeDecision(tx, decision.id, version, {}))) return { status: 'stale' };
    const changed = await savePositions(tx, decision.id, positions, { today, locale });
    const paths = decisionPaths(decision);
    if (changed === 0) return { status: 'already', location: paths.location };
    return {
      status: 'done',
      audit: {
        event: 'decision.positions-recorded',
        subject: { kind: 'decision', id: decision.id },
        before: decision.positions.map(({ membershipId, stance }) => ({ membershipId, stance })),
        after: positions.map(({ membershipId, stance }) => ({ membershipId, stance })),
      },
      ...paths,
    };
  },
});
