'use server';
import { defineFormAction } from '@/server/form-action';
import { findRequestSubject, type RequestSubject } from '../data/find-request-subject';
import { saveRequest } from '../data/save-request';
import { requestInput } from '../inputs';
import { dayProblems } from '../request-days';

/** A lead asks for unnamed capacity: how much of a profession, where, when, for which need and what changes by it. */
export const requestCapacity = defineFormAction({
  input: requestInput,
  permission: 'deployment:request',
  load: (tx, input, actor) => findRequestSubject(tx, actor, input),
  place: (_subject: RequestSubject, input) => ({ kind: 'place', id: input.placeId }),
  async run({ tx, actor, input, loaded: subject, today, locale }) {
    if (subject.earlierId) return { status: 'already', location: `/deployments/${subject.earlierId}` };
    const problems = { ...subject.problems, ...dayProblems(input, today) };
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    const saved = await saveRequest(tx, actor, input, subject.collaborativeId, today, locale);
    const { placeId, professionKey, needId, decisionId, wte, firstDay, lastDay, setting, tier } = input;
    return {
      status: 'done',
      audit: {
        event: 'deployment.requested',
        subject: { kind: 'deployment', id: saved.id },
        after: {
          reference: saved.reference,
          placeId,
          professionKey,
          needId,
          decisionId,
          wte,
          firstDay,
          lastDay,
          setting,
          tier,
        },
      },
      revalidate: ['/deployments', '/home', `/gaps/${placeId}/${professionKey}`],
      location: `/deployments/${saved.id}`,
    };
  },
});
