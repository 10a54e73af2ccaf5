import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import { parseLocale, routing } from '@/i18n/routing';
import { guardPublic } from '@/server/guard';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string }> };

const WRITTEN_ON = '2026-11-22';
const CAN = ['keyboard', 'zoom', 'colours', 'reader', 'scripts'] as const;
const SECTIONS = ['tested', 'notTested', 'known', 'contact'] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'site.accessibility' });
  return { title: words('title') };
}

export default async function AccessibilityPage({ params }: Props) {
  guardPublic();
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'site.accessibility' });
  return (
    <div className="nhsuk-u-reading-width">
      <PageHeading title={words('title')} />
      <p className="nhsuk-body-l">{words('lead')}</p>
      <h2 className="nhsuk-heading-m">{words('canTitle')}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {CAN.map((key) => (
          <li key={key}>{words(`can.${key}`)}</li>
        ))}
      </ul>
      {SECTIONS.map((key) => (
        <section key={key}>
          <h2 className="nhsuk-heading-m">{words(`${key}Title`)}</h2>
          <p>{words(key)}</p>
        </section>
      ))}
      <p>{words('date', { day: formats(locale).day(WRITTEN_ON) })}</p>
    </div>
  );
}
