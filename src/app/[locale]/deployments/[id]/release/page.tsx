import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { dayBefore } from '@/domain/time/calendar-day';
import { ReleaseChoices } from '@/features/deployments/components/release-choices';
import { findReleaseForm } from '@/features/deployments/data/find-release-form';
import { openDeployment, referenceOf } from '@/features/deployments/open-deployment';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { guardList } from '@/server/guard';
import { BackLink } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<{ employer?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, id } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const reference = await referenceOf(id);
  return { title: words('page.titled', { step: words('action.release'), reference: reference ?? '' }) };
}

export default async function ReleasePage({ params, searchParams }: Props) {
  const actor = await guardList('deployment:release');
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { employer } = await searchParams;
  const deployment = await openDeployment(actor, id);
  if (!deployment) notFound();
  const release = await findReleaseForm(actor, id, typeof employer === 'string' ? employer : null);
  // Somebody was quicker: the deployment's own page says how it stands.
  if (!release) redirect(`/${locale}/deployments/${id}`);
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const format = formats(locale);
  const { reference, employers, period } = release;
  return (
    <>
      <BackLink href={`/${locale}/deployments/${id}`}>{words('page.caption', { reference })}</BackLink>
      <div className="nhsuk-u-reading-width">
        <PageHeading
          caption={nameIn(locale, release.employer)}
          title={words('release.title', { reference })}
        />
        <ReleaseChoices
          locale={locale}
          release={release}
          intro={
            <>
              {' '}
              <p>
                {words('release.asked', {
                  wte: format.wte(release.wte),
                  profession: nameIn(locale, release.profession),
                  tier: words(`tier.${release.tier}`),
                  place: nameIn(locale, release.place),
                  from: format.day(period.from),
                  to: format.day(dayBefore(period.to)),
                })}
              </p>
              {employers.length > 1 ? (
                <nav aria-label={words('release.employer')}>
                  <p>{words('release.otherEmployer')}</p>
                  <ul>
                    {employers.map((body) => (
                      <li key={body.id}>
                        {body.id === release.employer.id ? (
                          <strong aria-current="true">{nameIn(locale, body)}</strong>
                        ) : (
                          <a href={`/${locale}/deployments/${id}/release?employer=${body.id}`}>
                            {nameIn(locale, body)}
                          </a>
                        )}
                      </li>
                    ))}
                  </ul>
                </nav>
              ) : null}
            </>
          }
        />
      </div>
    </>
  );
}
