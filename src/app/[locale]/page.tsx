import { getTranslations } from 'next-intl/server';
import { parseLocale, routing } from '@/i18n/routing';
import { guardPublic } from '@/server/guard';
import { ButtonLink } from '@/ui/button';
import { PageHeading } from '@/ui/page-heading';
import { Steps } from '@/ui/steps';

type Props = { readonly params: Promise<{ locale: string }> };

const THREAD = ['need', 'gap', 'meeting', 'deployment', 'again'] as const;
const PEOPLE = ['lead', 'service', 'planner', 'executive'] as const;

export default async function LandingPage({ params }: Props) {
  guardPublic();
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'site.landing' });
  return (
    <>
      <div className="nhsuk-u-reading-width">
        <PageHeading title={words('title')} />
        <p className="nhsuk-body-l">{words('lead')}</p>
        <ButtonLink href={`/${locale}/sign-in`}>{words('signIn')}</ButtonLink>
        <p>{words('noAccount')}</p>
      </div>
      <h2 className="nhsuk-heading-m">{words('threadTitle')}</h2>
      <Steps
        steps={THREAD.map((key) => ({
          key,
          state: 'plain',
          title: words(`thread.${key}.title`),
          detail: words(`thread.${key}.text`),
        }))}
      />
      <h2 className="nhsuk-heading-m">{words('peopleTitle')}</h2>
      <ul className="cyd-cards">
        {PEOPLE.map((key) => (
          <li key={key}>
            <h3 className="nhsuk-heading-s">{words(`people.${key}.title`)}</h3>
            <p>{words(`people.${key}.text`)}</p>
          </li>
        ))}
      </ul>
      <div className="nhsuk-u-reading-width">
        <h2 className="nhsuk-heading-m">{words('dataTitle')}</h2>
        <p>{words('dataText')}</p>
        <p>
          <a href={`/${locale}/about-the-data`}>{words('dataLink')}</a>
        </p>
      </div>
    </>
  );
}
