import { getTranslations } from 'next-intl/server';
import { isFixedHoliday } from '@/domain/meetings/series';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formWords } from '@/i18n/form-words';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { newSubmissionKey } from '@/server/form-action';
import { DataTable } from '@/ui/data-table';
import { InsetText } from '@/ui/details';
import { Panel } from '@/ui/panel';
import { SummaryList } from '@/ui/summary-list';
import { Tag } from '@/ui/tag';
import { MEETING_TONES } from '../../meeting-tones';
import type { SeriesRow } from '../data/find-series';
import type { listMeetingsToCome } from '../data/list-meetings-to-come';
import { offeredDays, seriesChoices, seriesFactsIn, seriesInitial, seriesWords } from '../series-view';
import { whenIn } from '../when';
import { SeriesForm } from './series-form';
import { EndSeries, MakeMeeting } from './series-steps';

type Props = Readonly<{
  locale: Locale;
  series: SeriesRow;
  last: CalendarDay | null;
  meetings: Awaited<ReturnType<typeof listMeetingsToCome>>;
  today: CalendarDay;
  /** Only a lead or deputy makes meetings and changes the series; members read. */
  mayCall: boolean;
}>;

/** A series that runs: its next meeting first, then what is planned, then the series itself. */
export async function SeriesPanels(props: Props) {
  const { locale, series, meetings, today, mayCall } = props;
  const t = await getTranslations({ locale, namespace: 'calendar.series' });
  const status = await getTranslations({ locale, namespace: 'calendar.status' });
  const when = await whenIn(locale);
  const facts = await seriesFactsIn(locale, series);
  const hidden = { seriesId: series.id, version: series.version };
  return (
    <>
      {mayCall ? <NextMeeting {...props} /> : null}
      <div className="nhsuk-u-reading-width">
        <SummaryList
          rows={facts.map(({ key, term, text, lang }) => ({
            key,
            term,
            value: <span lang={lang}>{text}</span>,
          }))}
        />
      </div>
      <DataTable
        caption={t('toCome')}
        rows={meetings}
        rowKey={({ id }) => id}
        empty={<p>{t('toComeEmpty')}</p>}
        columns={[
          {
            key: 'day',
            head: t('columns.day'),
            cell: (row) => <a href={`/${locale}/meetings/${row.id}`}>{when(row)}</a>,
          },
          {
            key: 'location',
            head: t('columns.location'),
            cell: (row) => (row.location ? <span lang={row.language}>{row.location}</span> : null),
          },
          {
            key: 'status',
            head: t('columns.status'),
            cell: (row) => <Tag tone={MEETING_TONES[row.status]}>{status(row.status)}</Tag>,
          },
          ...(mayCall
            ? [
                {
                  key: 'change',
                  head: t('columns.change'),
                  cell: (row: (typeof meetings)[number]) => (
                    <a href={`/${locale}/meetings/${row.id}/change`}>
                      {t('changeLink')}
                      <span className="nhsuk-u-visually-hidden"> {when(row)}</span>
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      {mayCall ? (
        <div className="nhsuk-u-reading-width">
          <SeriesForm
            form={formWords(locale)}
            words={seriesWords(locale)}
            choices={await seriesChoices(locale)}
            initial={seriesInitial(locale, series, today)}
            step="change"
            hidden={hidden}
            fold={{ summary: t('change'), lead: t('changeHint') }}
          />
          <EndSeries
            form={formWords(locale)}
            hidden={hidden}
            words={{ endOn: t('endOn'), save: t('saveEnd') }}
            today={today}
            fold={{ summary: t('end'), lead: t('endHint') }}
          />
        </div>
      ) : null}
    </>
  );
}

async function NextMeeting({ locale, series, last, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'calendar' });
  const { weekday } = formats(locale);
  const [next, ...others] = offeredDays(series, last, today);
  const hidden = { seriesId: series.id, submissionKey: newSubmissionKey() };
  const intro = (
    <p>{last === null ? t('series.noneYet') : t('series.lastOne', { day: formats(locale).day(last) })}</p>
  );
  return (
    <Panel title={t('series.next')}>
      {next === undefined ? (
        <>
          {intro}
          <p>{t('series.noNext')}</p>
        </>
      ) : (
        <>
          <MakeMeeting
            form={formWords(locale)}
            hidden={{ ...hidden, heldOn: next }}
            label={t('series.makeNext', { day: weekday(next) })}
            intro={
              <>
                {intro}
                <p>{t('series.nextHint')}</p>
                {isFixedHoliday(next) ? (
                  <InsetText>
                    <p>{t('holiday')}</p>
                  </InsetText>
                ) : null}
              </>
            }
          />
          {others.length > 0 ? (
            <MakeMeeting
              form={formWords(locale)}
              hidden={{ ...hidden, submissionKey: newSubmissionKey() }}
              label={t('series.makeThis')}
              days={{
                summary: t('series.another'),
                label: t('series.anotherDay'),
                options: others.map((day) => ({
                  value: day,
                  label: weekday(day),
                  ...(isFixedHoliday(day) ? { hint: t('holiday') } : {}),
                })),
              }}
            />
          ) : null}
        </>
      )}
    </Panel>
  );
}
