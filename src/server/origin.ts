import 'server-only';

const HOST = /^[\w.-]+(?::\d{1,5})?$/;

/**
 * `https://host` as the reader's browser knows the portal, for addresses that leave it. The proxy in front says it; what
 * is no host at all is left out, and the address begins with the path.
 */
export function originOf(headers: Headers): string {
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim();
  const host = first('x-forwarded-host') ?? first('host') ?? '';
  const protocol = first('x-forwarded-proto') === 'https' ? 'https' : 'http';
  return HOST.test(host) ? `${protocol}://${host}` : '';
}
