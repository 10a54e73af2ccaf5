import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { RegionGapsPage } from '@/features/dashboards/components/region-gaps-page';
import { dashboardWords } from '@/features/dashboards/dashboard-words';
import { readGapFilters } from '@/features/dashboards/gap-filters';
import { regionGapsView } from '@/features/dashboards/region-gaps-view';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import type { SearchParams } from '@/server/asked-day';
import { readAs } from '@/server/db';
import { findRegionInputs } from '@/server/gaps/region-inputs';
import { guardPage } from '@/server/guard';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<SearchParams>;
};

const localeOf = async ({ params }: Props) => parseLocale((await params).locale) ?? routing.defaultLocale;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const title = dashboardWords(locale)('region.title');
  return { title: await titleWithName(locale, 'place', (await props.params).id, title) };
}

export default async function GapsOfRegionPage(props: Props) {
  const { id } = await props.params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('gap:view', { kind: 'place', id });
  const locale = await localeOf(props);
  const filters = readGapFilters(await props.searchParams, actor.today);
  const inputs = await readAs(actor, (tx) => findRegionInputs(tx, id, filters.day));
  if (!inputs) notFound();
  return (
    <RegionGapsPage
      locale={locale}
      regionId={id}
      view={regionGapsView(locale, inputs, filters, actor.today)}
      words={dashboardWords(locale)}
      formWords={formWords(locale)}
      filters={filters}
    />
  );
}
