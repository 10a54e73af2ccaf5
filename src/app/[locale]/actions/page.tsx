import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { actionRows } from '@/features/meetings/registers/action-rows';
import { OwnActions } from '@/features/meetings/registers/components/own-actions';
import { findOwnActions } from '@/features/meetings/registers/data/find-registers';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { guardList } from '@/server/guard';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'registers' });
  return { title: t('mine.title') };
}

export default async function MyActionsPage({ params }: Props) {
  const actor = await guardList('action:update');
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'registers' });
  const { all, names, collaboratives } = await findOwnActions(actor);
  const { number, sortBy } = formats(locale);
  const rows = await actionRows(locale, all, names, actor.today);
  const registers = collaboratives.map((one) => ({
    href: `/${locale}/collaboratives/${one.id}/actions`,
    label: t('mine.register', { collaborative: nameIn(locale, one) }),
  }));
  return (
    <>
      <PageHeading title={t('mine.title')} />
      <p className="nhsuk-body-l nhsuk-u-reading-width">{t('mine.lead')}</p>
      <OwnActions
        locale={locale}
        personId={actor.personId}
        rows={rows}
        overdueTitle={t('mine.overdue', { count: number(rows.filter(({ overdue }) => overdue).length) })}
        registers={sortBy(registers, ({ label }) => label)}
      />
    </>
  );
}
