import type { QuorumTerms } from '@/domain/meetings/quorum';

interface TermsColumns {
  readonly quorumMembers: number | null;
  readonly quorumProfessions: number | null;
  readonly quorumSectors: number | null;
  readonly quorumLeadRequired: boolean;
}

export function quorumTerms(terms: TermsColumns): QuorumTerms {
  return {
    members: terms.quorumMembers,
    professions: terms.quorumProfessions,
    sectors: terms.quorumSectors,
    leadRequired: terms.quorumLeadRequired,
  };
}
