import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { CorrespondenceForm } from '@/features/meetings/calendar/components/correspondence-form';
import { listCorrespondence } from '@/features/meetings/calendar/data/list-correspondence';
import { findCollaborative } from '@/features/meetings/data/find-collaborative';
import { isMemberOn, listMembers } from '@/features/meetings/data/list-members';
import { listNeedsServed } from '@/features/meetings/data/list-needs-served';
import { listPlacesServed } from '@/features/meetings/data/list-places-served';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { recordOptions } from '@/features/meetings/record-options';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { words } from '@/i18n/words';
import { readAs } from '@/server/db';
import { newSubmissionKey } from '@/server/form-action';
import { guardPage } from '@/server/guard';
import { Breadcrumb } from '@/ui/breadcrumb';
import { DataTable } from '@/ui/data-table';
import { PageHeading } from '@/ui/page-heading';
import { Tag } from '@/ui/tag';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Once a request, for the title and the page. */
const load = cache(async (id: string) => {
  if (!z.uuid().safeParse(id).success) notFound();
  const actor = await guardPage('minutes:view-circulated', { kind: 'collaborative', id });
  const facts = await readAs(actor, async (tx) => ({
    collaborative: await findCollaborative(tx, actor, id),
    members: (await listMembers(tx, id)).filter((member) => isMemberOn(member, actor.today)),
    needs: await listNeedsServed(tx, id, actor.today),
    places: await listPlacesServed(tx, id, actor.today),
    professions: await listProfessions(tx),
    earlier: await listCorrespondence(tx, actor, id),
  }));
  const { collaborative } = facts;
  if (!collaborative) notFound();
  const mayRecord = can(actor, 'meeting:record', { kind: 'collaborative', id });
  return { ...facts, collaborative, mayRecord, today: actor.today };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'calendar.correspondence' });
  const { collaborative } = await load(id);
  return { title: `${nameIn(locale, collaborative)}: ${t('title')}` };
}

export default async function CorrespondencePage({ params }: Props) {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const facts = await load(id);
  const common = await getTranslations({ locale, namespace: 'common' });
  const { correspondence, english, welsh } = words[locale].calendar;
  const { decisionStatus } = words[locale].meetings;
  const { day } = formats(locale);
  const name = nameIn(locale, facts.collaborative);
  const { members, options } = await recordOptions(locale, facts);
  const { serves, places, professions, owners } = options;
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[{ href: `/${locale}/collaboratives/${id}`, label: name }]}
      />
      <div className="max-w-[64rem]">
        <PageHeading caption={name} title={correspondence.title} />
        {facts.mayRecord ? (
          <>
            <h2 className="nhsuk-heading-m">{correspondence.record}</h2>
            {members.length > 0 ? (
              <CorrespondenceForm
                form={formWords(locale)}
                words={{ ...correspondence, english, welsh }}
                collaborativeId={id}
                submissionKey={newSubmissionKey()}
                today={facts.today}
                language={locale}
                members={members}
                options={{ serves, places, professions, owners }}
              />
            ) : (
              <p>{correspondence.noMembers}</p>
            )}
          </>
        ) : null}
        <DataTable
          caption={correspondence.earlier}
          rows={facts.earlier}
          rowKey={({ id: meeting }) => meeting}
          empty={<p>{correspondence.empty}</p>}
          columns={[
            {
              key: 'question',
              head: correspondence.columns.question,
              cell: (row) => (
                <a href={`/${locale}/meetings/${row.id}`} lang={row.language}>
                  {row.question}
                </a>
              ),
            },
            { key: 'closedOn', head: correspondence.columns.closedOn, cell: (row) => day(row.heldOn) },
            {
              key: 'decision',
              head: correspondence.columns.decision,
              cell: ({ decision }) =>
                decision ? <a href={`/${locale}/decisions/${decision.id}`}>{decision.reference}</a> : null,
            },
            {
              key: 'status',
              head: correspondence.columns.status,
              cell: ({ decision }) =>
                decision ? (
                  <Tag tone={decision.status === 'decided' ? 'good' : 'attention'}>
                    {decisionStatus[decision.status]}
                  </Tag>
                ) : null,
            },
          ]}
        />
      </div>
    </>
  );
}
