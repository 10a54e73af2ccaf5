import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { type Column, DataTable } from './data-table';

/** From far short, over even, to far above; `unknown` is no number and never drawn as one. */
export const HEAT_BANDS = ['short-3', 'short-2', 'short-1', 'even', 'over-1', 'over-2', 'unknown'] as const;
export type HeatBand = (typeof HEAT_BANDS)[number];

export type HeatCell = {
  readonly band: HeatBand;
  /** The figure with its sign, or a mark for what is not known. */
  readonly text: string;
  readonly href?: string;
  /** Said after the figure to those who cannot see the band, for example why it is not known. */
  readonly note?: string;
  /** Keeps its place in the grid and says nothing: left out where rows are stacked. */
  readonly quiet?: boolean;
};

export type HeatRow = {
  readonly key: string;
  readonly label: ReactNode;
  readonly cells: Readonly<Record<string, HeatCell>>;
};

type Props = {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  /** Names the first column. */
  readonly corner: string;
  readonly columns: readonly { readonly key: string; readonly label: ReactNode }[];
  readonly rows: readonly HeatRow[];
  readonly totals?: readonly HeatRow[];
  readonly legendTitle: string;
  readonly legend: Readonly<Record<HeatBand, string>>;
  readonly empty?: ReactNode;
};

/** A table whose cells are banded by colour and, for those who see no colours, by the edge and the sign. */
export function HeatTable(props: Props) {
  const { caption, captionHidden, corner, columns, rows, totals, legendTitle, legend, empty } = props;
  const used = new Set(
    [...rows, ...(totals ?? [])].flatMap(({ cells }) => Object.values(cells).map(({ band }) => band)),
  );
  const tableColumns: Column<HeatRow>[] = [
    { key: 'row', head: corner, cell: ({ label }) => label },
    ...columns.map(
      ({ key, label }): Column<HeatRow> => ({
        key,
        head: label,
        numeric: true,
        cell: ({ cells }) => <Figure cell={cells[key]} legend={legend} />,
        cellClass: ({ cells }) =>
          classNames(heatClass(cells[key]?.band), cells[key]?.quiet && 'cyd-heat--quiet'),
      }),
    ),
  ];
  return (
    <>
      <DataTable
        wide
        caption={caption}
        captionHidden={captionHidden}
        columns={tableColumns}
        rows={rows}
        rowKey={({ key }) => key}
        totals={totals}
        empty={empty}
      />
      {used.size > 0 ? (
        <div className="cyd-legend">
          <h3 className="cyd-legend__title">{legendTitle}</h3>
          <ul>
            {HEAT_BANDS.filter((band) => used.has(band)).map((band) => (
              <li key={band}>
                <span className={`cyd-legend__swatch ${heatClass(band)}`} aria-hidden="true" />
                {legend[band]}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

export function heatClass(band: HeatBand | undefined): string | undefined {
  return band ? `cyd-heat cyd-heat--${band}` : undefined;
}

function Figure({ cell, legend }: Readonly<{ cell: HeatCell | undefined; legend: Props['legend'] }>) {
  if (!cell) return null;
  const said = `, ${cell.note ?? legend[cell.band]}`;
  const figure = (
    <>
      {cell.text}
      <span className="nhsuk-u-visually-hidden">{said}</span>
    </>
  );
  return cell.href ? <a href={cell.href}>{figure}</a> : figure;
}
