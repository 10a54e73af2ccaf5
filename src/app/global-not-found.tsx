import './app.css';
import './nhsuk.scss';
import '../ui/ui.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { cy } from '@/i18n/trouble.cy';
import { en } from '@/i18n/trouble.en';

export const metadata: Metadata = { title: `${en.absent.title} · ${cy.absent.title}` };

/** For addresses without a language: both are shown. */
export default async function GlobalNotFound() {
  await headers(); // The page is made for each request, so that its scripts carry that request's nonce.
  return (
    <html lang="en" className="nhsuk-template">
      <body className="nhsuk-template__body">
        <div className="nhsuk-width-container">
          <main className="nhsuk-main-wrapper" id="maincontent">
            <h1 className="nhsuk-heading-l">{en.absent.title}</h1>
            <p>{en.absent.text}</p>
            <p>
              <a href="/en">{en.absent.home}</a>
            </p>
            <div lang="cy">
              <h2 className="nhsuk-heading-l">{cy.absent.title}</h2>
              <p>{cy.absent.text}</p>
              <p>
                <a href="/cy">{cy.absent.home}</a>
              </p>
            </div>
          </main>
        </div>
      </body>
    </html>
  );
}
