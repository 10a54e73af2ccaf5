import '../app.css';
import '../nhsuk.scss';
import '../../ui/ui.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { frameWords } from '@/app/frame-words';
import { frameData } from '@/features/people/frame-data';
import { otherLocale, parseLocale } from '@/i18n/routing';
import { Footer, Header, SkipLink } from '@/ui/frame';

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  if (!locale) return {};
  const words = await getTranslations({ locale, namespace: 'common' });
  const name = words('serviceName');
  return { title: { template: `%s – ${name}`, default: name }, robots: { index: false } };
}

export default async function LocaleLayout({ children, params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const frame = await frameData(locale);
  const words = await frameWords(locale);
  return (
    <html lang={locale} className="nhsuk-template">
      <body className="nhsuk-template__body">
        <SkipLink>{words.skipLink}</SkipLink>
        <Header frame={frame} words={words} otherLocale={otherLocale(locale)} />
        <div className="nhsuk-width-container">
          <main className="nhsuk-main-wrapper" id="maincontent" tabIndex={-1}>
            {children}
          </main>
        </div>
        <Footer words={words.footer} />
      </body>
    </html>
  );
}
