import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { PROPOSAL_AIMS } from '@/domain/meetings/proposal-path';
import { findCollaborative } from '@/features/meetings/data/find-collaborative';
import { ProposalYear } from '@/features/meetings/proposals/components/proposal-year';
import { ProposalsTable } from '@/features/meetings/proposals/components/proposals-table';
import { listProposals } from '@/features/meetings/proposals/data/list-proposals';
import { parseShownStatus, SHOWN_STATUSES, shownStatus } from '@/features/meetings/proposals/status';
import { formWords } from '@/i18n/form-words';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { ButtonLink } from '@/ui/button';
import { FilterForm } from '@/ui/form/filter-form';
import { SelectField } from '@/ui/form/select-field';
import { idle } from '@/ui/form-state';
import { PageHeading } from '@/ui/page-heading';

type Props = {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Once a request, for the title and the page. */
const load = cache(async (id: string) => {
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('proposal:view', { kind: 'collaborative', id });
  const { collaborative, proposals } = await readAs(actor, async (tx) => ({
    collaborative: await findCollaborative(tx, actor, id),
    proposals: await listProposals(tx, id),
  }));
  if (!collaborative) notFound();
  return { actor, collaborative, proposals };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { collaborative } = await load(id);
  const words = await getTranslations({ locale, namespace: 'proposals.register' });
  return { title: words('titled', { collaborative: nameIn(locale, collaborative) }) };
}

export default async function CollaborativeProposalsPage({ params, searchParams }: Props) {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { actor, collaborative, proposals } = await load(id);
  const words = await getTranslations({ locale, namespace: 'proposals' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const query = await searchParams;
  const status = parseShownStatus(query.status);
  const aim = PROPOSAL_AIMS.find((one) => one === query.aim) ?? null;
  const rows = proposals.filter(
    (row) =>
      (!status || shownStatus(row.status, row.steps.at(-1), actor.today) === status) &&
      (!aim || row.aims.includes(aim)),
  );
  const name = nameIn(locale, collaborative);
  const make = `/${locale}/collaboratives/${id}/proposals/new`;
  const all = { value: '', label: words('register.all') };
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[{ href: `/${locale}/collaboratives/${id}`, label: name }]}
      />
      <PageHeading caption={name} title={words('register.title')} />
      <p className="nhsuk-body-l nhsuk-u-reading-width">{words('register.lead')}</p>
      {can(actor, 'proposal:make', { kind: 'collaborative', id }) ? (
        <ButtonLink href={make}>{words('register.make')}</ButtonLink>
      ) : null}
      {proposals.length > 0 ? (
        <FilterForm
          label={words('register.filter')}
          words={formWords(locale)}
          submit={words('register.show')}
        >
          <SelectField
            name="status"
            label={words('register.filterStatus')}
            initial={status ?? ''}
            alwaysChosen
            state={idle}
            options={[all, ...SHOWN_STATUSES.map((value) => ({ value, label: words(`status.${value}`) }))]}
          />
          <SelectField
            name="aim"
            label={words('register.filterAim')}
            initial={aim ?? ''}
            alwaysChosen
            state={idle}
            options={[all, ...PROPOSAL_AIMS.map((value) => ({ value, label: words(`aim.${value}`) }))]}
          />
        </FilterForm>
      ) : null}
      {status || aim ? <p>{words('register.count', { count: rows.length })}</p> : null}
      <ProposalsTable
        locale={locale}
        today={actor.today}
        rows={rows}
        empty={<p>{words(proposals.length > 0 ? 'register.noneOfThese' : 'register.empty')}</p>}
      />
      {proposals.length > 0 ? <ProposalYear locale={locale} today={actor.today} rows={proposals} /> : null}
    </>
  );
}
