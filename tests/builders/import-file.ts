import {
  AGGREGATE_COLUMNS,
  type AggregateColumn,
  NAMED_COLUMNS,
  NAMED_TEMPLATE_COLUMNS,
  type NamedColumn,
} from '../../src/domain/workforce/import/columns';

type AggregateCells = Partial<Record<AggregateColumn, string>>;
type NamedCells = Partial<Record<NamedColumn, string>>;

const AGGREGATE: AggregateCells = {
  teamCode: 'PHY',
  teamNameEn: 'Physiotherapy',
  teamNameCy: 'Ffisiotherapi',
  setting: 'community',
  profession: 'physiotherapist',
  tier: 'registered',
  bandGroup: 'Band 6',
  inPostWte: '2.5',
  budgetedWte: '3',
  places: 'cluster-merthyr:0.6;cluster-north-cynon:0.4',
};

const NAMED: NamedCells = {
  staffNumber: 'S1',
  name: 'Enfys Prawf',
  postNumber: 'P1',
  teamCode: 'PHY',
  profession: 'physiotherapist',
  tier: 'registered',
  band: 'Band 6',
  contractedWte: '0.8',
  contractType: 'permanent',
  registrationNumber: 'PH990001',
  registrationExpiresOn: '2028-04-30',
  registrationCheckedOn: '2026-09-14',
  registrationCheckedBy: 'Menna Dychmygol',
};

/** An aggregate file with one row for each set of changes. */
export const makeAggregateFile = (...rows: readonly AggregateCells[]) =>
  csv(
    AGGREGATE_COLUMNS,
    rows.map((row) => ({ ...AGGREGATE, ...row })),
  );

/** A named file with one row for each set of changes; with a column of hours where a row gives them. */
export const makeNamedFile = (...rows: readonly NamedCells[]) =>
  csv(
    rows.some(({ hours }) => hours !== undefined) ? NAMED_COLUMNS : NAMED_TEMPLATE_COLUMNS,
    rows.map((row) => ({ ...NAMED, ...row })),
  );

function csv(
  columns: readonly { readonly key: string; readonly headings: readonly string[] }[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const lines = [
    columns.map(({ headings }) => headings[0] ?? ''),
    ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
  ];
  return lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
}
