import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { DecisionRegister } from '@/features/meetings/registers/components/decision-register';
import { findDecisionRegister } from '@/features/meetings/registers/data/find-registers';
import { decisionRegisterView } from '@/features/meetings/registers/decision-register-view';
import type { Asked } from '@/features/meetings/registers/register-filters';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Asked>;
};

async function load(params: Props['params']) {
  const { id, locale: asked } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('meeting:view', { kind: 'collaborative', id });
  const facts = await findDecisionRegister(actor, id);
  if (!facts) notFound();
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  return { actor, locale, facts, path: `/${locale}/collaboratives/${id}` };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { facts, locale } = await load(params);
  const t = await getTranslations({ locale, namespace: 'registers' });
  return { title: `${nameIn(locale, facts.collaborative)}: ${t('decisions.title')}` };
}

export default async function DecisionsPage({ params, searchParams }: Props) {
  const { actor, facts, locale, path } = await load(params);
  const t = await getTranslations({ locale, namespace: 'registers' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const name = nameIn(locale, facts.collaborative);
  const view = await decisionRegisterView(
    locale,
    { ...facts, today: actor.today, path: `${path}/decisions` },
    await searchParams,
  );
  return (
    <>
      <Breadcrumb label={common('breadcrumb')} places={[{ href: path, label: name }]} />
      <PageHeading caption={name} title={t('decisions.title')} />
      <p className="nhsuk-body-l nhsuk-u-reading-width">{t('decisions.lead')}</p>
      <DecisionRegister locale={locale} view={view} />
    </>
  );
}
