import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import {
  ChangesPanel,
  MeetingsTable,
  NeedsTable,
  NeedsYouPanel,
  NextPanel,
  RegistersPanel,
  VoicePanel,
} from '@/features/meetings/collaborative/components/home-panels';
import { findCollaborativeHome } from '@/features/meetings/collaborative/data/find-home';
import { collaborativeView } from '@/features/meetings/collaborative/home-view';
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
  const c = await getTranslations({ locale, namespace: 'collaborative.home' });
  const words = { ...allWords[locale].meetings.page, own: allWords[locale].collaborative.home };
  const panel = { view, words };
  const waiting = view.needsYou?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <PageHeading title={view.name}>
        {view.logHref ? (
          <ButtonLink href={view.logHref} variant="secondary">
            {t('log')}
          </ButtonLink>
        ) : null}
      </PageHeading>
      {view.belongs ? null : (
        <div className="nhsuk-u-reading-width">
          <p className="nhsuk-body-l">{view.purpose}</p>
          {view.serves ? <p>{c('serves', { places: view.serves })}</p> : null}
          {view.seesMeetings ? null : <p>{c('outsiders')}</p>}
        </div>
      )}
      <div className="wide:grid wide:grid-cols-[3fr_2fr] wide:gap-x-8 wide:items-start">
        <div>
          <NeedsYouPanel
            {...panel}
            title={waiting > 0 ? t('needsYou', { count: String(waiting) }) : t('nothingNeedsYou')}
          />
          <ChangesPanel {...panel} />
        </div>
        <div>
          {view.seesMeetings ? <NextPanel {...panel} /> : null}
          <VoicePanel {...panel} />
          <RegistersPanel {...panel} />
        </div>
      </div>
      {view.seesMeetings ? <MeetingsTable {...panel} /> : null}
      {view.seesGaps ? <NeedsTable {...panel} /> : null}
    </>
  );
}
