import { foldForSearch } from '../../search/fold';

/** STAFF GROUP of the NHS Data Model and Dictionary, and how ESR shortens the names. */
const STAFF_GROUPS: Readonly<Record<string, readonly string[]>> = {
  '01': ['medical dental'],
  '02': ['students'],
  '03': ['nursing midwifery registered', 'nursing midwifery'],
  '04': ['allied health professionals'],
  '05': [
    'additional professional scientific technical',
    'additional professional scientific technic',
    'add prof scientific technical',
    'add prof scientific technic',
  ],
  '06': ['healthcare scientists'],
  '07': ['additional clinical services'],
  '08': ['administrative clerical'],
  '09': ['estates ancillary'],
  '10': ['supplementary roles'],
};

export const STUDENTS = '02';
export const CLINICAL_SUPPORT = '07';

const plain = (text: string) =>
  foldForSearch(text)
    .split(' ')
    .filter((word) => word !== 'and')
    .join(' ');

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(STAFF_GROUPS).flatMap(([code, names]) =>
    [code, ...names].map((name) => [name, code] as const),
  ),
);

/** The national code of a staff group; null where it is none. It confirms, and never decides a profession. */
export function readStaffGroup(text: string | null): string | null {
  return text === null ? null : (CODES.get(plain(text)) ?? null);
}
