'use server';

import type { CalendarDay } from '@/domain/time/calendar-day';
import { defineFormAction } from '@/server/form-action';
import type { ProblemKey } from '@/server/form-fields';
import { listNeedsServed } from '../../data/list-needs-served';
import { findTerms, type TermsRow } from '../data/find-terms';
import { savePlans, savePriorities } from '../data/save-terms';
import { changePlansInput, type PlansInput } from '../inputs';

const plansOf = (plans: TermsRow | PlansInput) => ({
  vision: plans.vision,
  objectives: plans.objectives,
  visionAgreedOn: plans.visionAgreedOn,
  stage: plans.stage,
  stageOn: plans.stageOn,
  startUpPlan: plans.startUpPlan,
  startUpPlanOn: plans.startUpPlanOn,
  workforcePlan: plans.workforcePlan,
  workforcePlanOn: plans.workforcePlanOn,
  tallyOn: plans.tallyOn,
});

/** What is said needs the day on which it was agreed, and that day has come. */
function problemsOf(input: PlansInput, needIds: ReadonlySet<string>, today: CalendarDay) {
  const problems: Record<string, ProblemKey> = {};
  const chosen = input.priorities.filter((id) => id !== null);
  const dated = [
    ['visionAgreedOn', input.vision ?? input.objectives],
    ['stageOn', input.stage],
    ['startUpPlanOn', input.startUpPlan],
    ['workforcePlanOn', input.workforcePlan],
    ['prioritiesAgreedOn', chosen[0] ?? null],
  ] as const;
  for (const [field, text] of dated) {
    const day = input[field];
    if (text !== null && day === null) problems[field] = 'day';
    else if (day !== null && day > today) problems[field] = 'dayInFuture';
  }
  for (const [index, id] of input.priorities.entries()) {
    if (id === null) continue;
    const twice = input.priorities.indexOf(id) !== index;
    if (twice || !needIds.has(id)) problems[`priorities[${index}]`] = twice ? 'chosenTwice' : 'unknownChoice';
  }
  return problems;
}

/** Vision and objectives (F13), stage (F28), plans (F29, F33), priorities in their order (F32), and the tally. */
export const changePlans = defineFormAction({
  input: changePlansInput,
  permission: 'collaborative:manage',
  load: (tx, { collaborativeId }) => findTerms(tx, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, input, loaded: before, today }) {
    const id = input.collaborativeId;
    const needs = new Set((await listNeedsServed(tx, id, today)).map((need) => need.id));
    const problems = problemsOf(input, needs, today);
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    if (!(await savePlans(tx, input))) return { status: 'stale' };
    const was = before.priorities.map(({ needId }) => needId);
    const chosen = input.priorities.filter((needId) => needId !== null);
    const agreedOn = input.prioritiesAgreedOn ?? today;
    const moved = was.join() !== chosen.join() || before.priorities[0]?.agreedOn !== input.prioritiesAgreedOn;
    if (moved) await savePriorities(tx, id, chosen, agreedOn);
    return {
      status: 'done',
      audit: {
        event: 'plans.changed',
        subject: { kind: 'collaborative', id },
        before: { ...plansOf(before), priorities: was },
        after: { ...plansOf(input), priorities: chosen },
      },
      revalidate: [`/collaboratives/${id}/terms`, `/collaboratives/${id}/voice`],
      location: `/collaboratives/${id}/terms`,
    };
  },
});
