import { DataTable } from '@/ui/data-table';
import type { ThemeRow } from '../data/list-themes';
import { nameIn, type PanelProps } from '../reference-words';
import { ConfidenceTag, OtherName, OwnName } from './marks';
import { SourceDetails } from './source-details';

const KINDS = { core: 'core', 'often added': 'often', 'cross-cutting duty': 'duty' } as const;

export function ThemesPanel({ rows, locale, words }: PanelProps<ThemeRow>) {
  return (
    <>
      <p className="nhsuk-u-reading-width">{words('themes.text')}</p>
      <DataTable
        caption={words('themes.caption')}
        compact
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'theme',
            head: words('themes.theme'),
            cell: (row) => (
              <OwnName names={row} nameCyConfidence={row.nameCyConfidence} locale={locale} words={words} />
            ),
          },
          {
            key: 'other',
            head: words('otherName'),
            cell: (row) => (
              <OtherName names={row} nameCyConfidence={row.nameCyConfidence} locale={locale} words={words} />
            ),
          },
          {
            key: 'kind',
            head: words('themes.kind'),
            cell: ({ kind }) => words(`themes.kinds.${KINDS[kind]}`),
          },
          {
            key: 'sure',
            head: words('sure'),
            cell: ({ confidence }) => <ConfidenceTag of={confidence} words={words} />,
          },
        ]}
      />
      <SourceDetails
        subject={words('themes.title')}
        rows={rows.map((row) => ({ ...row, name: nameIn(locale, row) }))}
        words={words}
      />
    </>
  );
}
