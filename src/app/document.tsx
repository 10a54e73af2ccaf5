import './app.css';
import './nhsuk.scss';
import '../ui/ui.css';
import type { ReactNode } from 'react';
import { frameData } from '@/features/people/frame-data';
import { type Locale, otherLocale } from '@/i18n/routing';
import { Footer, Header, SkipLink } from '@/ui/frame';
import { frameWords } from './frame-words';

/** The whole page around its content, in one language. */
export async function Document({ locale, children }: Readonly<{ locale: Locale; children: ReactNode }>) {
  const [frame, words] = await Promise.all([frameData(locale), frameWords(locale)]);
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
