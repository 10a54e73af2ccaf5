import type { QuorumTerms } from '@/domain/meetings/quorum';

interface TermsColumns {
  readonly quorumMembers: number | null;
  readonly quorumProfessions: number | null;
  readonly quorumSectors: number | null;
  readonly quorumLeadRequired: boolean;
}

/** As a meeting keeps them; the last is null where none were kept. */
export type KeptTerms = Omit<TermsColumns, 'quorumLeadRequired'> & {
  readonly quorumLeadRequired: boolean | null;
};

/** The terms that a meeting is judged by: those it was recorded under, and where it kept none those of today. */
export function termsOfMeeting(meeting: KeptTerms, today: TermsColumns): QuorumTerms {
  const { quorumLeadRequired } = meeting;
  return quorumTerms(quorumLeadRequired === null ? today : { ...meeting, quorumLeadRequired });
}

export function quorumTerms(terms: TermsColumns): QuorumTerms {
  return {
    members: terms.quorumMembers,
    professions: terms.quorumProfessions,
    sectors: terms.quorumSectors,
    leadRequired: terms.quorumLeadRequired,
  };
}
