import 'server-only';
import type { Tx } from '@/server/db';

/** What a meeting keeps of the terms of reference when it is recorded. */
export function termsToKeep(tx: Tx, collaborativeId: string) {
  return tx.collaborative.findUniqueOrThrow({ where: { id: collaborativeId }, select: QUORUM_TERMS });
}

export const QUORUM_TERMS = {
  quorumMembers: true,
  quorumProfessions: true,
  quorumSectors: true,
  quorumLeadRequired: true,
} as const;
