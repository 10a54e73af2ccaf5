import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { type Locale, parseLocale, routing } from '@/i18n/routing';
import { words } from '@/i18n/words';
import { Absent } from '@/ui/absent';
import { Document } from './document';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await addressLocale();
  const titles = (locale ? [locale] : routing.locales).map((each) => words[each].trouble.absent.title);
  return { title: `${titles.join(' · ')} – ${words.en.common.serviceName}`, robots: { index: false } };
}

/**
 * For every address that no page answers. It stands alone, outside the layout, and is made on the server, which an
 * absent page found out by a page is not.
 */
export default async function GlobalNotFound() {
  const locale = await addressLocale();
  if (locale) {
    return (
      <Document locale={locale}>
        <Absent words={words[locale].trouble.absent} homeHref={`/${locale}`} />
      </Document>
    );
  }
  return (
    <html lang="en" className="nhsuk-template">
      <body className="nhsuk-template__body">
        <div className="nhsuk-width-container">
          <main className="nhsuk-main-wrapper" id="maincontent">
            {routing.locales.map((each) => (
              <div lang={each} key={each}>
                <Absent words={words[each].trouble.absent} homeHref={`/${each}`} />
              </div>
            ))}
          </main>
        </div>
      </body>
    </html>
  );
}

/** The language that proxy.ts found in the address; null for addresses that it does not see. */
async function addressLocale(): Promise<Locale | null> {
  return parseLocale((await headers()).get('x-next-intl-locale') ?? undefined);
}
