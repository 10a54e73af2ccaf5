import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import type { SessionActor } from './actor';
import { today } from './clock';
import { platformTransaction } from './db';
import { loadActor } from './load-actor';

const BYTES = 32;
/** 256 bits in the letters that an address may hold. */
const SHAPE = /^[\w-]{43}$/;
/** A calendar program that asks every minute does not make us write every minute. */
const NOTE_USE_EVERY = 10 * 60_000;

/** A new secret for the address of somebody's calendar. It is shown once; the database knows its digest. */
export function newCalendarToken(): { readonly token: string; readonly digest: string } {
  const token = randomBytes(BYTES).toString('base64url');
  return { token, digest: digestOf(token) };
}

export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The person whose calendar has this address, with the appointments in force today. Unknown, revoked and closed
 * accounts are alike null.
 */
export async function findCalendarOwner(token: string): Promise<SessionActor | null> {
  if (!SHAPE.test(token)) return null;
  return platformTransaction(async (tx) => {
    const found = await tx.calendarToken.findFirst({
      where: { digest: digestOf(token), revokedAt: null },
      select: { id: true, personId: true },
    });
    if (!found) return null;
    const account = await tx.account.findFirst({
      where: { personId: found.personId, disabledAt: null },
      select: { person: { select: { id: true, name: true, locale: true } } },
    });
    if (!account) return null;
    const now = new Date();
    const before = new Date(now.getTime() - NOTE_USE_EVERY);
    await tx.calendarToken.updateMany({
      where: { id: found.id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: before } }] },
      data: { lastUsedAt: now },
    });
    return loadActor(tx, account.person, today());
  });
}
