import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { allowedSteps } from '@/features/deployments/allowed-steps';
import { EndForm } from '@/features/deployments/components/step-forms';
import { openDeployment, referenceOf } from '@/features/deployments/open-deployment';
import { formWords } from '@/i18n/form-words';
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
  return { title: words('page.titled', { step: words('action.withdraw'), reference: reference ?? '' }) };
}

export default async function WithdrawPage({ params }: Props) {
  const actor = await guardList('deployment:withdraw');
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const deployment = await openDeployment(actor, id);
  if (!deployment) notFound();
  // Somebody was quicker: the deployment's own page says how it stands.
  if (!allowedSteps(actor, deployment).includes('withdraw')) redirect(`/${locale}/deployments/${id}`);
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const { reference, version } = deployment;
  return (
    <>
      <BackLink href={`/${locale}/deployments/${id}`}>{words('page.caption', { reference })}</BackLink>
      <div className="nhsuk-u-reading-width">
        <PageHeading title={words('end.withdrawTitle', { reference })} />
        <EndForm
          end="withdraw"
          intro={<p>{words('end.withdrawLead')}</p>}
          form={formWords(locale)}
          hidden={{ deploymentId: id, version }}
          words={{
            reason: words('end.reason'),
            reasonHint: words('end.reasonHint'),
            submit: words('end.withdraw'),
          }}
        />
      </div>
    </>
  );
}
