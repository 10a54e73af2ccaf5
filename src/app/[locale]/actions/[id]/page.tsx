import type { Metadata } from 'next';
import { actionView } from '@/features/meetings/registers/action-view';
import { ActionPage } from '@/features/meetings/registers/components/action-page';
import { findActionPage } from '@/features/meetings/registers/data/find-registers';
import { recordOpener } from '@/features/meetings/registers/open-record';
import { requireActor } from '@/server/session';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Asks for the collaborative's permission too, once it is known whose record it is. */
const open = recordOpener({
  find: findActionPage,
  collaborativeOf: ({ action }) => action.collaborativeId,
  show: actionView,
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return (await open(params)).metadata;
}

export default async function OneActionPage({ params }: Props) {
  await requireActor();
  const { locale, view } = await open(params);
  return <ActionPage locale={locale} view={view} />;
}
