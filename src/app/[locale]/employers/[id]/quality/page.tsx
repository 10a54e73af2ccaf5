import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { titleWithName } from '@/features/reference/data/title-with-name';
import { QualityPage } from '@/features/workforce/quality/components/quality-page';
import { findQuality } from '@/features/workforce/quality/data/find-quality';
import { qualityView, readField } from '@/features/workforce/quality/quality-view';
import { qualityWords } from '@/i18n/quality-words';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  return { title: await titleWithName(locale, 'body', id, qualityWords(locale)('page.title')) };
}

export default async function QualityOfEmployerPage({ params, searchParams }: Props) {
  const { id, locale: asked } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('workforce:quality', { kind: 'body', id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const data = await readAs(actor, (tx) => findQuality(tx, id, actor.today));
  if (!data) notFound();
  const common = await getTranslations({ locale, namespace: 'common' });
  return (
    <QualityPage
      view={qualityView(locale, data, readField((await searchParams).field))}
      words={qualityWords(locale)}
      here={`/${locale}/employers/${id}/quality`}
      downloads={common('download')}
    />
  );
}
