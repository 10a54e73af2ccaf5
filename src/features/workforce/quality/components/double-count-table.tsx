import type { QualityWords } from '@/i18n/quality-words';
import { type Column, DataTable } from '@/ui/data-table';
import type { DoubleCaseView } from '../double-count-view';

interface Props {
  readonly rows: readonly DoubleCaseView[];
  readonly caption: string;
  readonly words: QualityWords;
  /** Whether the reader settles: they see the amounts of both employers. */
  readonly settles: boolean;
}

/** Cases of one employer; what only who settles may know is not among the rows of others. */
export function DoubleCountTable({ rows, caption, words, settles }: Props) {
  const seesPeople = rows.some(({ posts }) => posts !== '');
  const columns: Column<DoubleCaseView>[] = [
    { key: 'person', head: words('double.person'), cell: ({ person }) => person },
    ...(seesPeople
      ? [{ key: 'posts', head: words('page.behind.posts'), cell: ({ posts }: DoubleCaseView) => posts }]
      : []),
    { key: 'profession', head: words('double.profession'), cell: ({ profession }) => profession },
    { key: 'other', head: words('double.other'), cell: ({ other }) => other },
    { key: 'own', head: words('double.own'), numeric: true, cell: ({ own }) => own },
    ...(settles ? settlersColumns(words) : []),
    { key: 'counted', head: words('double.counted'), cell: ({ counted }) => counted },
    ...(settles
      ? [
          {
            key: 'settle',
            head: words('double.settle'),
            cell: ({ settle }: DoubleCaseView) =>
              settle ? (
                <a href={settle.href} aria-label={settle.about}>
                  {settle.text}
                </a>
              ) : null,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      compact
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

function settlersColumns(words: QualityWords): Column<DoubleCaseView>[] {
  return [
    { key: 'since', head: words('double.since'), cell: ({ since }) => since },
    { key: 'otherWte', head: words('double.otherWte'), numeric: true, cell: ({ otherWte }) => otherWte },
    { key: 'otherSince', head: words('double.otherSince'), cell: ({ otherSince }) => otherSince },
    {
      key: 'together',
      head: words('double.together'),
      numeric: true,
      cell: ({ together, above }) => (above ? `${together} (${above})` : together),
    },
  ];
}
