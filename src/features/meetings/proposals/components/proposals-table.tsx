import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { proposalHolder } from '@/domain/meetings/proposal-path';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { DataTable } from '@/ui/data-table';
import { Tag } from '@/ui/tag';
import type { ProposalRow } from '../data/list-proposals';
import { sinceOn } from '../data/step-rows';
import { shownStatus, toneOf } from '../status';
import { stopNames } from '../stop-name';

type Props = Readonly<{
  locale: Locale;
  today: CalendarDay;
  rows: readonly ProposalRow[];
  empty: ReactNode;
}>;

/** The register: what is asked for, who has it now, until when, and how it stands. */
export async function ProposalsTable({ locale, today, rows, empty }: Props) {
  const words = await getTranslations({ locale, namespace: 'proposals' });
  const nameOf = await stopNames(locale);
  const format = formats(locale);
  const holder = ({ steps, status, withdrawnOn }: ProposalRow) => {
    const last = steps.at(-1);
    if (!last) return null;
    const who = status === 'acted' ? 'acting' : proposalHolder(steps, status);
    const day = format.day(withdrawnOn ?? sinceOn(last));
    return words(`holder.${who}`, { stop: nameOf(last), day });
  };
  return (
    <DataTable
      caption={words('register.caption')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'proposal',
          head: words('register.reference'),
          cell: ({ id, reference, title, language, need }) => (
            // One box: where rows are stacked the header lays its parts side by side.
            <span className="block">
              <a href={`/${locale}/proposals/${id}`}>
                {reference}
                {': '}
                <span lang={language}>{title}</span>
              </a>
              {need ? (
                <span className="cyd-lines__detail font-normal">
                  {words('register.need', { reference: need.reference, title: nameIn(locale, need) })}
                </span>
              ) : null}
            </span>
          ),
        },
        { key: 'now', head: words('register.now'), cell: holder },
        {
          key: 'due',
          head: words('register.due'),
          cell: ({ steps, status }) => {
            const last = steps.at(-1);
            return last && last.answer === null && status !== 'withdrawn' ? (
              <span className="whitespace-nowrap">{format.day(last.dueOn)}</span>
            ) : null;
          },
        },
        {
          key: 'status',
          head: words('register.status'),
          cell: ({ status, steps, fundingGranted }) => {
            const shown = shownStatus(status, steps.at(-1), today);
            return (
              <span className="cyd-tags">
                <Tag tone={toneOf(shown)}>{words(`status.${shown}`)}</Tag>
                {fundingGranted === null ? null : (
                  <Tag tone={fundingGranted ? 'good' : 'bad'}>
                    {words(fundingGranted ? 'money.granted' : 'money.refused')}
                  </Tag>
                )}
              </span>
            );
          },
        },
      ]}
    />
  );
}
