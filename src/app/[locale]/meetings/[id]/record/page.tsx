import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { RecordMeetingForm } from '@/features/meetings/components/record-meeting-form';
import { findPlannedMeeting } from '@/features/meetings/record/data/find-planned-meeting';
import { findRecordPage, recordFormProps } from '@/features/meetings/record/find-record-page';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { requireActor } from '@/server/session';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Once a request, for the title and the page. */
const load = cache(async (id: string) => {
  const reader = await requireActor();
  if (!z.uuid().safeParse(id).success) notFound();
  const meeting = await readAs(reader, (tx) => findPlannedMeeting(tx, reader, id));
  if (!meeting) notFound();
  const actor = await guardPage('meeting:record', { kind: 'collaborative', id: meeting.collaborativeId });
  const facts = await readAs(actor, (tx) => findRecordPage(tx, actor, meeting.collaborativeId, id));
  const { collaborative, planned } = facts;
  if (!collaborative || !planned) notFound();
  return { actor, facts: { ...facts, collaborative, planned } };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { collaborative, planned } = (await load(id)).facts;
  const t = await getTranslations({ locale, namespace: 'meetings.record' });
  const title = t('plannedTitle', { day: formats(locale).day(planned.heldOn) });
  return { title: `${nameIn(locale, collaborative)}: ${title}` };
}

export default async function RecordPlannedMeetingPage({ params }: Props) {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const { actor, facts } = await load(id);
  const { collaborative, planned } = facts;
  // Recorded or called off already: its own page says so.
  if (planned.status === 'held' || planned.status === 'cancelled') redirect(`/${locale}/meetings/${id}`);
  const props = await recordFormProps(locale, actor, facts);
  const common = await getTranslations({ locale, namespace: 'common' });
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const { day } = formats(locale);
  const name = nameIn(locale, collaborative);
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[
          { href: `/${locale}/collaboratives/${collaborative.id}`, label: name },
          { href: `/${locale}/meetings/${id}`, label: t('meeting.title', { day: day(planned.heldOn) }) },
        ]}
      />
      <PageHeading caption={name} title={t('record.plannedTitle', { day: day(planned.heldOn) })} />
      <RecordMeetingForm {...props} />
    </>
  );
}
