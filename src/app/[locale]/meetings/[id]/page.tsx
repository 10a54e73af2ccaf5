import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { MeetingItem } from '@/features/meetings/components/meeting-item';
import { findMeeting } from '@/features/meetings/data/find-meeting';
import { findPersonName } from '@/features/meetings/data/find-person-name';
import { listNeedsServed } from '@/features/meetings/data/list-needs-served';
import { listPlaceNames } from '@/features/meetings/data/list-place-names';
import { listPlacesServed } from '@/features/meetings/data/list-places-served';
import { listProfessions } from '@/features/meetings/data/list-professions';
import { meetingView } from '@/features/meetings/meeting-view';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { requireActor } from '@/server/session';
import { Breadcrumb } from '@/ui/breadcrumb';
import { DataTable } from '@/ui/data-table';
import { InsetText } from '@/ui/details';
import { PageHeading } from '@/ui/page-heading';
import { SummaryList } from '@/ui/summary-list';
import { Tag } from '@/ui/tag';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Once a request, for the title and the page. */
const load = cache(async (id: string, asked: string) => {
  const actor = await requireActor();
  if (!z.uuid().safeParse(id).success) notFound();
  const facts = await readAs(actor, async (tx) => {
    const meeting = await findMeeting(tx, actor, id);
    if (!meeting) return null;
    const gaps = meeting.items.flatMap(({ decisions }) => decisions.map(({ gapPlaceId }) => gapPlaceId));
    return {
      meeting,
      today: actor.today,
      places: await listPlacesServed(tx, meeting.collaborative.id, actor.today),
      needs: await listNeedsServed(tx, meeting.collaborative.id, actor.today),
      placeNames: await listPlaceNames(tx, gaps),
      professions: await listProfessions(tx),
      recordedBy: await findPersonName(tx, meeting.recordedById),
    };
  });
  if (!facts) notFound();
  await guardPage('meeting:view', { kind: 'collaborative', id: facts.meeting.collaborative.id });
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  return { locale, view: await meetingView(locale, facts) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  const { view } = await load(id, locale);
  return { title: `${view.collaborative.name}: ${view.title}` };
}

export default async function MeetingPage({ params }: Props) {
  const { id, locale: asked } = await params;
  const { locale, view } = await load(id, asked);
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const words = {
    serves: t('meeting.serves'),
    gapsOfNeed: t('meeting.gapsOfNeed'),
    intendedOutcome: t('meeting.intendedOutcome'),
    rationale: t('meeting.rationale'),
    openGap: (gap: string) => t('meeting.openGap', { gap }),
  };
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[{ href: view.collaborative.href, label: view.collaborative.name }]}
      />
      <PageHeading caption={view.collaborative.name} title={view.title}>
        {view.isPlanned ? <Tag tone="info">{t('meeting.planned')}</Tag> : null}
        {view.quorate === null ? null : (
          <Tag tone={view.quorate ? 'good' : 'attention'}>
            {t(view.quorate ? 'quorum.quorate' : 'quorum.notQuorate')}
          </Tag>
        )}
      </PageHeading>
      <SummaryList
        rows={[
          { key: 'when', term: t('meeting.when'), value: view.when },
          {
            key: 'purpose',
            term: t('meeting.purpose'),
            value: <span lang={view.lang}>{view.purpose}</span>,
          },
          ...(view.location
            ? [
                {
                  key: 'location',
                  term: t('meeting.location'),
                  value: <span lang={view.lang}>{view.location}</span>,
                },
              ]
            : []),
          {
            key: 'reference',
            term: t('meeting.reference'),
            value: [view.reference, view.recordedBy].filter(Boolean).join(' · '),
          },
        ]}
      />
      {view.quorum ? (
        <InsetText>
          <p>{view.quorum}</p>
        </InsetText>
      ) : null}

      <h2 className="nhsuk-heading-m">{t('meeting.items')}</h2>
      {view.items.length > 0 ? (
        <ol className="list-none p-0 m-0">
          {view.items.map((item) => (
            <MeetingItem key={item.id} item={item} words={words} />
          ))}
        </ol>
      ) : (
        <p className="cyd-empty">{t('meeting.itemsEmpty')}</p>
      )}

      <DataTable
        caption={t('meeting.attendance')}
        rows={view.attendance}
        rowKey={(row) => row.id}
        empty={<p>{t('meeting.attendanceEmpty')}</p>}
        columns={[
          { key: 'name', head: t('meeting.attendanceColumns.name'), cell: (row) => row.name },
          { key: 'status', head: t('meeting.attendanceColumns.status'), cell: (row) => row.status },
          {
            key: 'profession',
            head: t('meeting.attendanceColumns.profession'),
            cell: (row) => row.profession,
          },
          { key: 'sector', head: t('meeting.attendanceColumns.sector'), cell: (row) => row.sector },
        ]}
      />
    </>
  );
}
