import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { ReportPage } from '@/features/dashboards/components/report-page';
import { dashboardWords } from '@/features/dashboards/dashboard-words';
import { findReport } from '@/features/dashboards/data/report';
import { readGapFilters, readRegion, reportQuery } from '@/features/dashboards/gap-filters';
import { reportView } from '@/features/dashboards/report-view';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { teamWords } from '@/features/workforce/teams/team-words';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import type { SearchParams } from '@/server/asked-day';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<SearchParams>;
};

const localeOf = async ({ params }: Props) => parseLocale((await params).locale) ?? routing.defaultLocale;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const title = dashboardWords(locale)('report.pageTitle');
  return { title: await titleWithName(locale, 'body', (await props.params).id, title) };
}

export default async function ReportOfEmployerPage(props: Props) {
  const { id } = await props.params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('report:view', { kind: 'body', id });
  const locale = await localeOf(props);
  const asked = await props.searchParams;
  const filters = readGapFilters(asked, actor.today);
  const regionId = readRegion(asked);
  const data = await readAs(actor, (tx) => findReport(tx, id, regionId, filters.day));
  if (!data) notFound();
  const query = reportQuery(filters.day, regionId, actor.today);
  return (
    <>
      <ReportPage
        locale={locale}
        view={reportView(locale, data)}
        words={dashboardWords(locale)}
        formWords={formWords(locale)}
        filters={filters}
        regionId={data.region.id}
        csvHref={`/${locale}/employers/${id}/report/csv${query}`}
        qualityHref={`/${locale}/employers/${id}/quality`}
      />
      {can(actor, 'team:view', { kind: 'body', id }) ? (
        <p>
          <a href={`/${locale}/employers/${id}/teams`}>{teamWords(locale)('title')}</a>
        </p>
      ) : null}
    </>
  );
}
