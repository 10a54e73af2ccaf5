import 'server-only';
import { uuidv7 } from 'uuidv7';
import { isNotUnique } from '@/server/database-errors';
import type { Tx } from '@/server/db';
import type { DraftOf } from './delete-draft';
import { findDraft } from './find-draft';

interface NewDraft extends DraftOf {
  /** The version that the page knows; null where it knows none. */
  readonly base: number | null;
  readonly device: string;
  readonly content: Readonly<Record<string, string>>;
  readonly savedAt: Date;
}

/**
 * Keeps a draft over the version that the page knows, or says that there is another one. A device whose last answer
 * got lost is one version behind itself, and goes on. Drafts are the person's own scrap paper: they leave no entry in
 * the audit trail.
 */
export async function saveDraft(tx: Tx, { base, device, content, savedAt, ...of }: NewDraft) {
  const found = await findDraft(tx, of);
  const next = { content, device, savedAt };
  if (!found) {
    if (base !== null) return { kept: null, other: null };
    await tx.meetingDraft.createMany({ data: { ...next, ...of, id: uuidv7() } });
    return { kept: { version: 1, savedAt }, other: null };
  }
  const isOwnEcho = found.device === device && found.version === (base ?? 0) + 1;
  if (found.version !== base && !isOwnEcho) return { kept: null, other: found };
  const saved = await tx.meetingDraft.updateMany({
    where: { id: found.id, version: found.version },
    data: { ...next, version: { increment: 1 } },
  });
  return saved.count === 1
    ? { kept: { version: found.version + 1, savedAt }, other: null }
    : { kept: null, other: await findDraft(tx, of) };
}

/** Two first drafts at once: the second finds the first. */
export const isSecondDraft = isNotUnique;
