import { DataTable } from '@/ui/data-table';
import type { timeView } from '../time-view';

type View = Awaited<ReturnType<typeof timeView>>;
type Row = View['members'][number];
type Props = Readonly<{
  caption: string;
  rows: readonly Row[];
  totals?: readonly Row[];
  heads: Readonly<Record<'name' | 'promised' | 'inMeetings' | 'outside' | 'used', string>>;
}>;

export function TimeTable({ caption, rows, totals, heads }: Props) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      totals={totals}
      columns={[
        {
          key: 'label',
          head: heads.name,
          cell: ({ label, profession, notes }) => (
            <>
              {label}
              {profession ? <span className="cyd-lines__detail">{profession}</span> : null}
              {notes.map((note) => (
                <span className="cyd-lines__detail" key={note}>
                  {note}
                </span>
              ))}
            </>
          ),
        },
        { key: 'promised', head: heads.promised, numeric: true, cell: ({ promised }) => promised },
        { key: 'inMeetings', head: heads.inMeetings, numeric: true, cell: ({ inMeetings }) => inMeetings },
        { key: 'outside', head: heads.outside, numeric: true, cell: ({ outside }) => outside },
        { key: 'used', head: heads.used, numeric: true, cell: ({ used }) => used },
      ]}
    />
  );
}
