import type { Locale } from '@/i18n/routing';
import { words as allWords } from '@/i18n/words';
import { DataTable } from '@/ui/data-table';
import { Tag } from '@/ui/tag';
import type { ActionRowView } from '../action-rows';
import { DecisionLinks } from './decision-links';
import { StateTags } from './state-tags';

type Props = Readonly<{
  locale: Locale;
  rows: readonly ActionRowView[];
  caption: string;
  captionHidden?: boolean;
  empty: string;
}>;

/** Actions as a table: who has it, until when, how it stands and what it is about. */
export function ActionTable({ locale, rows, caption, captionHidden, empty }: Props) {
  const words = allWords[locale].registers.actions;
  const heads = words.columns;
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
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
          cell: ({ text, lang, closed }) => (
            <>
              <span lang={lang}>{text}</span>{' '}
              {closed ? <Tag>{allWords[locale].registers.decisions.closed}</Tag> : null}
            </>
          ),
        },
        {
          key: 'owner',
          head: heads.owner,
          cell: ({ owner, deputy }) => (
            <>
              {owner}
              {deputy ? <span className="cyd-lines__detail">{deputy}</span> : null}
            </>
          ),
        },
        {
          key: 'due',
          head: heads.due,
          cell: ({ due }) => <span className="whitespace-nowrap">{due}</span>,
        },
        { key: 'status', head: heads.status, cell: ({ tags }) => <StateTags tags={tags} /> },
        {
          key: 'about',
          head: heads.about,
          cell: ({ topic, meetingHref, decisions }) => (
            <>
              <a href={meetingHref} lang={topic.lang}>
                {topic.text}
              </a>
              {decisions.length > 0 ? (
                <span className="cyd-lines__detail">
                  <DecisionLinks
                    links={decisions}
                    more={(count) => words.moreDecisions.replace('{count}', String(count))}
                  />
                </span>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}
