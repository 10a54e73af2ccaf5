import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import type { MeetingRow } from '../data/find-meeting';

type Props = Readonly<{ locale: Locale; meeting: MeetingRow; hasVersions: boolean }>;

/** The minutes as a file, their versions, and what is done with them. */
export async function MinutesFiles({ locale, meeting, hasVersions }: Props) {
  const t = await getTranslations({ locale, namespace: 'minutes.page' });
  const { rights, minutesStatus, items } = meeting;
  const at = `/${locale}/meetings/${meeting.id}`;
  const hasClosed = items.some(({ closed }) => closed);
  const links = [
    {
      href: `${at}/pdf`,
      label: t('pdf'),
      detail: hasClosed ? t('pdfDetail') : null,
      shown: meeting.sight === 'whole',
    },
    {
      href: `${at}/pdf?closed=1`,
      label: t('pdfClosed'),
      detail: t('pdfClosedDetail'),
      shown: hasClosed && rights.viewClosed,
    },
    { href: `${at}/versions`, label: t('versions'), detail: null, shown: hasVersions },
    {
      href: `${at}/edit`,
      label: t('amend'),
      detail: null,
      shown: minutesStatus === 'confirmed' && rights.record,
    },
    {
      href: `/${locale}/collaboratives/${meeting.collaborative.id}/actions`,
      label: t('actions'),
      detail: null,
      shown: rights.viewCirculated && items.some(({ actions }) => actions.length > 0),
    },
  ].filter(({ shown }) => shown);
  return (
    <nav className="cyd-downloads" aria-label={t('files')}>
      <h2 className="nhsuk-heading-s">{t('files')}</h2>
      <ul>
        {links.map(({ href, label, detail }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            {detail ? <span className="cyd-downloads__detail"> {detail}</span> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
