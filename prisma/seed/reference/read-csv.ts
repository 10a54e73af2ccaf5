import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** Reads one of the files beside this one and checks each row; throws with file, line and column of the first fault. */
export function readCsv<Row extends z.ZodType>(file: string, row: Row): z.output<Row>[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  const records: Record<string, string>[] = parse(text, { columns: true, bom: true });
  return records.map((record, index) => {
    const result = row.safeParse(record);
    if (!result.success) throw new Error(`${file}, record ${index + 1}: ${z.prettifyError(result.error)}`);
    return result.data;
  });
}
