'use server';

import { defineFormAction } from '@/server/form-action';
import type { ProblemKey } from '@/server/form-fields';
import { findTerms, type TermsRow } from '../data/find-terms';
import { saveTerms } from '../data/save-terms';
import { changeTermsInput } from '../inputs';

const termsOf = (terms: Omit<TermsRow, 'priorities'>) => ({
  termsVersion: terms.termsVersion,
  agreedOn: terms.termsAgreedOn,
  reviewOn: terms.termsReviewOn,
  purposeEn: terms.purposeEn,
  purposeCy: terms.purposeCy,
  quorumMembers: terms.quorumMembers,
  quorumProfessions: terms.quorumProfessions,
  quorumSectors: terms.quorumSectors,
  quorumLeadRequired: terms.quorumLeadRequired,
  cadence: terms.cadence,
  decisionMethod: terms.decisionMethod,
});

/** A new version of the terms of reference, as agreed on a day; meetings held before keep the quorum they had. */
export const changeTerms = defineFormAction({
  input: changeTermsInput,
  permission: 'collaborative:manage',
  load: (tx, { collaborativeId }) => findTerms(tx, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, input, loaded: before, today }) {
    const problems: Record<string, ProblemKey> = {};
    if (input.agreedOn > today) problems.agreedOn = 'dayInFuture';
    if (input.reviewOn !== null && input.reviewOn <= input.agreedOn) problems.reviewOn = 'dayAfterAgreed';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    if (!(await saveTerms(tx, input))) return { status: 'stale' };
    const { collaborativeId: id, version: _version, ...after } = input;
    return {
      status: 'done',
      audit: {
        event: 'terms.changed',
        subject: { kind: 'collaborative', id },
        before: termsOf(before),
        after: { termsVersion: before.termsVersion + 1, ...after },
      },
      revalidate: [`/collaboratives/${id}`, `/collaboratives/${id}/terms`],
      location: `/collaboratives/${id}/terms`,
    };
  },
});
