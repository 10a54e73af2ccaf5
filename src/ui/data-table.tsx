import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { wholeReferences } from './whole-references';

export type Column<Row> = {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand on the right, so that equal decimals line up. */
  readonly numeric?: boolean;
  readonly cellClass?: (row: Row) => string | undefined;
};

type Props<Row> = {
  readonly caption: ReactNode;
  /** Says the caption to screen readers only, where a heading just above already says it. */
  readonly captionHidden?: boolean;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Rows of totals, drawn apart at the foot. */
  readonly totals?: readonly Row[];
  /** Many columns: scrolls within itself, the first column stays in sight. */
  readonly wide?: boolean;
  readonly compact?: boolean;
  /** Shown in place of rows: what will be here and how to begin. */
  readonly empty?: ReactNode;
};

/** Display rules of the narrow layout take a table's meaning away in some browsers: roles give it back. */
const as = (role: string) => ({ role });

/** A table on a wide screen; on a narrow one each row becomes a block of named values. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, totals = [], wide, compact = wide, empty } = props;
  const captionId = useId();
  if (rows.length === 0 && empty) return <div className="cyd-empty">{empty}</div>;
  const table = (
    <table
      className={classNames('nhsuk-table nhsuk-table--responsive cyd-table', compact && 'cyd-table--compact')}
      {...as('table')}
    >
      <caption
        id={captionId}
        className={captionHidden ? 'nhsuk-u-visually-hidden' : 'nhsuk-table__caption nhsuk-table__caption--s'}
      >
        {caption}
      </caption>
      <thead className="nhsuk-table__head" {...as('rowgroup')}>
        <tr className="nhsuk-table__row" {...as('row')}>
          {columns.map(({ key, head, numeric }) => (
            <th
              key={key}
              {...as('columnheader')}
              scope="col"
              className={classNames('nhsuk-table__header', numeric && 'nhsuk-table__header--numeric')}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <Body columns={columns} rows={rows} rowKey={rowKey} />
      {totals.length > 0 ? <Body columns={columns} rows={totals} rowKey={rowKey} isTotal /> : null}
    </table>
  );
  if (!wide) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable with the keyboard.
    <section className="cyd-scroll" aria-labelledby={captionId} tabIndex={0}>
      {table}
    </section>
  );
}

type BodyProps<Row> = Pick<Props<Row>, 'columns' | 'rows' | 'rowKey'> & { readonly isTotal?: boolean };

function Body<Row>({ columns, rows, rowKey, isTotal }: BodyProps<Row>) {
  return (
    <tbody className={classNames('nhsuk-table__body', isTotal && 'cyd-table__totals')} {...as('rowgroup')}>
      {rows.map((row) => (
        <tr className="nhsuk-table__row" {...as('row')} key={rowKey(row)}>
          {columns.map((column, index) => (
            <Cell key={column.key} column={column} row={row} isFirst={index === 0} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Cell<Row>({ column, row, isFirst }: Readonly<{ column: Column<Row>; row: Row; isFirst: boolean }>) {
  const { head, cell, numeric, cellClass } = column;
  if (isFirst) {
    return (
      <th className={classNames('nhsuk-table__header', cellClass?.(row))} {...as('rowheader')} scope="row">
        {wholeReferences(cell(row))}
      </th>
    );
  }
  const content = cell(row);
  // Nothing to name where rows are stacked.
  const isEmpty = content === null || content === undefined || content === '' || content === false;
  return (
    <td
      className={classNames(
        'nhsuk-table__cell',
        numeric && 'nhsuk-table__cell--numeric',
        isEmpty && 'cyd-table__cell--empty',
        cellClass?.(row),
      )}
      {...as('cell')}
    >
      <span className="nhsuk-table__heading" aria-hidden="true">
        {head}
      </span>
      <span>{wholeReferences(content)}</span>
    </td>
  );
}
