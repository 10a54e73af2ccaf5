import { parseCalendarDay } from '@/domain/time/calendar-day';
import {
  FILE_PROBLEM_CODES,
  type FileProblem,
  type FileProblemCode,
} from '@/domain/workforce/import/row-error';

/** What was asked for, and what stopped it: goes to the form's page in its address. */
export interface UploadAnswer {
  readonly problems: readonly FileProblem[];
  readonly template: string;
  readonly sender: string;
  readonly asAt: { readonly day: string; readonly month: string; readonly year: string };
}

const FIELDS: Partial<Record<FileProblemCode, string>> = {
  'IMPORT-AS-AT-WRONG': 'asAt',
  'IMPORT-AS-AT-FUTURE': 'asAt',
  'IMPORT-AS-AT-OLDER': 'asAt',
  'IMPORT-TEMPLATE-UNKNOWN': 'template',
  'IMPORT-NAMED-NOT-AGREED': 'template',
};

/** The field of the form that a problem belongs to. */
export const fieldOf = (code: FileProblemCode): string => FIELDS[code] ?? 'file';

export function addressOf({ problems, template, sender, asAt }: UploadAnswer): URLSearchParams {
  const query = new URLSearchParams({ template, sender });
  for (const { code } of problems) query.append('problem', code);
  for (const [part, text] of Object.entries(asAt)) if (text) query.set(part, text);
  for (const { facts } of problems) {
    for (const [key, value] of Object.entries(facts)) query.set(`fact.${key}`, String(value));
  }
  return query;
}

/** Facts that the messages use, each of a kind that nobody can hide a sentence in. */
const FACTS: Readonly<Record<string, (text: string) => boolean>> = {
  line: (text) => /^\d{1,7}$/.test(text),
  most: (text) => /^\d{1,7}$/.test(text),
  first: (text) => /^\d{1,7}$/.test(text),
  second: (text) => /^\d{1,7}$/.test(text),
  looked: (text) => /^\d{1,7}$/.test(text),
  row: (text) => /^\d{1,7}$/.test(text),
  cell: (text) => /^[A-Z]{1,3}\d{1,7}$/.test(text),
  last: (text) => parseCalendarDay(text) !== null,
};

/** The answer out of an address, or null where there is none. An address is anybody's to write: nothing else is read. */
export function readAnswer(
  query: Readonly<Record<string, string | string[] | undefined>>,
): UploadAnswer | null {
  const asked: readonly (string | undefined)[] = [query.problem].flat();
  const codes = FILE_PROBLEM_CODES.filter((known) => asked.includes(known));
  if (codes.length === 0) return null;
  const one = (key: string) => (typeof query[key] === 'string' ? query[key] : '');
  const facts: Record<string, string> = {};
  for (const [key, fits] of Object.entries(FACTS)) {
    const text = one(`fact.${key}`);
    if (fits(text)) facts[key] = text;
  }
  const part = (key: string) => one(key).slice(0, 4);
  return {
    problems: codes.map((code) => ({ code, facts })),
    template: one('template').slice(0, 20),
    sender: one('sender').slice(0, 60),
    asAt: { day: part('day'), month: part('month'), year: part('year') },
  };
}
