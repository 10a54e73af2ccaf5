import { formats } from '@/i18n/format';
import { DataTable } from '@/ui/data-table';
import { Tag } from '@/ui/tag';
import type { TwoNames } from '../confidence';
import type { CodeRow } from '../data/list-codes';
import { nameIn, type PanelProps } from '../reference-words';
import { ConfidenceTag } from './marks';
import { SourceDetails } from './source-details';

type Props = PanelProps<CodeRow> & {
  readonly caption: string;
  readonly subject: string;
  readonly professions: ReadonlyMap<string, TwoNames>;
};

/** One list of codes with the professions that they stand for. */
export function CodeTable({ rows, caption, subject, professions, locale, words }: Props) {
  const { choice } = formats(locale);
  const nameOf = (key: string) => {
    const names = professions.get(key);
    return names ? nameIn(locale, names) : key;
  };
  const professionOf = ({ professionKey, candidates }: CodeRow) => {
    if (professionKey) return nameOf(professionKey);
    if (candidates.length > 0) return words('codes.maybe', { professions: choice(candidates.map(nameOf)) });
    return words('codes.noProfession');
  };
  return (
    <>
      <DataTable
        caption={caption}
        compact
        rows={rows}
        rowKey={({ code }) => code}
        empty={<p>{words('codes.none')}</p>}
        columns={[
          { key: 'code', head: words('codes.code'), cell: ({ code }) => code },
          {
            key: 'meaning',
            head: words('codes.meaning'),
            cell: ({ meaning, inUse }) => (
              <>
                <span lang="en">{meaning}</span>
                {inUse ? null : (
                  <>
                    {' '}
                    <Tag>{words('codes.retired')}</Tag>
                  </>
                )}
              </>
            ),
          },
          { key: 'profession', head: words('codes.profession'), cell: professionOf },
          {
            key: 'tier',
            head: words('codes.tier'),
            cell: ({ tier }) => (tier ? words(`codes.tiers.${tier}`) : words('codes.tierNotKnown')),
          },
          {
            key: 'group',
            head: words('codes.group'),
            cell: ({ group }) => <span lang="en">{group}</span>,
          },
          {
            key: 'sure',
            head: words('sure'),
            cell: ({ confidence }) => <ConfidenceTag of={confidence} words={words} />,
          },
        ]}
      />
      {rows.length > 0 ? (
        <SourceDetails
          subject={subject}
          rows={rows.map((row) => ({ ...row, name: row.code }))}
          words={words}
        />
      ) : null}
    </>
  );
}
