import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { allowedSteps, mayLinkNeed } from '@/features/deployments/allowed-steps';
import { MendNeed } from '@/features/deployments/components/mend-need';
import { MendRelease } from '@/features/deployments/components/mend-release';
import { openDeployment, referenceOf } from '@/features/deployments/open-deployment';
import { parseLocale, routing } from '@/i18n/routing';
import { guardList } from '@/server/guard';
import { BackLink } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, id } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const reference = await referenceOf(id);
  return { title: words('page.titled', { step: words('action.mend'), reference: reference ?? '' }) };
}

export default async function MendPage({ params }: Props) {
  const actor = await guardList('deployment:view');
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const deployment = await openDeployment(actor, id);
  if (!deployment) notFound();
  const mends = allowedSteps(actor, deployment).includes('mend');
  const links = mayLinkNeed(actor, deployment);
  // Nothing is theirs to put right now: the deployment's own page says how it stands.
  if (!mends && !links) redirect(`/${locale}/deployments/${id}`);
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const { reference } = deployment;
  const about = { locale, actor, deployment };
  return (
    <>
      <BackLink href={`/${locale}/deployments/${id}`}>{words('page.caption', { reference })}</BackLink>
      <div className="nhsuk-u-reading-width">
        <PageHeading title={words('mend.title', { reference })} />
        {mends ? <p>{words('mend.lead')}</p> : null}
        {mends ? <MendRelease {...about} /> : null}
        {links ? <MendNeed {...about} /> : null}
      </div>
    </>
  );
}
