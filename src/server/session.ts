import 'server-only';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import type { SessionActor } from './actor';

import { auth } from './auth';
import { today } from './clock';
import { platformTransaction } from './db';
import { loadActor } from './load-actor';

/** Row of the session that the request's cookie names; null for a visitor. */
export async function currentSessionId(): Promise<string | null> {
  const session = await auth();
  return session?.sessionId ?? null;
}

/**
 * The person behind the request, once a request: session not revoked, account not closed, appointments as they are
 * today. Null for a visitor.
 */
export const currentActor = cache(async (): Promise<SessionActor | null> => {
  const sessionId = await currentSessionId();
  if (!sessionId) return null;
  return platformTransaction(async (tx) => {
    const session = await tx.session.findFirst({
      where: { id: sessionId, revokedAt: null, expiresAt: { gt: new Date() }, account: { disabledAt: null } },
      select: { account: { select: { person: { select: { id: true, name: true, locale: true } } } } },
    });
    return session ? loadActor(tx, session.account.person, today()) : null;
  });
});

/** The person behind the request; a visitor goes to sign in. For pages. */
export async function requireActor(): Promise<SessionActor> {
  const actor = await currentActor();
  if (!actor) redirect(`/${await getLocale()}/sign-in`);
  return actor;
}
