import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { NationalPage } from '@/features/dashboards/components/national-page';
import { dashboardWords } from '@/features/dashboards/dashboard-words';
import { findNational } from '@/features/dashboards/data/find-national';
import { nationalView } from '@/features/dashboards/national-view';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

const localeOf = async ({ params }: Props) => parseLocale((await params).locale) ?? routing.defaultLocale;

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: dashboardWords(await localeOf(props))('national.title') };
}

export default async function WorkforceOfCountryPage(props: Props) {
  const { id } = await props.params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('national:view', { kind: 'place', id });
  const locale = await localeOf(props);
  const figures = await readAs(actor, (tx) => findNational(tx, id, actor.today));
  if (!figures) notFound();
  return (
    <NationalPage
      locale={locale}
      countryId={id}
      view={nationalView(locale, figures)}
      words={dashboardWords(locale)}
    />
  );
}
