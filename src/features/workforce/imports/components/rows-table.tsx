import { DataTable } from '@/ui/data-table';
import type { RowLine } from '../rows-view';

export type RowsWords = Readonly<
  Record<'caption' | 'who' | 'what' | 'wte' | 'keep' | 'keepRow' | 'leftOut' | 'stays', string>
>;

interface Props {
  readonly rows: readonly RowLine[];
  readonly hasLines: boolean;
  /** Ordinals that are ticked; null where nothing can be chosen any more, and undefined where nothing ever could. */
  readonly ticked?: readonly string[] | null;
  readonly words: RowsWords;
}

/** Rows of one kind, with a tick box each while they can still be left out. */
export function RowsTable({ rows, hasLines, ticked, words }: Props) {
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={rows}
      rowKey={({ ordinal }) => String(ordinal)}
      columns={[
        { key: 'who', head: words.who, cell: ({ who }) => who },
        ...(hasLines
          ? [
              {
                key: 'what',
                head: words.what,
                cell: ({ lines }: RowLine) =>
                  lines.map((line) => (
                    <span className="block" key={line}>
                      {line}
                    </span>
                  )),
              },
            ]
          : []),
        { key: 'wte', head: words.wte, cell: ({ wte }) => wte, numeric: true },
        ...(ticked === undefined
          ? []
          : [{ key: 'keep', head: words.keep, cell: (row: RowLine) => keepCell(row, ticked, words) }]),
      ]}
    />
  );
}

function keepCell({ ordinal, who, leftOut }: RowLine, ticked: readonly string[] | null, words: RowsWords) {
  if (ticked === null) return leftOut ? words.leftOut : words.stays;
  const isTicked = ticked.includes(String(ordinal));
  const id = `keep-${ordinal}`;
  return (
    <span className="nhsuk-checkboxes nhsuk-checkboxes--small block">
      {/* A new key after each answer: React would put a tick back to where the page began. */}
      <span className="nhsuk-checkboxes__item" key={`${ordinal} ${isTicked}`}>
        <input
          className="nhsuk-checkboxes__input"
          id={id}
          name="keep"
          type="checkbox"
          value={ordinal}
          defaultChecked={isTicked}
        />
        <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
          <span className="nhsuk-u-visually-hidden">{words.keepRow.replace('{row}', () => who)}</span>
        </label>
      </span>
    </span>
  );
}
