import { formats } from '@/i18n/format';
import { DataTable } from '@/ui/data-table';
import type { RegionRow } from '../data/list-regions';
import { nameIn, type PanelProps } from '../reference-words';
import { ConfidenceTag } from './marks';
import { SourceDetails } from './source-details';

type Props = PanelProps<RegionRow> & {
  /** The day on which the residents were counted, as it is shown. */
  readonly countedOn: string;
};

/** A row of the table: a region, or all of them together. */
type Line = Pick<RegionRow, 'councils' | 'clusters' | 'residents'> & {
  readonly key: string;
  readonly name: string;
  readonly region: RegionRow | null;
};

export function RegionsPanel({ rows, countedOn, locale, words }: Props) {
  const { number, sortBy } = formats(locale);
  const lines = sortBy(
    rows.map((region): Line => ({ ...region, key: region.code, name: nameIn(locale, region), region })),
    ({ name }) => name,
  );
  return (
    <>
      <p className="nhsuk-u-reading-width">{words('regions.text')}</p>
      <DataTable
        caption={words('regions.caption')}
        compact
        rows={lines}
        totals={[totalOf(lines, words('regions.wales'))]}
        rowKey={({ key }) => key}
        columns={[
          { key: 'region', head: words('regions.region'), cell: ({ name }) => name },
          {
            key: 'board',
            head: words('regions.board'),
            cell: ({ region }) => (region?.board ? nameIn(locale, region.board) : null),
          },
          {
            key: 'councils',
            head: words('regions.councils'),
            numeric: true,
            cell: ({ councils }) => number(councils),
          },
          {
            key: 'clusters',
            head: words('regions.clusters'),
            numeric: true,
            cell: ({ clusters }) => number(clusters),
          },
          {
            key: 'residents',
            head: words('regions.residents', { day: countedOn }),
            numeric: true,
            cell: ({ residents }) => (residents === null ? words('notKnown') : number(residents)),
          },
          {
            key: 'sure',
            head: words('sure'),
            cell: ({ region }) => (region ? <ConfidenceTag of={region.confidence} words={words} /> : null),
          },
        ]}
      />
      <p className="nhsuk-u-reading-width">{words('regions.total')}</p>
      <SourceDetails
        subject={words('regions.title')}
        rows={lines.flatMap(({ name, region }) => (region ? [{ ...region, name }] : []))}
        words={words}
      />
    </>
  );
}

function totalOf(lines: readonly Line[], name: string): Line {
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    key: 'total',
    name,
    region: null,
    councils: sum(({ councils }) => councils),
    clusters: sum(({ clusters }) => clusters),
    residents: lines.some(({ residents }) => residents === null)
      ? null
      : sum(({ residents }) => residents ?? 0),
  };
}
