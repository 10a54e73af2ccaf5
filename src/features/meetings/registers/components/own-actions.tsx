import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { DataTable } from '@/ui/data-table';
import { wholeReferences } from '@/ui/whole-references';
import type { ActionRowView } from '../action-rows';
import { DecisionLinks } from './decision-links';
import { StateTags } from './state-tags';

type Props = Readonly<{
  locale: Locale;
  personId: string;
  rows: readonly ActionRowView[];
  overdueTitle: string;
  /** The registers of the person's collaboratives. */
  registers: readonly { readonly href: string; readonly label: string }[];
}>;

/** A person's own actions over all their collaboratives, what is overdue first. */
export function OwnActions({ locale, personId, rows, overdueTitle, registers }: Props) {
  const words = allWords[locale].registers.mine;
  const overdue = rows.filter((row) => row.overdue);
  const others = rows.filter((row) => !row.overdue);
  const table = { locale, personId };
  return (
    <>
      {overdue.length > 0 ? <OwnTable {...table} rows={overdue} caption={overdueTitle} empty="" /> : null}
      <OwnTable
        {...table}
        rows={others}
        caption={words.open}
        empty={overdue.length > 0 ? words.emptyOther : words.empty}
      />
      <ul>
        {registers.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

type TableProps = Pick<Props, 'locale' | 'personId' | 'rows'> & Readonly<{ caption: string; empty: string }>;

function OwnTable({ locale, personId, rows, caption, empty }: TableProps) {
  const words = allWords[locale].registers.mine;
  const { moreDecisions } = allWords[locale].registers.actions;
  const heads = words.columns;
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p>{empty}</p>}
      columns={[
        {
          key: 'reference',
          head: heads.reference,
          cell: ({ href, reference }) => (
            <a className="whitespace-nowrap" href={href}>
              {reference}
            </a>
          ),
        },
        {
          key: 'action',
          head: heads.action,
          cell: ({ text, lang, standingIn, ownerPersonId }) => (
            <>
              <span lang={lang}>{text}</span>
              {ownerPersonId === personId ? null : <span className="cyd-lines__detail">{standingIn}</span>}
            </>
          ),
        },
        {
          key: 'topic',
          head: heads.topic,
          cell: ({ topic, meetingHref }) => (
            <a href={meetingHref} lang={topic.lang}>
              {topic.text}
            </a>
          ),
        },
        {
          key: 'decision',
          head: heads.decision,
          cell: ({ decisions }) =>
            decisions.length === 0 ? (
              words.noDecision
            ) : (
              <DecisionLinks
                links={decisions}
                more={(count) => moreDecisions.replace('{count}', String(count))}
              />
            ),
        },
        {
          key: 'need',
          head: heads.need,
          cell: ({ need, gaps }) => (
            <>
              {need
                ? wholeReferences(`${need.name} (${need.reference})`)
                : gaps.length === 0
                  ? words.noNeed
                  : null}
              {gaps.map(({ key, href, label }) => (
                <a key={key} href={href} className="block">
                  {label}
                </a>
              ))}
            </>
          ),
        },
        {
          key: 'due',
          head: heads.due,
          cell: ({ due, tags }) => (
            <>
              <span className="whitespace-nowrap">{due}</span> <StateTags tags={tags} />
            </>
          ),
        },
      ]}
    />
  );
}
