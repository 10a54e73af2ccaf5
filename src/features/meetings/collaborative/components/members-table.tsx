import { DataTable } from '@/ui/data-table';
import { Tag } from '@/ui/tag';
import type { membersView } from '../members-view';
import type { en } from '../words.en';

type Row = Awaited<ReturnType<typeof membersView>>['members'][number];
type Props = Readonly<{
  caption: string;
  rows: readonly Row[];
  empty: string;
  words: { readonly columns: Readonly<Record<keyof (typeof en)['members']['columns'], string>> };
}>;

export function MembersTable({ caption, rows, empty, words: { columns: heads } }: Props) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p>{empty}</p>}
      columns={[
        {
          key: 'name',
          head: heads.name,
          cell: ({ name, href, role }) => (
            <>
              {href ? <a href={href}>{name}</a> : name} {role ? <Tag tone="info">{role}</Tag> : null}
            </>
          ),
        },
        { key: 'profession', head: heads.profession, cell: ({ profession }) => profession },
        { key: 'from', head: heads.from, cell: ({ from }) => from },
        {
          key: 'represents',
          head: heads.represents,
          cell: ({ represents, substitute }) => (
            <>
              {represents}
              {substitute ? (
                <span className="cyd-lines__detail">{`${heads.substitute}: ${substitute}`}</span>
              ) : null}
            </>
          ),
        },
        {
          key: 'period',
          head: heads.since,
          cell: ({ period }) => <span className="whitespace-nowrap">{period}</span>,
        },
      ]}
    />
  );
}
