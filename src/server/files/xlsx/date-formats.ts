import type { Archive } from './archive';
import { readXml } from './read-xml';

/** Formats that Excel has without writing them down (ECMA-376 part 1, 18.8.30): days, in English and in East Asia. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];
const FIRST_CUSTOM = 164;

function isBuiltInDay(id: number): boolean {
  return BUILT_IN.some(([from, to]) => id >= from && id <= to);
}

/** Whether a format shows a day: with a day, a year or a month in it; a time of day alone is none. */
export function isDayFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./gs, '')
    // A colour, a language, a condition, or hours that go on past 24.
    .replace(/\[[^\]]*\]/g, '')
    .split(';', 1)[0] as string;
  if (/general/i.test(bare)) return false;
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}

/** Which of a workbook's cell styles show a day, by their number. */
export async function readDayStyles(archive: Archive, part: string): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  const custom = new Map<number, boolean>();
  let isInCells = false;
  await readXml(archive.read(part), part, {
    open(element, { numFmtId = '0', formatCode = '' }) {
      if (element === 'numFmt') custom.set(Number(numFmtId), isDayFormat(formatCode.slice(0, 300)));
      if (element === 'cellXfs') isInCells = true;
      if (element !== 'xf' || !isInCells) return;
      const id = Number(numFmtId);
      styles.push(custom.get(id) ?? (id < FIRST_CUSTOM && isBuiltInDay(id)));
    },
    close(element) {
      if (element === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}
