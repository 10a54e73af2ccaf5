import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { DecisionPage } from '@/features/meetings/registers/components/decision-page';
import { findDecisionPage } from '@/features/meetings/registers/data/find-registers';
import { decisionView } from '@/features/meetings/registers/decision-view';
import { parseLocale, routing } from '@/i18n/routing';
import { newSubmissionKey } from '@/server/form-action';
import { guardPage } from '@/server/guard';
import { requireActor } from '@/server/session';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Once a request, for the title and the page. */
const load = cache(async (id: string, asked: string) => {
  const actor = await requireActor();
  if (!z.uuid().safeParse(id).success) notFound();
  const facts = await findDecisionPage(actor, id);
  if (!facts) notFound();
  await guardPage('meeting:view', { kind: 'collaborative', id: facts.decision.collaborativeId });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  return { locale, view: await decisionView(locale, actor, { ...facts, submissionKey: newSubmissionKey() }) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  const { view } = await load(id, locale);
  return { title: `${view.collaborative.name}: ${view.title}` };
}

export default async function OneDecisionPage({ params }: Props) {
  const { id, locale: asked } = await params;
  const { locale, view } = await load(id, asked);
  const t = await getTranslations({ locale, namespace: 'registers' });
  const common = await getTranslations({ locale, namespace: 'common' });
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[
          { href: view.collaborative.href, label: view.collaborative.name },
          { href: view.registerHref, label: t('decision.register') },
        ]}
      />
      <PageHeading caption={view.collaborative.name} title={view.title} />
      <DecisionPage locale={locale} view={view} />
    </>
  );
}
