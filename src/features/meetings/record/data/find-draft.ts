import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/server/db';
import type { DraftOf } from './delete-draft';

const contentSchema = z.record(z.string(), z.string());

/** A person's own draft of one meeting. */
export async function findDraft(tx: Tx, { personId, collaborativeId, meetingId }: DraftOf) {
  const row = await tx.meetingDraft.findFirst({
    where: { personId, collaborativeId, meetingId },
    select: { id: true, version: true, device: true, savedAt: true, content: true },
  });
  return row && { ...row, content: contentSchema.catch({}).parse(row.content) };
}

export type DraftRow = NonNullable<Awaited<ReturnType<typeof findDraft>>>;
