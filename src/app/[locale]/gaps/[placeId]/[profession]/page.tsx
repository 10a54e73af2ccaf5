import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { GapPage } from '@/features/dashboards/components/gap-page';
import { dashboardWords } from '@/features/dashboards/dashboard-words';
import { findGapFigures } from '@/features/dashboards/data/gap-figures';
import { gapQuery, readGapFilters } from '@/features/dashboards/gap-filters';
import { gapView } from '@/features/dashboards/gap-view';
import { professionNamed, titleWithName } from '@/features/reference/data/title-with-name';
import { parseLocale, routing } from '@/i18n/routing';
import type { SearchParams } from '@/server/asked-day';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';

type Props = {
  readonly params: Promise<{ locale: string; placeId: string; profession: string }>;
  readonly searchParams: Promise<SearchParams>;
};

const localeOf = async ({ params }: Props) => parseLocale((await params).locale) ?? routing.defaultLocale;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const words = dashboardWords(locale);
  const { placeId, profession } = await props.params;
  const name = await professionNamed(locale, profession);
  if (!name) return { title: words('gap.pageTitle') };
  return { title: await titleWithName(locale, 'place', placeId, words('gap.title', { profession: name })) };
}

export default async function GapOfPlacePage(props: Props) {
  const { placeId, profession } = await props.params;
  if (!z.uuid().safeParse(placeId).success) notFound();
  const target = { kind: 'place', id: placeId } as const;
  const actor = await guardPage('gap:view', target);
  const locale = await localeOf(props);
  const { day } = readGapFilters(await props.searchParams, actor.today);
  const figures = await readAs(actor, (tx) => findGapFigures(tx, placeId, profession, day));
  if (!figures) notFound();

  const view = gapView(locale, figures, actor.today, can(actor, 'deployment:view', target));
  const words = dashboardWords(locale);
  const common = await getTranslations({ locale, namespace: 'common' });
  const seesRegion = can(actor, 'gap:view', { kind: 'place', id: view.regionId });
  const query = gapQuery({ day }, actor.today);
  const decision = figures.decisions.find(({ collaborativeId }) =>
    can(actor, 'deployment:request', { kind: 'collaborative', id: collaborativeId }),
  );
  const ask = new URLSearchParams({
    place: placeId,
    profession,
    ...(decision ? { decision: decision.id } : {}),
  });
  return (
    <GapPage
      view={view}
      words={words}
      askHref={can(actor, 'deployment:request', target) ? `/${locale}/deployments/new?${ask}` : null}
      regionGapHref={seesRegion ? `/${locale}/gaps/${view.regionId}/${profession}${query}` : null}
    >
      {seesRegion ? (
        <Breadcrumb
          label={common('breadcrumb')}
          places={[{ href: `/${locale}/regions/${view.regionId}/gaps${query}`, label: view.region }]}
        />
      ) : null}
    </GapPage>
  );
}
