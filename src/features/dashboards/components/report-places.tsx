import { type Column, DataTable } from '@/ui/data-table';
import type { DashboardWords } from '../dashboard-words';
import type { ReportView } from '../report-view';

type Props = { readonly view: ReportView; readonly words: DashboardWords };

/** The same figures by place, and the deployments that moved them. */
export function ReportPlaces({ view, words }: Props) {
  const { places, moves } = view;
  return (
    <>
      <section className="cyd-gaps">
        <h2 className="nhsuk-heading-m">{places.title}</h2>
        <p>{words('report.places.sentence')}</p>
        <DataTable
          caption={places.caption}
          compact
          columns={placeColumns(words)}
          rows={places.rows}
          totals={places.totals}
          rowKey={({ key }) => key}
          empty={<p>{words('region.table.empty')}</p>}
        />
        <p className="cyd-source">{view.table.source}</p>
      </section>
      <section>
        <h2 className="nhsuk-heading-m">{moves.title}</h2>
        {moves.rows.length > 0 ? (
          <>
            <p>{words('report.moves.sentence')}</p>
            <DataTable
              caption={moves.caption}
              captionHidden
              compact
              columns={moveColumns(words)}
              rows={moves.rows}
              rowKey={({ key }) => key}
            />
          </>
        ) : null}
      </section>
    </>
  );
}

function placeColumns(words: DashboardWords): Column<ReportView['places']['rows'][number]>[] {
  return [
    {
      key: 'place',
      head: words('report.places.place'),
      cell: ({ href, label }) => (href ? <a href={href}>{label}</a> : label),
    },
    {
      key: 'required',
      head: words('region.support.required'),
      numeric: true,
      cell: ({ required }) => required,
    },
    {
      key: 'supplied',
      head: words('report.table.supplied'),
      numeric: true,
      cell: ({ supplied }) => supplied,
    },
    { key: 'out', head: words('report.places.out'), numeric: true, cell: ({ out }) => out },
    { key: 'in', head: words('report.places.in'), numeric: true, cell: (row) => row.in },
    {
      key: 'gap',
      head: words('report.table.gap'),
      numeric: true,
      cell: ({ gap, gapInterval }) => (
        <>
          {gap}
          {gapInterval ? <span className="cyd-interval">({gapInterval})</span> : null}
        </>
      ),
    },
  ];
}

function moveColumns(words: DashboardWords): Column<ReportView['moves']['rows'][number]>[] {
  return [
    {
      key: 'reference',
      head: words('report.moves.reference'),
      cell: ({ href, reference }) =>
        href ? (
          <a className="whitespace-nowrap" href={href}>
            {reference}
          </a>
        ) : (
          reference
        ),
    },
    { key: 'profession', head: words('report.moves.profession'), cell: ({ profession }) => profession },
    { key: 'from', head: words('report.moves.from'), cell: ({ from }) => from },
    { key: 'to', head: words('report.moves.to'), cell: ({ to }) => to },
    { key: 'wte', head: words('report.moves.wte'), numeric: true, cell: ({ wte }) => wte },
    { key: 'first', head: words('report.moves.first'), cell: ({ first }) => first },
    { key: 'last', head: words('report.moves.last'), cell: ({ last }) => last },
    { key: 'compliant', head: words('report.moves.compliant'), cell: ({ compliant }) => compliant },
  ];
}
