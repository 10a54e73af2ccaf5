import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { isFixedHoliday } from '@/domain/meetings/series';
import { CancelMeetingForm, MoveMeetingForm } from '@/features/meetings/calendar/components/change-forms';
import { findChangeableMeeting } from '@/features/meetings/calendar/data/find-changeable-meeting';
import { whenIn } from '@/features/meetings/calendar/when';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import { parseLocale, routing } from '@/i18n/routing';
import { words } from '@/i18n/words';
import { readAs } from '@/server/db';
import { guardPage } from '@/server/guard';
import { requireActor } from '@/server/session';
import { Breadcrumb } from '@/ui/breadcrumb';
import { InsetText } from '@/ui/details';
import { PageHeading } from '@/ui/page-heading';

type Props = { readonly params: Promise<{ locale: string; id: string }> };

/** Once a request, for the title and the page. */
const load = cache(async (id: string) => {
  const reader = await requireActor();
  if (!z.uuid().safeParse(id).success) notFound();
  const meeting = await readAs(reader, (tx) => findChangeableMeeting(tx, reader, id));
  if (!meeting) notFound();
  await guardPage('meeting:call', { kind: 'collaborative', id: meeting.collaborative.id });
  return meeting;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const t = await getTranslations({ locale, namespace: 'calendar.change' });
  const { collaborative, heldOn } = await load(id);
  return { title: `${nameIn(locale, collaborative)}: ${t('title', { day: formats(locale).day(heldOn) })}` };
}

export default async function ChangeMeetingPage({ params }: Props) {
  const { id, locale: asked } = await params;
  const locale = parseLocale(asked) ?? routing.defaultLocale;
  const meeting = await load(id);
  // Somebody was quicker: the meeting's own page says how it stands.
  if (meeting.status === 'held' || meeting.status === 'cancelled') redirect(`/${locale}/meetings/${id}`);
  const t = await getTranslations({ locale, namespace: 'calendar' });
  const held = await getTranslations({ locale, namespace: 'meetings.meeting' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const { field, change } = words[locale].calendar;
  const when = await whenIn(locale);
  const name = nameIn(locale, meeting.collaborative);
  const day = formats(locale).day(meeting.heldOn);
  const hidden = { meetingId: id, version: meeting.version };
  const initial = {
    heldOn: meeting.heldOn,
    startsAt: meeting.startsAt ?? '',
    endsAt: meeting.endsAt ?? '',
    location: meeting.location ?? '',
  };
  return (
    <>
      <Breadcrumb
        label={common('breadcrumb')}
        places={[
          { href: `/${locale}/collaboratives/${meeting.collaborative.id}`, label: name },
          { href: `/${locale}/meetings/${id}`, label: held('title', { day }) },
        ]}
      />
      <div className="nhsuk-u-reading-width">
        <PageHeading caption={name} title={t('change.title', { day })} />
        <p>{t('change.now', { when: when(meeting) })}</p>
        {isFixedHoliday(meeting.heldOn) ? (
          <InsetText>
            <p>{t('holiday')}</p>
          </InsetText>
        ) : null}
        <h2 className="nhsuk-heading-m">{t('change.move')}</h2>
        <p>{t('change.lead')}</p>
        <MoveMeetingForm
          form={formWords(locale)}
          hidden={hidden}
          initial={initial}
          words={{ ...field, day: change.day, save: change.save }}
        />
        <h2 className="nhsuk-heading-m">{t('change.cancel')}</h2>
        <p>{t('change.cancelLead')}</p>
        <CancelMeetingForm
          form={formWords(locale)}
          hidden={hidden}
          words={{ reason: change.reason, reasonHint: change.reasonHint, save: change.saveCancel }}
        />
      </div>
    </>
  );
}
