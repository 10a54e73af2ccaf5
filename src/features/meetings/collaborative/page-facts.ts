import 'server-only';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { Target } from '@/domain/access/actor';
import { nameIn } from '@/i18n/named';
import { type Locale, parseLocale, routing } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { readAs, type Tx } from '@/server/db';
import { type CollaborativeRow, findCollaborative } from '../data/find-collaborative';
import { type Reader, readerOf } from './reader';

type Params = Promise<{ locale: string; id: string }>;

interface Opening {
  readonly actor: SessionActor;
  readonly reader: Reader;
  readonly collaborative: CollaborativeRow;
}

interface Opened<Facts> extends Opening {
  readonly locale: Locale;
  readonly name: string;
  readonly facts: Facts;
  /** The trail above the page. */
  readonly breadcrumb: {
    readonly label: string;
    readonly places: readonly { readonly href: string; readonly label: string }[];
  };
}

/** What the page is guarded for; an address that names nothing is not found. */
export async function collaborativeOf(params: Params): Promise<Target> {
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  return { kind: 'collaborative', id };
}

/** What a page of one collaborative shows, read in one transaction as the person whom its guard let in. */
export async function openCollaborative<Facts>(
  actor: SessionActor,
  params: Params,
  read: (tx: Tx, opening: Opening) => Promise<Facts>,
): Promise<Opened<Facts>> {
  const { id, locale: asked } = await params;
  const reader = readerOf(actor, id);
  const found = await readAs(actor, async (tx) => {
    const collaborative = await findCollaborative(tx, actor, id);
    return collaborative && { collaborative, facts: await read(tx, { actor, reader, collaborative }) };
  });
  if (!found) notFound();
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'common' });
  const name = nameIn(locale, found.collaborative);
  const places = [{ href: `/${locale}/collaboratives/${id}`, label: name }];
  return { locale, actor, reader, name, ...found, breadcrumb: { label: t('breadcrumb'), places } };
}
