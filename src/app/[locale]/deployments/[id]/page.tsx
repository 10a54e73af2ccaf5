import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeploymentFacts } from '@/features/deployments/components/deployment-facts';
import { DeploymentHistory } from '@/features/deployments/components/deployment-history';
import { DeploymentNow } from '@/features/deployments/components/deployment-now';
import { DeploymentSteps } from '@/features/deployments/components/deployment-steps';
import { DeploymentVerdicts } from '@/features/deployments/components/deployment-verdicts';
import { openDeployment, referenceOf } from '@/features/deployments/open-deployment';
import { shownStatus, toneOf } from '@/features/deployments/status';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { guardList } from '@/server/guard';
import { BackLink } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';
import { Tag } from '@/ui/tag';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, id } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const reference = await referenceOf(id);
  return { title: reference ? words('page.caption', { reference }) : words('title') };
}

export default async function DeploymentPage({ params }: Props) {
  const actor = await guardList('deployment:view');
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const deployment = await openDeployment(actor, id);
  if (!deployment) notFound();
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const status = shownStatus(deployment, actor.today);
  const about = { locale, actor, deployment };
  return (
    <>
      <BackLink href={`/${locale}/deployments`}>{words('title')}</BackLink>
      <PageHeading
        caption={words('page.caption', { reference: deployment.reference })}
        title={words('page.title', {
          profession: nameIn(locale, deployment.profession),
          place: nameIn(locale, deployment.place),
        })}
      >
        <Tag tone={toneOf(status)}>{words(`status.${status}`)}</Tag>
      </PageHeading>
      <DeploymentNow {...about} />
      <DeploymentSteps {...about} />
      <DeploymentVerdicts {...about} />
      <DeploymentFacts {...about} />
      <DeploymentHistory {...about} />
    </>
  );
}
