import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { collaborativeView } from '@/features/meetings/collaborative-view';
import {
  ActionsTable,
  ChangesPanel,
  Decisions,
  MeetingsTable,
  NeedsTable,
  NeedsYouPanel,
  TermsList,
  VoicePanel,
} from '@/features/meetings/components/collaborative-panels';
import { findCollaborativeHome } from '@/features/meetings/data/find-collaborative-home';
import { parseLocale, routing } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { guardPage } from '@/server/guard';
import { ButtonLink } from '@/ui/button';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Once a request, for the title and the page. */
const load = cache(async (id: string, asked: string) => {
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('collaborative:view', { kind: 'collaborative', id });
  const home = await findCollaborativeHome(actor, id);
  if (!home) notFound();
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  return { locale, view: await collaborativeView(locale, actor, home) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  const { view } = await load(id, locale);
  return { title: view.name };
}

export default async function CollaborativePage({ params }: Props) {
  const { id, locale: asked } = await params;
  const { locale, view } = await load(id, asked);
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  const words = allWords[locale].meetings.page;
  const panel = { view, words };
  const waiting = view.needsYou.length;
  return (
    <>
      <PageHeading title={view.name}>
        {view.logHref ? <ButtonLink href={view.logHref}>{t('log')}</ButtonLink> : null}
      </PageHeading>
      <p className="nhsuk-body-l">
        {view.when.next}
        {' · '}
        {view.when.lastHref ? <a href={view.when.lastHref}>{view.when.last}</a> : view.when.last}
      </p>
      <div className="wide:grid wide:grid-cols-[3fr_2fr] wide:gap-x-8 wide:items-start">
        <div>
          <NeedsYouPanel
            {...panel}
            title={waiting > 0 ? t('needsYou', { count: String(waiting) }) : t('nothingNeedsYou')}
          />
          <ChangesPanel {...panel} />
        </div>
        <VoicePanel {...panel} />
      </div>
      <ActionsTable {...panel} />
      <Decisions {...panel} />
      <MeetingsTable {...panel} />
      <NeedsTable {...panel} />
      <TermsList {...panel} />
    </>
  );
}
