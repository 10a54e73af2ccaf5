import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { DataTable } from '@/ui/data-table';
import { InsetText } from '@/ui/details';
import { itemWords } from '../item-words';
import type { MeetingView } from '../meeting-view';
import { MeetingItem } from './meeting-item';

type Props = Readonly<{ locale: Locale; view: MeetingView; showsAttendance: boolean }>;

/** What was discussed, and who was there. */
export async function MinutesRecord({ locale, view, showsAttendance }: Props) {
  const t = await getTranslations({ locale, namespace: 'meetings.meeting' });
  const words = await itemWords(locale);
  return (
    <>
      {view.quorum ? (
        <InsetText>
          <p>{view.quorum}</p>
        </InsetText>
      ) : null}
      <h2 className="nhsuk-heading-m">{t('items')}</h2>
      {view.items.length > 0 ? (
        <ol className="list-none p-0 m-0">
          {view.items.map((item) => (
            <MeetingItem key={item.id} item={item} words={words} />
          ))}
        </ol>
      ) : (
        <p className="cyd-empty">{t('itemsEmpty')}</p>
      )}
      {showsAttendance ? (
        <DataTable
          caption={t('attendance')}
          rows={view.attendance}
          rowKey={(row) => row.id}
          empty={<p>{t('attendanceEmpty')}</p>}
          columns={[
            { key: 'name', head: t('attendanceColumns.name'), cell: (row) => row.name },
            { key: 'status', head: t('attendanceColumns.status'), cell: (row) => row.status },
            { key: 'profession', head: t('attendanceColumns.profession'), cell: (row) => row.profession },
            { key: 'sector', head: t('attendanceColumns.sector'), cell: (row) => row.sector },
          ]}
        />
      ) : null}
    </>
  );
}
