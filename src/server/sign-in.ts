import 'server-only';
import { createHmac } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { writeAudit } from './audit';
import { platformTransaction, type Tx } from './db';
import { env } from './env';
import { verifyPassword } from './password';

const WINDOW_MINUTES = 15;
/** Wrong passwords for one address within the window, after which even the right one waits. */
const MOST_FAILURES = 8;
const KEEP_ATTEMPTS_DAYS = 2;

type SignInResult =
  | { readonly status: 'signed-in'; readonly personId: string; readonly sessionId: string }
  | { readonly status: 'throttled' }
  | { readonly status: 'wrong' };

/** The address is kept only as a keyed hash, enough to count. */
const keyOf = (email: string) =>
  createHmac('sha256', env().AUTH_SECRET).update(email.trim().toLowerCase()).digest('hex');

/** Checks address and password and opens a session. An unknown address, a wrong password and a closed account answer alike. */
export async function checkSignIn(
  email: string,
  password: string,
  sessionSeconds: number,
): Promise<SignInResult> {
  const keyHash = keyOf(email);
  const account = await platformTransaction((tx) => findAccount(tx, email, keyHash));
  if (account.failures >= MOST_FAILURES) return { status: 'throttled' };
  // Outside any transaction: it takes its time on purpose, and must not hold a connection.
  const right = await verifyPassword(password, account.passwordHash);
  return platformTransaction(async (tx) => {
    await tx.signInAttempt.createMany({ data: { id: uuidv7(), keyHash, succeeded: right, at: new Date() } });
    if (!right || !account.personId) return { status: 'wrong' as const };
    const sessionId = uuidv7();
    const now = Date.now();
    await tx.session.createMany({
      data: {
        id: sessionId,
        personId: account.personId,
        createdAt: new Date(now),
        expiresAt: new Date(now + sessionSeconds * 1000),
      },
    });
    await writeAudit(tx, account.personId, {
      event: 'session.opened',
      subject: { kind: 'session', id: sessionId },
    });
    return { status: 'signed-in' as const, personId: account.personId, sessionId };
  });
}

async function findAccount(tx: Tx, email: string, keyHash: string) {
  const now = Date.now();
  await tx.signInAttempt.deleteMany({
    where: { at: { lt: new Date(now - KEEP_ATTEMPTS_DAYS * 86_400_000) } },
  });
  // A good sign-in forgets the failures before it.
  const lastGood = await tx.signInAttempt.findFirst({
    where: { keyHash, succeeded: true },
    orderBy: { at: 'desc' },
    select: { at: true },
  });
  const since = Math.max(now - WINDOW_MINUTES * 60_000, lastGood?.at.getTime() ?? 0);
  const failures = await tx.signInAttempt.count({
    where: { keyHash, succeeded: false, at: { gt: new Date(since) } },
  });
  const person = await tx.person.findFirst({
    where: { email: { equals: email.trim(), mode: 'insensitive' }, account: { disabledAt: null } },
    select: { id: true, account: { select: { passwordHash: true } } },
  });
  return { failures, personId: person?.id ?? null, passwordHash: person?.account?.passwordHash ?? null };
}

/** Ends a session for good; its cookie is worth nothing from then on. */
export async function revokeSession(sessionId: string): Promise<void> {
  await platformTransaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { id: sessionId }, select: { personId: true } });
    if (!session) return;
    await tx.session.updateMany({
      where: { id: sessionId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    await writeAudit(tx, session.personId, {
      event: 'session.closed',
      subject: { kind: 'session', id: sessionId },
    });
  });
}
