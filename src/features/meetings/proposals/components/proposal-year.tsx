import { getTranslations } from 'next-intl/server';
import { aimSpread, answersByLevel } from '@/domain/meetings/proposal-year';
import { addMonths, type CalendarDay, dayAfter } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { DataTable } from '@/ui/data-table';
import type { ProposalRow } from '../data/list-proposals';

type Props = Readonly<{ locale: Locale; today: CalendarDay; rows: readonly ProposalRow[] }>;

const YEAR = 12;

/** The last twelve months: what the proposals aim at, what stands behind them and how they were answered. */
export async function ProposalYear({ locale, today, rows }: Props) {
  const words = await getTranslations({ locale, namespace: 'proposals' });
  const format = formats(locale);
  const from = dayAfter(addMonths(today, -YEAR));
  const own = rows.filter(({ madeOn }) => madeOn >= from && madeOn <= today);
  const spread = aimSpread(own);
  // Withdrawn ones no longer wait for anybody.
  const steps = own.flatMap(({ status, steps: all }) =>
    status === 'withdrawn' ? all.filter(({ answer }) => answer !== null) : all,
  );
  const period = { from: format.day(from), to: format.day(today) };
  const missing = spread.aims.filter(({ count }) => count === 0).map(({ aim }) => words(`aim.${aim}`));
  const number = (value: number) => format.number(value);
  return (
    <section aria-labelledby="year">
      <h2 className="nhsuk-heading-m" id="year">
        {words('year.title')}
      </h2>
      {spread.total === 0 ? (
        <p>{words('year.none', period)}</p>
      ) : (
        <>
          <p>
            {words('year.period', { ...period, total: number(spread.total) })}{' '}
            {words('year.quality', {
              needs: number(spread.withNeed),
              evidence: number(spread.withEvidence),
              parties: number(spread.withParties),
            })}
          </p>
          <div className="wide:grid wide:grid-cols-[1fr_2fr] wide:gap-x-8 wide:items-start">
            <div>
              <DataTable
                caption={words('year.aims')}
                rows={spread.aims}
                rowKey={({ aim }) => aim}
                columns={[
                  { key: 'aim', head: words('year.aim'), cell: ({ aim }) => words(`aim.${aim}`) },
                  {
                    key: 'count',
                    head: words('year.proposals'),
                    numeric: true,
                    cell: ({ count }) => number(count),
                  },
                ]}
              />
              {missing.length > 0 ? (
                <p>{words('year.missing', { aims: format.list(missing, { asWritten: true }) })}</p>
              ) : null}
            </div>
            <DataTable
              caption={words('year.answers')}
              rows={answersByLevel(steps, today)}
              rowKey={({ level }) => level}
              columns={[
                { key: 'level', head: words('year.asked'), cell: ({ level }) => words(`level.${level}`) },
                ...(['sent', 'answered', 'inTime', 'waiting', 'overdue'] as const).map((key) => ({
                  key,
                  head: words(`year.${key}`),
                  numeric: true,
                  cell: (row: ReturnType<typeof answersByLevel>[number]) => number(row[key]),
                })),
              ]}
            />
          </div>
        </>
      )}
    </section>
  );
}
