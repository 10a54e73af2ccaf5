import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GoodPracticeRegister } from '@/features/meetings/good-practice/components/good-practice-register';
import { findGoodPractice } from '@/features/meetings/good-practice/data/find-good-practice';
import { goodPracticeView } from '@/features/meetings/good-practice/good-practice-view';
import type { Asked } from '@/features/meetings/registers/register-filters';
import { parseLocale, routing } from '@/i18n/routing';
import { guardList } from '@/server/guard';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Asked>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'goodPractice' });
  return { title: t('title') };
}

export default async function GoodPracticePage({ params, searchParams }: Props) {
  const actor = await guardList('meeting:view');
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'goodPractice' });
  const view = await goodPracticeView(locale, await findGoodPractice(actor), await searchParams);
  return (
    <>
      <PageHeading title={t('title')} />
      <p className="nhsuk-body-l nhsuk-u-reading-width">{t('lead')}</p>
      <GoodPracticeRegister locale={locale} view={view} />
    </>
  );
}
