import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { dayBefore } from '@/domain/time/calendar-day';
import { SeriesForm } from '@/features/meetings/calendar/components/series-form';
import { SeriesPanels } from '@/features/meetings/calendar/components/series-panels';
import { findLatestSeries } from '@/features/meetings/calendar/data/find-series';
import {
  findLastDayOfSeries,
  listMeetingsToCome,
} from '@/features/meetings/calendar/data/list-meetings-to-come';
import {
  isRunning,
  seriesChoices,
  seriesInitial,
  seriesWords,
} from '@/features/meetings/calendar/series-view';
import { findCollaborative } from '@/features/meetings/data/find-collaborative';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Once a request, for the title and the page. */
const load = cache(async (id: string) => {
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('meeting:view', { kind: 'collaborative', id });
  const facts = await readAs(actor, async (tx) => {
    const series = await findLatestSeries(tx, actor, id);
    return {
      series,
      collaborative: await findCollaborative(tx, actor, id),
      last: series && (await findLastDayOfSeries(tx, series.id)),
      meetings: await listMeetingsToCome(tx, actor, { collaborativeId: id, from: actor.today }),
    };
  });
  const { collaborative } = facts;
  if (!collaborative) notFound();
  const mayCall = can(actor, 'meeting:call', { kind: 'collaborative', id });
  return { ...facts, collaborative, mayCall, today: actor.today };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'calendar.series' });
  const { collaborative } = await load(id);
  return { title: `${nameIn(locale, collaborative)}: ${t('title')}` };
}

export default async function SeriesPage({ params }: Props) {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { series, collaborative, last, meetings, mayCall, today } = await load(id);
  const t = await getTranslations({ locale, namespace: 'calendar.series' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const name = nameIn(locale, collaborative);
  const running = series && isRunning(series, today) ? series : null;
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[{ href: `/${locale}/collaboratives/${id}`, label: name }]}
      />
      <PageHeading caption={name} title={t('title')} />
      {running ? (
        <SeriesPanels
          locale={locale}
          series={running}
          last={last}
          meetings={meetings}
          today={today}
          mayCall={mayCall}
        />
      ) : (
        <div className="nhsuk-u-reading-width">
          {series?.endsOn ? (
            <p>{t('ended', { day: formats(locale).day(dayBefore(series.endsOn)) })}</p>
          ) : null}
          {mayCall ? (
            <>
              {series ? null : <p>{t('none')}</p>}
              <h2 className="nhsuk-heading-m">{t('set')}</h2>
              <SeriesForm
                form={formWords(locale)}
                words={seriesWords(locale)}
                choices={await seriesChoices(locale)}
                initial={seriesInitial(locale, null, today)}
                step="set"
                hidden={{ collaborativeId: id }}
              />
            </>
          ) : series ? null : (
            <p>{t('noneYetSet')}</p>
          )}
        </div>
      )}
    </>
  );
}
