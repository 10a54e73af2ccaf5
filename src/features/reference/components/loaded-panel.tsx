import { formats } from '@/i18n/format';
import { DataTable } from '@/ui/data-table';
import type { LoadedList } from '../data/count-loaded';
import type { PanelProps } from '../reference-words';
import { ConfidenceTag } from './marks';

const LEVELS = ['high', 'medium', 'low'] as const;

type Props = PanelProps<LoadedList> & { readonly loadedAt: Date | null };

export function LoadedPanel({ rows, loadedAt, locale, words }: Props) {
  const { number, instant } = formats(locale);
  return (
    <>
      <DataTable
        caption={words('loaded.caption')}
        compact
        rows={rows}
        rowKey={({ list }) => list}
        columns={[
          { key: 'list', head: words('loaded.list'), cell: ({ list }) => words(`loaded.lists.${list}`) },
          { key: 'rows', head: words('loaded.rows'), numeric: true, cell: (row) => number(row.rows) },
          ...LEVELS.map((level) => ({
            key: level,
            head: words(`confidence.${level}`),
            numeric: true,
            cell: (row: LoadedList) => number(row[level]),
          })),
        ]}
      />
      {loadedAt ? <p>{words('loaded.on', { instant: instant(loadedAt) })}</p> : null}
      <h3 className="nhsuk-heading-s">{words('sureTitle')}</h3>
      <ul className="nhsuk-list nhsuk-u-reading-width">
        {LEVELS.map((level) => (
          <li key={level}>
            <ConfidenceTag of={level} words={words} /> {words(`sureText.${level}`)}
          </li>
        ))}
      </ul>
      <p className="nhsuk-u-reading-width">{words('sureMark')}</p>
    </>
  );
}
