/** Whether a request to a route handler comes from a page of ours: there is no server action here that would ask. */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  try {
    return origin !== null && new URL(origin).host === host;
  } catch {
    return false;
  }
}
