import { getTranslations } from 'next-intl/server';
import { isOverdue } from '@/domain/meetings/proposal-path';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import { DataTable } from '@/ui/data-table';
import { LinkLines, Panel } from '@/ui/panel';
import { Tag } from '@/ui/tag';
import type { AskedProposalRow } from '../data/list-asked-proposals';
import { shownStatus, toneOf, toneOfAnswer } from '../status';

type Props = Readonly<{ locale: Locale; today: CalendarDay; rows: readonly AskedProposalRow[] }>;

/** What waits for this person's answer, the longest waiting first. */
export async function WaitingProposals({ locale, today, rows }: Props) {
  const words = await getTranslations({ locale, namespace: 'proposals.inbox' });
  const format = formats(locale);
  if (rows.length === 0) return <p>{words('nothingWaits')}</p>;
  return (
    <Panel title={words('waiting', { count: String(rows.length) })} tone="needs-you">
      <LinkLines
        lines={rows
          .toSorted((a, b) => (a.step.dueOn < b.step.dueOn ? -1 : 1))
          .map(({ id, reference, title, language, collaborative, step }) => ({
            key: id,
            href: `/${locale}/proposals/${id}`,
            text: (
              <>
                {reference}
                {': '}
                <span lang={language}>{title}</span>
              </>
            ),
            detail: words(isOverdue(step, today) ? 'detailOverdue' : 'detail', {
              collaborative: nameIn(locale, collaborative),
              sent: format.day(step.sentOn),
              due: format.day(step.dueOn),
            }),
          }))}
      />
    </Panel>
  );
}

/** What was answered, the latest first, and where it has come since. */
export async function AnsweredProposals({ locale, today, rows }: Props) {
  const words = await getTranslations({ locale, namespace: 'proposals' });
  const format = formats(locale);
  return (
    <DataTable
      caption={words('inbox.answered')}
      captionHidden
      rows={rows}
      rowKey={({ id, step }) => `${id} ${step.stepId}`}
      empty={<p>{words('inbox.noneAnswered')}</p>}
      columns={[
        {
          key: 'proposal',
          head: words('register.reference'),
          cell: ({ id, reference, title, language }) => (
            <a href={`/${locale}/proposals/${id}`}>
              {reference}
              {': '}
              <span lang={language}>{title}</span>
            </a>
          ),
        },
        {
          key: 'from',
          head: words('inbox.from'),
          cell: ({ collaborative }) => nameIn(locale, collaborative),
        },
        {
          key: 'answer',
          head: words('inbox.answer'),
          cell: ({ step: { answer } }) =>
            answer ? <Tag tone={toneOfAnswer(answer)}>{words(`answer.${answer}`)}</Tag> : null,
        },
        {
          key: 'on',
          head: words('inbox.answeredOn'),
          cell: ({ step: { answeredOn } }) =>
            answeredOn ? <span className="whitespace-nowrap">{format.day(answeredOn)}</span> : null,
        },
        {
          key: 'now',
          head: words('inbox.statusNow'),
          cell: ({ status, last }) => {
            const shown = shownStatus(status, last, today);
            return <Tag tone={toneOf(shown)}>{words(`status.${shown}`)}</Tag>;
          },
        },
      ]}
    />
  );
}
