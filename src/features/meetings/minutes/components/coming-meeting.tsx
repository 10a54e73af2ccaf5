import { getTranslations } from 'next-intl/server';
import { type CalendarDay, calendarDayInLondon } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';

import { ButtonLink } from '@/ui/button';
import { InsetText } from '@/ui/details';
import { Tag } from '@/ui/tag';
import { wholeReferences } from '@/ui/whole-references';
import type { MeetingRow } from '../data/find-meeting';
import type { MeetingView } from '../meeting-view';

type Props = Readonly<{ locale: Locale; meeting: MeetingRow; view: MeetingView; today: CalendarDay }>;

/** A meeting that is planned, called or called off: what it is for, and the way to everything around it. */
export async function ComingMeeting({ locale, meeting, view, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'minutes.coming' });
  const { rights, status } = meeting;
  const at = `/${locale}/meetings/${meeting.id}`;
  const isOff = status === 'cancelled';
  const isDue = !isOff && meeting.heldOn <= today;
  const links = [
    { href: `${at}/change`, label: t('change'), shown: rights.call && !isOff },
    // Of a meeting that was called off, the same file takes it out of calendars again.
    {
      href: `${at}/invitation`,
      label: isOff ? t('takeOut') : t('invitation'),
      shown: status === 'called' || (isOff && meeting.calledAt !== null),
    },
    {
      href: `${at}/agenda`,
      label: status === 'planned' ? t('makeAgenda') : t('openAgenda'),
      shown: rights.call && isDue && rights.record,
    },
  ].filter(({ shown }) => shown);
  return (
    <>
      <InsetText>
        <p>{isOff ? <Off meeting={meeting} locale={locale} /> : t(leadKey(meeting.heldOn, today))}</p>
      </InsetText>
      {isDue && rights.record ? (
        <ButtonLink href={`${at}/record`}>{t('record')}</ButtonLink>
      ) : rights.call && !isOff ? (
        <ButtonLink href={`${at}/agenda`}>
          {status === 'planned' ? t('makeAgenda') : t('openAgenda')}
        </ButtonLink>
      ) : null}
      {links.length > 0 ? (
        <ul className="nhsuk-list">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      ) : null}
      <h2 className="nhsuk-heading-m">{t('agenda')}</h2>
      {view.items.length > 0 ? (
        <ol className="nhsuk-list nhsuk-list--number">
          {view.items.map((item) => (
            <li key={item.id}>
              <strong lang={item.lang}>{wholeReferences(item.title)}</strong>{' '}
              {item.closed ? <Tag tone="attention">{item.closed}</Tag> : null}
              <span className="cyd-lines__detail">
                {[item.intendedOutcome, item.minutes].filter(Boolean).join('\u00a0· ')}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="cyd-empty">{t(meeting.sight === 'nothing' ? 'agendaLater' : 'agendaEmpty')}</p>
      )}
    </>
  );
}

function leadKey(heldOn: CalendarDay, today: CalendarDay) {
  if (heldOn > today) return 'lead';
  return heldOn === today ? 'leadToday' : 'leadPast';
}

async function Off({ meeting, locale }: Readonly<{ meeting: MeetingRow; locale: Locale }>) {
  const t = await getTranslations({ locale, namespace: 'minutes.coming' });
  const { cancelledAt, cancelledReason, language } = meeting;
  if (!cancelledAt || !cancelledReason) return t('cancelledBare');
  return t.rich('cancelled', {
    day: formats(locale).day(calendarDayInLondon(cancelledAt.getTime())),
    reason: cancelledReason,
    words: (text) => <span lang={language === locale ? undefined : language}>{text}</span>,
  });
}
