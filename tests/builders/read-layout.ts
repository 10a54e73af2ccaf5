import { calendarDay } from '../../src/domain/time/calendar-day';
import {
  type AggregateColumn,
  columnsOf,
  type EsrColumn,
  type NamedColumn,
  type Template,
} from '../../src/domain/workforce/import/columns';
import type { ImportContext } from '../../src/domain/workforce/import/context';
import { layoutReader } from '../../src/domain/workforce/import/layout-reader';
import type { Mapping } from '../../src/domain/workforce/import/mapping';
import type { Remark, RowReading } from '../../src/domain/workforce/import/reading';
import type { SheetRow } from '../../src/domain/workforce/import/sheet-row';
import { shippedLists } from './profession-rows';

/** An invented employer's context and files, for tests. */
export const context: ImportContext = {
  asAt: calendarDay('2026-09-30'),
  today: calendarDay('2026-11-22'),
  named: true,
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
  teams: [
    { code: 'PHY', nameEn: 'Physiotherapy', nameCy: 'Ffisiotherapi' },
    { code: 'COM', nameEn: 'Community Therapies', nameCy: 'Therapïau Cymunedol' },
  ],
  posts: [{ postNumber: 'P9', staffNumber: 'S9' }],
  file: { width: 0, decimalComma: false, date1904: false, mends: new Map() },
  esr: { lists: shippedLists, professionAnswers: new Map(), teamAnswers: new Map() },
};

export type AggregateCells = Partial<Record<AggregateColumn, string>>;
export type NamedCells = Partial<Record<NamedColumn, string>>;
export type EsrCells = Partial<Record<EsrColumn, string>>;

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

/** As in section 11 of the reference for ESR extracts, with a person. */
export const ESR: EsrCells = {
  snapshotOn: '30-Sep-2026',
  organisation: 'Community Therapies',
  staffNumber: '31000001',
  postNumber: '20000001',
  name: 'Enfys Prawf',
  staffGroup: 'Allied Health Professionals',
  jobRole: 'Physiotherapist',
  occupationCode: 'S1E',
  positionTitle: 'Physiotherapist',
  grade: 'NHS|XR06|Review Body Band 6',
  wte: '0.8',
  hours: '30',
  status: 'Active Assignment',
  contractType: 'Permanent',
};

const USUAL: Readonly<Record<Template, Readonly<Record<string, string>>>> = {
  aggregate: AGGREGATE,
  named: NAMED,
  esr: ESR,
};

export interface HowRead {
  readonly context?: Partial<ImportContext>;
  readonly file?: Partial<ImportContext['file']>;
  readonly esr?: Partial<ImportContext['esr']>;
  readonly fullTimeWeek?: string;
  /** Columns that the file has not got. */
  readonly without?: readonly string[];
  /** Cells beyond the last heading, in every row. */
  readonly beyond?: readonly string[];
}

export interface Read {
  readonly readings: readonly RowReading[];
  readonly rows: readonly Extract<RowReading, { kind: 'read' }>[];
  readonly rejected: readonly Extract<RowReading, { kind: 'rejected' }>[];
  readonly asking: readonly Extract<RowReading, { kind: 'asking' }>[];
  readonly apart: readonly Extract<RowReading, { kind: 'apart' }>[];
  readonly errors: readonly (Remark & { readonly row: number })[];
  readonly warnings: readonly Remark[];
}

/** The columns of a file: the shipped ones, or of an extract those that any row fills. */
function columnsIn(
  template: Template,
  rows: readonly Readonly<Record<string, string>>[],
  how: HowRead,
): string[] {
  const usual = (key: string) => template !== 'esr' && key !== 'hours';
  return columnsOf(template)
    .map(({ key }) => key)
    .filter((key) => usual(key) || key in USUAL[template] || rows.some((row) => key in row))
    .filter((key) => !how.without?.includes(key));
}

function readCells(
  template: Template,
  rows: readonly Readonly<Record<string, string>>[],
  how: HowRead = {},
): Read {
  const columns = columnsIn(template, rows, how);
  const lines = rows.map((row, index): SheetRow => {
    const cells = columns.map((key) => row[key] ?? USUAL[template][key] ?? '');
    return { row: index + 2, cells: [...cells, ...(how.beyond ?? [])] };
  });
  const mapping = { columns: Object.fromEntries(columns.map((key, at) => [key, at])) };
  return readLines(template, lines, { ...mapping, fullTimeWeek: how.fullTimeWeek ?? null }, how);
}

export function readLines(
  template: Template,
  lines: readonly SheetRow[],
  mapping: Mapping,
  how: HowRead = {},
): Read {
  const width = Object.keys(mapping.columns).length;
  const reader = layoutReader(template, mapping, {
    ...context,
    ...how.context,
    file: { ...context.file, width, ...how.file },
    esr: { ...context.esr, ...how.esr },
  });
  const readings = [...lines.flatMap((line) => reader.read(line)), ...reader.finish()];
  const rejected = readings.filter((reading) => reading.kind === 'rejected');
  const read = readings.filter((reading) => reading.kind === 'read');
  return {
    readings,
    rows: read,
    rejected,
    asking: readings.filter((reading) => reading.kind === 'asking'),
    apart: readings.filter((reading) => reading.kind === 'apart'),
    errors: rejected.flatMap(({ row, errors }) => errors.map((error) => ({ ...error, row }))),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}

export const readAggregate = (rows: readonly AggregateCells[], how?: HowRead) =>
  readCells('aggregate', rows, how);
export const readNamed = (rows: readonly NamedCells[], how?: HowRead) => readCells('named', rows, how);
export const readEsr = (rows: readonly EsrCells[], how?: HowRead) => readCells('esr', rows, how);
/** Without an agreement on named records. */
export const readSummed = (rows: readonly EsrCells[], how: HowRead = {}) =>
  readCells('esr', rows, { ...how, context: { ...how.context, named: false } });

/** "2 inPostWte IMPORT-WTE-WRONG" */
export const briefly = ({ errors }: Read) =>
  errors.map(({ row, column, code }) => `${row} ${column} ${code}`);
