import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { type Locale, parseLocale, routing } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { guardPage } from '@/server/guard';
import { requireActor } from '@/server/session';

interface Kind<Facts, View> {
  readonly find: (actor: SessionActor, id: string) => Promise<Facts | null>;
  readonly collaborativeOf: (facts: Facts) => string;
  readonly show: (locale: Locale, actor: SessionActor, facts: Facts) => Promise<View>;
}

interface Titled {
  readonly title: string;
  readonly collaborative: { readonly name: string };
}

/** How the page of one decision or of one action is opened: guarded, found and made ready to show, once a request. */
export function recordOpener<Facts, View extends Titled>({ find, collaborativeOf, show }: Kind<Facts, View>) {
  const load = cache(async (id: string, asked: string) => {
    const actor = await requireActor();
    if (!z.uuid().safeParse(id).success) notFound();
    const facts = await find(actor, id);
    if (!facts) notFound();
    await guardPage('meeting:view', { kind: 'collaborative', id: collaborativeOf(facts) });
    const locale = parseLocale(asked) ?? routing.defaultLocale;
    return { locale, view: await show(locale, actor, facts) };
  });
  return async (params: Promise<{ locale: string; id: string }>) => {
    const { id, locale } = await params;
    const { view, ...opened } = await load(id, locale);
    return { ...opened, view, metadata: { title: `${view.collaborative.name}: ${view.title}` } };
  };
}
