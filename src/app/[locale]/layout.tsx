import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Document } from '@/app/document';
import { parseLocale } from '@/i18n/routing';
import { isAnswerToMistake } from '@/server/form-mistake';

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (!locale) return {};
  const words = await getTranslations({ locale, namespace: 'common' });
  const name = words('serviceName');
  const start = (await isAnswerToMistake()) ? `${words('form.errorPrefix')} ` : '';
  return {
    title: { template: `${start}%s – ${name}`, default: `${start}${name}` },
    robots: { index: false },
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  return <Document locale={locale}>{children}</Document>;
}
