'use server';
import { statusAfter } from '@/domain/deployments/steps';
import { dayAfter } from '@/domain/time/calendar-day';
import { defineFormAction } from '@/server/form-action';
import { atHost, findForStep } from '../data/find-for-step';
import { saveMend } from '../data/save-mend';
import { findEntry, saveRegistration } from '../data/save-registration';
import { registrationInput } from '../inputs';
import { pastDayProblem } from '../request-days';

/** The employer records a look at the register: who looked, when, and the last day of the entry. */
export const recordRegistration = defineFormAction({
  input: registrationInput,
  permission: 'deployment:release',
  async load(tx, input, actor) {
    const deployment = await findForStep(tx, actor, input.deploymentId);
    if (!deployment) return null;
    const { release, professionKey } = deployment;
    const entry = release?.assignmentId ? await findEntry(tx, release.assignmentId, professionKey) : null;
    return { ...deployment, entry };
  },
  place: (deployment) => atHost(deployment),
  async run({ tx, actor, input, loaded: { id, status, entry }, today }) {
    if (statusAfter('mend', status) === null || !entry) return { status: 'stale' };
    const problems = pastDayProblem('checkedOn', input.checkedOn, today);
    if (entry.id === null && !input.number) problems.number = 'required';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    const expiresOn = dayAfter(input.lastDay);
    const { checkedOn, checkedBy, number } = input;
    return saveMend(tx, actor, {
      deploymentId: id,
      version: input.version,
      what: 'registration',
      audit: {
        event: 'registration.checked',
        before: { expiresOn: entry.expiresOn, checkedOn: entry.checkedOn },
        after: { staffId: entry.staffId, part: entry.part, expiresOn, checkedOn },
        personal: { checkedBy, number },
      },
      save: async () => {
        await saveRegistration(tx, entry, { expiresOn, checkedOn, checkedBy, number });
        return true;
      },
    });
  },
});
