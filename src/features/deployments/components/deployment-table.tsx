import { getTranslations } from 'next-intl/server';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { calendarDayInLondon, dayBefore } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { DataTable } from '@/ui/data-table';
import { Tag } from '@/ui/tag';
import { holderOf } from '../allowed-steps';
import type { DeploymentRow } from '../data/list-deployments';
import { shownStatus, toneOf } from '../status';

type Props = Readonly<{
  locale: Locale;
  today: CalendarDay;
  caption: string;
  rows: readonly DeploymentRow[];
  empty: string;
}>;

export async function DeploymentTable({ locale, today, caption, rows, empty }: Props) {
  const words = await getTranslations({ locale, namespace: 'deployments' });
  const format = formats(locale);
  const holder = (row: DeploymentRow) => {
    const who = holderOf(row.status);
    if (who === 'employer' && row.host) return words('holder.host', { host: nameIn(locale, row.host) });
    return who === 'setting'
      ? words('holder.setting', { place: nameIn(locale, row.place) })
      : words(`holder.${who}`);
  };
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p>{empty}</p>}
      columns={[
        {
          key: 'reference',
          head: words('list.reference'),
          cell: ({ id, reference }) => (
            <a className="whitespace-nowrap" href={`/${locale}/deployments/${id}`}>
              {reference}
            </a>
          ),
        },
        {
          key: 'what',
          head: words('list.what'),
          cell: ({ profession, place }) =>
            words('list.professionAtPlace', {
              profession: nameIn(locale, profession),
              place: nameIn(locale, place),
            }),
        },
        {
          key: 'wte',
          head: words('list.wte'),
          numeric: true,
          cell: ({ wte }) => format.wteFigure(wte),
        },
        {
          key: 'period',
          head: words('list.period'),
          cell: ({ period }) =>
            words('list.fromTo', {
              from: format.shortDay(period.from),
              to: format.shortDay(dayBefore(period.to)),
            }),
        },
        {
          key: 'status',
          head: words('list.status'),
          cell: (row) => {
            const status = shownStatus(row, today);
            return <Tag tone={toneOf(status)}>{words(`status.${status}`)}</Tag>;
          },
        },
        {
          key: 'now',
          head: words('list.now'),
          cell: (row) => {
            const day = format.shortDay(londonDay(row.since));
            return holderOf(row.status) === 'nobody'
              ? words('list.settled', { day })
              : words('list.since', { holder: holder(row), day });
          },
        },
      ]}
    />
  );
}

const londonDay = (at: Date) => calendarDayInLondon(at.getTime());
