/**
 * Calls an action as a form post would, outside Next: the request around it (language, redirect, cache) is stood in
 * for, and who is asking is said by the test. Everything of our own runs as it is, on the real database.
 * Import this before the action, and the action with `await import(…)` once DATABASE_URL is set.
 */
import { vi } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import type { FormAction } from '../../src/server/form-action';
import { type FormState, idle } from '../../src/ui/form-state';

class Redirected extends Error {
  constructor(readonly to: string) {
    super(`Redirected to ${to}`);
  }
}

type Request = { actor: SessionActor | null; locale: 'en' | 'cy'; revalidated: string[] };
const shared = globalThis as { cydweithioTestRequest?: Request };
const request = () => {
  shared.cydweithioTestRequest ??= { actor: null, locale: 'en', revalidated: [] };
  return shared.cydweithioTestRequest;
};

vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Redirected(to);
  },
  notFound: () => {
    throw new Error('Not found');
  },
}));
vi.mock('next/headers', () => ({ headers: async () => request() }));
vi.mock('next/cache', () => ({ revalidatePath: (path: string) => request().revalidated.push(path) }));
vi.mock('next-intl/server', async () => {
  const { createTranslator } = await import('use-intl/core');
  const { words } = await import('../../src/i18n/words');
  return {
    getLocale: async () => request().locale,
    getTranslations: async ({ locale, namespace }: { locale: 'en' | 'cy'; namespace: never }) =>
      createTranslator({ locale, messages: words[locale], namespace }),
  };
});
// On a server next-intl reaches for Next's request; what formats is the same library underneath.
vi.mock('next-intl', () => import('use-intl/core'));
vi.mock('../../src/server/session', () => ({ currentActor: async () => request().actor }));

/** The actor of a person today, as a sign-in would find them. */
export async function actorFor(person: { id: string; name: string }): Promise<SessionActor> {
  const { loadActor } = await import('../../src/server/load-actor');
  const { today } = await import('../../src/server/clock');
  const { platformTransaction } = await import('../../src/server/db');
  return platformTransaction((tx) => loadActor(tx, { ...person, locale: 'en' }, today()));
}

export type ActionAnswer = FormState | { readonly redirectedTo: string };
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What the action answered: the state of its form, or where it leads. */
export async function callAction(
  action: FormAction,
  actor: SessionActor | null,
  fields: Fields,
  locale: 'en' | 'cy' = 'en',
): Promise<ActionAnswer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const each of typeof value === 'string' ? [value] : value) form.append(name, each);
  Object.assign(request(), { actor, locale });
  try {
    return await action(idle, form);
  } catch (error) {
    if (error instanceof Redirected) return { redirectedTo: error.to };
    throw error;
  }
}
