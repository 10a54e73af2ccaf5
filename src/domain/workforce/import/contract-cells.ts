import { WTE_SCALE, type Wte, wteToDecimal } from '../../wte/wte';
import { type ContractedWte, NHS_FULL_TIME_WEEK, readContractedWte } from '../contracted-wte';
import type { Mapping } from './mapping';
import type { Remark } from './reading';
import { remembering } from './remembering';
import type { RowReader } from './row-reader';

export interface ContractCells {
  readonly fte: string | null;
  readonly hours: string | null;
}

/** Between two cells that are looked up as one text. */
const BETWEEN = '\u0000';

export const weekOf = ({ fullTimeWeek }: Mapping) => fullTimeWeek ?? NHS_FULL_TIME_WEEK;

/** WTE by FTE or hours, under one full-time week, for all rows of a file. */
export function contractLookup(week: string): (cells: ContractCells) => ContractedWte {
  const read = remembering((text) => {
    const [fte = '', hours = ''] = text.split(BETWEEN);
    return readContractedWte({ fte, hours }, week);
  });
  return ({ fte, hours }) => read(`${fte ?? ''}${BETWEEN}${hours ?? ''}`);
}

export const wteOf = (read: ContractedWte): Wte | null => (read.kind === 'wte' ? read.wte : null);

/** Says what is wrong with the FTE and the hours of a row; `fte` is the column of the one, and "hours" of the other. */
export function noteContract(reader: RowReader, read: ContractedWte, fte: string, week: string): void {
  if (read.kind === 'missing' || read.kind === 'week-unknown') reader.note('IMPORT-CELL-MISSING', fte, '');
  if (read.kind === 'wrong') {
    const column = read.field === 'fte' ? fte : 'hours';
    const code = read.why === 'negative' ? 'IMPORT-WTE-NEGATIVE' : 'IMPORT-WTE-WRONG';
    reader.note(code, column, reader.raw(column) ?? '');
  }
  if (read.kind === 'conflict') {
    const facts = { byFteWte: read.byFte, byHoursWte: read.byHours, week };
    reader.note('IMPORT-WTE-CONFLICT', 'hours', reader.raw('hours') ?? '', facts);
  }
}

/** Contracted above one is taken all the same, and shown. */
export function overOne(wte: Wte, column: string, facts: Remark['facts'] = {}): Remark[] {
  if (wte <= WTE_SCALE) return [];
  return [{ column, value: wteToDecimal(wte), code: 'IMPORT-WTE-OVER-ONE', facts }];
}
