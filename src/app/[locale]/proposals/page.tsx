import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { canSomewhere } from '@/domain/access/can';
import {
  AnsweredProposals,
  WaitingProposals,
} from '@/features/meetings/proposals/components/asked-proposals';
import { listAskedProposals } from '@/features/meetings/proposals/data/list-asked-proposals';
import { listOwnCollaboratives } from '@/features/meetings/proposals/data/list-own-collaboratives';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardList } from '@/server/guard';
import { PageHeading } from '@/ui/page-heading';
import { LinkLines, Panel } from '@/ui/panel';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'proposals.inbox' });
  return { title: words('title') };
}

export default async function ProposalsPage({ params }: Props) {
  const actor = await guardList('proposal:view');
  const locale = parseLocale((await params).locale) ?? routing.defaultLocale;
  const words = await getTranslations({ locale, namespace: 'proposals.inbox' });
  const { asked, own } = await readAs(actor, async (tx) => ({
    asked: await listAskedProposals(tx, actor),
    own: await listOwnCollaboratives(tx, actor),
  }));
  const waiting = asked.filter(({ step, status }) => step.answer === null && status !== 'withdrawn');
  const answered = asked.filter((row) => !waiting.includes(row));
  const answers = canSomewhere(actor, 'proposal:answer');
  const about = { locale, today: actor.today };
  return (
    <>
      <PageHeading title={words('title')} />
      {answers ? (
        <>
          <p className="nhsuk-body-l nhsuk-u-reading-width">{words('lead')}</p>
          <WaitingProposals {...about} rows={waiting} />
          <h2 className="nhsuk-heading-m">{words('answered')}</h2>
          <AnsweredProposals {...about} rows={answered} />
        </>
      ) : null}
      {own.length > 0 ? (
        <Panel title={words('own')}>
          <LinkLines
            lines={formats(locale)
              .sortBy(own, (one) => nameIn(locale, one))
              .map((one) => ({
                key: one.id,
                href: `/${locale}/collaboratives/${one.id}/proposals`,
                text: words('ownLine', { name: nameIn(locale, one) }),
              }))}
          />
        </Panel>
      ) : null}
    </>
  );
}
