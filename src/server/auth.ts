import 'server-only';
import NextAuth, { CredentialsSignin } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { env } from './env';
import { log } from './log';
import { checkSignIn } from './sign-in';

// next-auth stands behind this module alone, so that another library could take its place.

declare module 'next-auth' {
  interface Session {
    sessionId?: string;
  }
  interface User {
    sessionId?: string;
  }
}

class Throttled extends CredentialsSignin {
  override code = 'throttled';
}

const typed = z.object({ email: z.string().max(200), password: z.string().max(200) });

export const SESSION_SECONDS = 12 * 60 * 60;

export const { auth, signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in' },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(credentials) {
        const parsed = typed.safeParse(credentials);
        if (!parsed.success) return null;
        const result = await checkSignIn(parsed.data.email, parsed.data.password, SESSION_SECONDS);
        if (result.status === 'throttled') throw new Throttled();
        return result.status === 'signed-in' ? { id: result.personId, sessionId: result.sessionId } : null;
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      // The cookie holds the number of a session row and nothing else about the person.
      return user?.sessionId ? { sub: user.id, sessionId: user.sessionId } : token;
    },
    session({ session, token }) {
      return {
        expires: session.expires,
        ...(typeof token.sessionId === 'string' ? { sessionId: token.sessionId } : {}),
      };
    },
  },
  logger: {
    error(error) {
      // A wrong password is no fault of the portal; next-auth would print a stack for each.
      if (!(error instanceof CredentialsSignin))
        log('error', 'auth.failed', { name: error.name, message: error.message });
    },
    warn: () => {},
    debug: () => {},
  },
}));
