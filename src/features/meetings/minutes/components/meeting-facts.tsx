import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { SummaryList } from '@/ui/summary-list';
import type { MeetingView } from '../meeting-view';

/** When, where, what for, and how far the minutes are. */
export async function MeetingFacts({ locale, view }: Readonly<{ locale: Locale; view: MeetingView }>) {
  const t = await getTranslations({ locale, namespace: 'meetings.meeting' });
  const m = await getTranslations({ locale, namespace: 'minutes' });
  const own = (text: string) => <span lang={view.lang}>{text}</span>;
  const rows = [
    { key: 'when', term: t('when'), value: view.when },
    { key: 'location', term: t('location'), value: view.location && own(view.location) },
    { key: 'purpose', term: t('purpose'), value: view.purpose && own(view.purpose) },
    { key: 'chair', term: m('page.chair'), value: view.chair },
    { key: 'reference', term: t('reference'), value: view.reference },
    {
      key: 'life',
      term: m('page.minutesHeading'),
      value:
        view.life.length > 0 ? (
          <ul className="list-none p-0 m-0">
            {view.life.map(({ key, text, href }) => (
              <li key={key}>{href ? <a href={href}>{text}</a> : text}</li>
            ))}
          </ul>
        ) : null,
    },
  ];
  return <SummaryList rows={rows.filter(({ value }) => value !== null)} />;
}
