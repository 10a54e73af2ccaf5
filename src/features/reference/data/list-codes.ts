import 'server-only';
import type { Tx } from '@/server/db';
import type { Provenance } from '../confidence';

export type CodeRow = Provenance & {
  readonly code: string;
  readonly meaning: string;
  readonly group: string;
  readonly tier: 'registered' | 'support' | 'student' | null;
  readonly professionKey: string | null;
  /** The professions that the code may stand for, where it does not tell. */
  readonly candidates: readonly string[];
  readonly inUse: boolean;
};

/** Which codes to list: those of one profession, those that several share, those of none, or all. */
export type CodeChoice =
  | { readonly of: 'all' | 'shared' | 'none' }
  | { readonly of: 'profession'; readonly key: string };

export async function listOccupationCodes(tx: Tx, choice: CodeChoice): Promise<CodeRow[]> {
  const found = await tx.occupationCode.findMany({
    where: whereOccupation(choice),
    orderBy: { code: 'asc' },
  });
  return found.map(({ nameEn, nationalGroup, currentlyValid, ...row }) => ({
    ...row,
    meaning: nameEn,
    group: nationalGroup,
    inUse: currentlyValid !== false,
  }));
}

function whereOccupation(choice: CodeChoice) {
  if (choice.of === 'all') return {};
  // A shared code is listed with each profession that it may stand for.
  if (choice.of === 'profession')
    return { OR: [{ professionKey: choice.key }, { candidates: { has: choice.key } }] };
  return { professionKey: null, candidates: { isEmpty: choice.of === 'none' } };
}

export async function listJobRoles(tx: Tx, choice: CodeChoice): Promise<CodeRow[]> {
  // No job role is shared by professions that are named.
  if (choice.of === 'shared') return [];
  const found = await tx.esrJobRole.findMany({
    where: choice.of === 'all' ? {} : { professionKey: choice.of === 'profession' ? choice.key : null },
    orderBy: { code: 'asc' },
  });
  return found.map(({ jobRole, staffGroup, retired, ...row }) => ({
    ...row,
    meaning: jobRole,
    group: staffGroup,
    candidates: [],
    inUse: !retired,
  }));
}
