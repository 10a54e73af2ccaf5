import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { canTakeStep, needsReason } from '@/domain/meetings/minutes-life';
import { additionsView, findAdditionFacts } from '@/features/meetings/minutes/additions-view';
import { EditForm } from '@/features/meetings/minutes/components/edit-form';
import { findEditable } from '@/features/meetings/minutes/data/find-for-edit';
import { findMeetingPlace } from '@/features/meetings/minutes/data/find-meeting-place';
import { editView } from '@/features/meetings/minutes/edit-view';
import { conflictWords, editWords } from '@/features/meetings/minutes/edit-words';
import { meetingPlace } from '@/features/meetings/minutes/meeting-place';
import { formWords } from '@/i18n/form-words';
import { parseLocale, routing } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { requireActor } from '@/server/session';
import { Breadcrumb } from '@/ui/breadcrumb';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Once a request, for the title and the page. */
const load = cache(async (id: string, asked: string) => {
  const visitor = await requireActor();
  if (!z.uuid().safeParse(id).success) notFound();
  const row = await readAs(visitor, (tx) => findMeetingPlace(tx, visitor, id));
  if (!row) notFound();
  const actor = await guardPage('meeting:record', { kind: 'collaborative', id: row.collaborative.id });
  const found = await readAs(actor, async (tx) => {
    const minutes = await findEditable(tx, actor, id);
    return minutes && { minutes, facts: await findAdditionFacts(tx, actor, minutes) };
  });
  if (!found) notFound();
  const { minutes, facts } = found;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'minutes.edit' });
  const place = await meetingPlace(locale, row);
  const isAmendment = minutes.minutes.status === 'confirmed';
  return { locale, minutes, facts, place, isAmendment, t, title: t(isAmendment ? 'amendTitle' : 'title') };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const { place, title, t } = await load(id, asked);
  return { title: t('titleOf', { collaborative: place.collaborative, title, meeting: place.meeting }) };
}

export default async function EditMinutesPage({ params }: Props) {
  const { id, locale: asked } = await params;
  const { locale, minutes, facts, place, isAmendment, title, t } = await load(id, asked);
  // There are no minutes yet to be corrected: the meeting's own page says how it stands.
  if (!canTakeStep(minutes.minutes, isAmendment ? 'amend' : 'correct')) redirect(`/${locale}/meetings/${id}`);
  const common = await getTranslations({ locale, namespace: 'common' });
  const { answers, outcomes, sources, languages, owners, chairs, ...view } = await editView(locale, minutes);
  const asksReason = needsReason(minutes.minutes.status);
  const lead = isAmendment ? 'amendLead' : asksReason ? 'circulatedLead' : 'lead';
  return (
    <>
      <Breadcrumb label={common('breadcrumb')} places={place.places} />
      <div className="max-w-[64rem]">
        <PageHeading caption={place.caption} title={title} />
        <p>{t(lead)}</p>
        <EditForm
          form={formWords(locale)}
          hidden={{
            meetingId: id,
            version: minutes.version,
            basedOn: minutes.lastNumber,
            rows: minutes.rows,
          }}
          {...view}
          options={{ answers, outcomes, sources, languages, owners, chairs }}
          words={await editWords(locale, isAmendment)}
          conflict={await conflictWords(locale)}
          addition={await additionsView(locale, minutes, facts)}
          needsReason={asksReason}
          locale={locale}
          back={`/${locale}/meetings/${id}`}
        />
      </div>
    </>
  );
}
