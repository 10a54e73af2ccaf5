import { DataTable } from '@/ui/data-table';
import type { clusterView } from '../cluster-view';
import type { en } from '../words.en';

type View = Awaited<ReturnType<typeof clusterView>>;
type Heads = Readonly<Record<keyof (typeof en)['column'], string>>;

export function ClusterCounts({
  view,
  caption,
  heads,
}: Readonly<{ view: Pick<View, 'clusters' | 'total'>; caption: string; heads: Heads }>) {
  return (
    <DataTable
      caption={caption}
      rows={view.clusters}
      totals={[view.total]}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', head: heads.cluster, cell: ({ name }) => name },
        { key: 'meetings', head: heads.meetings, numeric: true, cell: ({ meetings }) => meetings },
        { key: 'raised', head: heads.raised, numeric: true, cell: ({ raised }) => raised },
        { key: 'taken', head: heads.taken, numeric: true, cell: ({ taken }) => taken },
        { key: 'last', head: heads.last, cell: ({ last }) => last },
      ]}
    />
  );
}

export function ClusterEntries({
  entries,
  caption,
  empty,
  heads,
}: Readonly<{ entries: View['entries']; caption: string; empty: string; heads: Heads }>) {
  return (
    <DataTable
      caption={caption}
      rows={entries}
      rowKey={({ key }) => key}
      empty={<p>{empty}</p>}
      columns={[
        { key: 'day', head: heads.day, cell: ({ day }) => day },
        { key: 'cluster', head: heads.cluster, cell: ({ cluster }) => cluster },
        { key: 'attendedBy', head: heads.attendedBy, cell: ({ attendedBy }) => attendedBy },
        { key: 'raised', head: heads.raised, numeric: true, cell: ({ raised }) => raised },
        { key: 'taken', head: heads.taken, numeric: true, cell: ({ taken }) => taken },
      ]}
    />
  );
}
