'use client';

import './app.css';
import './nhsuk.scss';
import '../ui/ui.css';
import { cy } from '@/i18n/trouble.cy';
import { en } from '@/i18n/trouble.en';
import { Trouble } from '@/ui/trouble';

type Props = { readonly error: Error & { digest?: string }; readonly reset: () => void };

/** When the layout itself fails nothing is known about the reader, so both languages are shown. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en" className="nhsuk-template">
      <body className="nhsuk-template__body">
        <title>{`${en.error.title} · ${cy.error.title}`}</title>
        <div className="nhsuk-width-container">
          <main className="nhsuk-main-wrapper" id="maincontent">
            <Trouble words={en.error} digest={error.digest} retry={reset} />
            <div lang="cy">
              <Trouble words={cy.error} digest={error.digest} retry={reset} level={2} />
            </div>
          </main>
        </div>
      </body>
    </html>
  );
}
