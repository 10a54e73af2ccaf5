import { calendarDay } from '../../time/calendar-day';
import {
  AGGREGATE_COLUMNS,
  type AggregateColumn,
  type Column,
  NAMED_COLUMNS,
  type NamedColumn,
} from './columns';
import type { ImportContext } from './context';
import type { Table } from './row-reader';

/** An invented employer's context and files, for tests. */
export const context: ImportContext = {
  asAt: calendarDay('2026-09-30'),
  today: calendarDay('2026-11-22'),
  professions: [
    { key: 'physiotherapist', nameEn: 'Physiotherapist', nameCy: 'Ffisiotherapydd', registerPrefix: 'PH' },
    { key: 'dietitian', nameEn: 'Dietitian', nameCy: 'Deietegydd', registerPrefix: 'DT' },
    { key: 'audiologist', nameEn: 'Audiologist', nameCy: 'Awdiolegydd', registerPrefix: null },
  ],
  places: [
    { code: 'cluster-merthyr', nameEn: 'Merthyr', nameCy: 'Merthyr Tudful' },
    { code: 'la-merthyr', nameEn: 'Merthyr Tydfil', nameCy: 'Merthyr Tudful' },
    { code: 'cluster-south-cynon', nameEn: 'South Cynon', nameCy: 'De Cynon' },
  ],
  teamCodes: ['PHY'],
  posts: [{ postNumber: 'P9', staffNumber: 'S9' }],
};

export type AggregateCells = Partial<Record<AggregateColumn, string>>;
export type NamedCells = Partial<Record<NamedColumn, string>>;

const AGGREGATE: AggregateCells = {
  teamCode: 'PHY',
  teamNameEn: 'Physiotherapy',
  teamNameCy: 'Ffisiotherapi',
  setting: 'community',
  profession: 'physiotherapist',
  tier: 'registered',
  bandGroup: 'Band 5-6',
  inPostWte: '2.5',
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
};

export function aggregateTable(...rows: readonly AggregateCells[]): Table {
  return table(
    AGGREGATE_COLUMNS,
    rows.map((row) => ({ ...AGGREGATE, ...row })),
  );
}

export function namedTable(...rows: readonly NamedCells[]): Table {
  return table(
    NAMED_COLUMNS,
    rows.map((row) => ({ ...NAMED, ...row })),
  );
}

function table(columns: readonly Column[], rows: readonly Readonly<Record<string, string>>[]): Table {
  return {
    headings: columns.map(({ key }) => key),
    rows: rows.map((row, index) => ({ row: index + 2, cells: columns.map(({ key }) => row[key] ?? '') })),
    decimalComma: false,
  };
}
