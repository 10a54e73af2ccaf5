import 'server-only';

type Detail = Record<string, string | number | boolean | null | undefined>;

/** One line of JSON a happening, for whoever runs the portal. Never personal values. */
export function log(level: 'error' | 'info' | 'warn', event: string, detail: Detail = {}) {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...detail });
  (level === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
}
