'use server';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { signOut } from '@/server/auth';
import { currentSessionId } from '@/server/session';
import { revokeSession } from '@/server/sign-in';

/** Signs out: the session row is revoked first, so that a copy of the cookie is worth nothing. */
export async function leave(): Promise<void> {
  const sessionId = await currentSessionId();
  if (sessionId) await revokeSession(sessionId);
  await signOut({ redirect: false });
  redirect(`/${await getLocale()}/sign-in?left=1`);
}
