import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { AnswerStep, LeadSteps } from '@/features/meetings/proposals/components/proposal-actions';
import { ProposalFacts } from '@/features/meetings/proposals/components/proposal-facts';
import { ProposalFunding } from '@/features/meetings/proposals/components/proposal-funding';
import { ProposalHistory } from '@/features/meetings/proposals/components/proposal-history';
import { ProposalNow } from '@/features/meetings/proposals/components/proposal-now';
import { ProposalRail } from '@/features/meetings/proposals/components/proposal-rail';
import { findProposal } from '@/features/meetings/proposals/data/find-proposal';
import { shownStatus, toneOf } from '@/features/meetings/proposals/status';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { guardList } from '@/server/guard';
import { BackLink, Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';
import { Tag } from '@/ui/tag';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Once a request, for the title and the page. */
const load = cache(async (id: string) => {
  const actor = await guardList('proposal:view');
  if (!z.uuid().safeParse(id).success) notFound();
  const proposal = await findProposal(actor, id);
  if (!proposal) notFound();
  return { actor, proposal };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { proposal } = await load(id);
  const words = await getTranslations({ locale, namespace: 'proposals.page' });
  const { reference, title, collaborative } = proposal;
  return {
    title: `${nameIn(locale, collaborative)}: ${words('titled', { reference, title })}`,
  };
}

export default async function ProposalPage({ params }: Props) {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { actor, proposal } = await load(id);
  const words = await getTranslations({ locale, namespace: 'proposals' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const status = shownStatus(proposal.status, proposal.steps.at(-1), actor.today);
  const home = `/${locale}/collaboratives/${proposal.collaborativeId}`;
  const about = { locale, actor, proposal };
  return (
    <>
      {proposal.own ? (
        <Breadcrumb
          label={common('breadcrumb')}
          places={[
            { href: home, label: nameIn(locale, proposal.collaborative) },
            { href: `${home}/proposals`, label: words('title') },
          ]}
        />
      ) : (
        <BackLink href={`/${locale}/proposals`}>{words('title')}</BackLink>
      )}
      <PageHeading
        caption={words('page.caption', { reference: proposal.reference })}
        title={<span lang={proposal.language}>{proposal.title}</span>}
      >
        <Tag tone={toneOf(status)}>{words(`status.${status}`)}</Tag>
      </PageHeading>
      <ProposalNow {...about} />
      <ProposalRail {...about} />
      <LeadSteps {...about} />
      <ProposalFacts {...about} />
      <ProposalFunding {...about} />
      <AnswerStep {...about} />
      <ProposalHistory {...about} />
    </>
  );
}
