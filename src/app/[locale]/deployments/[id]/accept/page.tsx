import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { allowedSteps } from '@/features/deployments/allowed-steps';
import { DeploymentFacts } from '@/features/deployments/components/deployment-facts';
import { DeploymentVerdicts } from '@/features/deployments/components/deployment-verdicts';
import { StepButton } from '@/features/deployments/components/step-forms';
import { openDeployment, referenceOf } from '@/features/deployments/open-deployment';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
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
  return { title: words('page.titled', { step: words('action.accept'), reference: reference ?? '' }) };
}

export default async function AcceptPage({ params }: Props) {
  const actor = await guardList('deployment:accept');
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const deployment = await openDeployment(actor, id);
  if (!deployment) notFound();
  // Somebody was quicker: the deployment's own page says how it stands.
  if (!allowedSteps(actor, deployment).includes('accept')) redirect(`/${locale}/deployments/${id}`);
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const { reference, version } = deployment;
  const about = { locale, actor, deployment };
  return (
    <>
      <BackLink href={`/${locale}/deployments/${id}`}>{words('page.caption', { reference })}</BackLink>
      <div className="nhsuk-u-reading-width">
        <PageHeading title={words('accept.title', { reference, place: nameIn(locale, deployment.place) })} />
        <StepButton
          step="accept"
          intro={<p>{words('accept.lead')}</p>}
          form={formWords(locale)}
          hidden={{ deploymentId: id, version }}
          label={words('accept.submit')}
        />
      </div>
      <DeploymentVerdicts {...about} />
      <DeploymentFacts {...about} />
    </>
  );
}
