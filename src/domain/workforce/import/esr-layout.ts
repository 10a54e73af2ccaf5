import type { ImportContext } from './context';
import { esrNamed } from './esr-named';
import { type EsrRow, esrRows } from './esr-row';
import { esrSums } from './esr-sums';
import type { Mapping } from './mapping';
import type { LayoutReader, RowReading } from './reading';

/**
 * Reads an extract of the Electronic Staff Record or of a payroll like it: one row an assignment. Whose profession and
 * which team a row is, a person is asked once where the file does not tell. Without an agreement on named records the
 * rows are summed by team, profession, tier and band while they are read: then nothing of a person leaves this reader.
 */
export function esrLayout(mapping: Mapping, context: ImportContext): LayoutReader {
  const rows = esrRows(mapping, context);
  const namedOf = esrNamed(mapping, context);
  const sums = esrSums(mapping);

  const named = (said: EsrRow): readonly RowReading[] => [
    namedOf(said) ?? rows.rejected(said.reader, said.wte),
  ];

  /** Summed rows come at the end. */
  function summed(said: EsrRow): readonly RowReading[] {
    if (sums.add(said)) return [];
    said.reader.note('IMPORT-WTE-WRONG', 'wte', said.reader.raw('wte') ?? '');
    return [rows.rejected(said.reader, said.wte)];
  }

  return {
    read(line) {
      const read = rows.read(line);
      if (read.kind !== 'said') return [read];
      return context.named ? named(read) : summed(read);
    },
    finish: () => sums.rows(),
  };
}
