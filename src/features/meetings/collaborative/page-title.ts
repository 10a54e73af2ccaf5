import 'server-only';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { currentActor } from '@/server/session';
import { findCollaborative } from '../data/find-collaborative';

type Params = Promise<{ locale: string; id: string }>;

/** "Bridgend AHP Collaborative: Members", so that two tabs can be told apart; the page alone for whom may not see it. */
export async function titleOf(params: Params, page: string): Promise<string> {
  const { id, locale: asked } = await params;
  const actor = await currentActor();
  if (!actor || !z.uuid().safeParse(id).success) return page;
  const found = await readAs(actor, (tx) => findCollaborative(tx, actor, id));
  if (!found) return page;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'collaborative.home' });
  return t('titled', { name: nameIn(locale, found), page });
}
