import 'server-only';
import { z } from 'zod';

/** Every setting of the portal, read and checked in this one place. */
const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Signs the session cookie; the start script makes and keeps one where none is given. */
  AUTH_SECRET: z.string().min(32),
  /** Connections that one process may hold. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  /** `1` where demonstration sign-ins were loaded: the sign-in page then names them. */
  DEMO: z.enum(['0', '1']).default('0'),
  /** Fixes the portal's day, for the demonstration and for tests. */
  TODAY: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
});

let parsed: z.output<typeof settings> | undefined;

/** The settings; throws with the names of those that are missing or wrong. Read late, since a build has none. */
export function env() {
  if (!parsed) {
    // An empty variable is one that nobody set.
    const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
    const result = settings.safeParse(given);
    if (!result.success) throw new Error(`Settings are missing or wrong: ${z.prettifyError(result.error)}`);
    parsed = result.data;
  }
  return parsed;
}
