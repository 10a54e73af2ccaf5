import { type NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { routing } from '@/i18n/routing';

const routeByLanguage = createMiddleware({ ...routing, alternateLinks: false });

/**
 * Sends people to the address of their language and gives each answer a content-security policy with its own nonce.
 * It guards nothing: each page and each action asks for itself who may see or do what.
 */
export default function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  // Next reads the nonce for its own scripts out of the request's policy; whatever the browser sent is replaced.
  request.headers.set('content-security-policy', policy);
  request.headers.set('x-nonce', nonce);

  const isPage = !request.nextUrl.pathname.startsWith('/api/');
  const response = isPage
    ? routeByLanguage(request)
    : NextResponse.next({ request: { headers: request.headers } });
  response.headers.set('content-security-policy', policy);
  if (isHttps(request)) response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
}

export const config = {
  // Files need neither a language nor a policy; an upload passes a proxy's limit of 10 MB only when it is left out.
  matcher: ['/((?!_next/static|_next/image|nhsuk/|templates/|icon\\.svg$|robots\\.txt$|.*/upload$).*)'],
};

function contentSecurityPolicy(nonce: string): string {
  // biome-ignore lint/style/noProcessEnv: Next writes this constant into the bundle; settings proper are in server/env.ts.
  const isDevelopment = process.env.NODE_ENV === 'development';
  // React's development build evaluates strings and its overlay writes style elements; the built app does neither.
  const forScripts = isDevelopment ? " 'unsafe-eval'" : '';
  const styles = isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${forScripts}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

function isHttps(request: NextRequest): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return (forwarded ?? request.nextUrl.protocol.replace(':', '')) === 'https';
}
