import { foldForSearch } from '../../search/fold';
import { plainHeading } from '../import/columns';

/** One row as an extract writes it; null where the file has no such column. */
export interface ProfessionRow {
  readonly positionNumber: string | null;
  readonly positionTitle: string | null;
  readonly jobRole: string | null;
  readonly occupationCode: string | null;
  readonly staffGroup: string | null;
  readonly registrationBody: string | null;
  readonly registrationType: string | null;
  readonly registrationNumber: string | null;
}

/** What bars part is taken apart; empty cells are null. */
export interface PositionParts {
  readonly number: string | null;
  readonly title: string | null;
  readonly role: string | null;
  readonly code: string | null;
  readonly staffGroup: string | null;
}

const MOST_LOOKED_AT = 240;

const NEEDS_MENDING = /^\s|\s$|\s\s|[^\S ]|[^\p{ASCII}]/u;

/** What a cell says; null for nothing. Nobody's title is longer than what is looked at. */
export function said(text: string | null | undefined): string | null {
  if (!text) return null;
  const start = text.length > MOST_LOOKED_AT ? text.slice(0, MOST_LOOKED_AT) : text;
  if (!NEEDS_MENDING.test(start)) return start;
  return start.normalize('NFC').replace(/\s+/gu, ' ').trim() || null;
}

const barred = (text: string | null) => (text === null ? [] : text.split('|').map((part) => said(part)));

/** "S1E", "s1e", "S1E - Therapist in Physiotherapy": the code of three letters and digits; null for anything else. */
function readCode(text: string | null): string | null {
  const code = /^([a-z0-9]{3})(?=$|[\s:|–-])/iu.exec(text ?? '')?.[1]?.toUpperCase() ?? null;
  if (code === null || code === text?.toUpperCase()) return code;
  // A word of three letters before others is no code.
  return /\d/.test(code) || /^[SA][A-Z]{2}$/.test(code) ? code : null;
}

const POSITION_NUMBER = /^\d{4,}$/;

/**
 * A position is written as number, title, occupation code and area of work ("1234567|Physiotherapist|S1E|…|"), and a
 * job as staff group and role, parted by bars. What has a column of its own goes before what stands between bars.
 */
export function positionParts(row: ProfessionRow): PositionParts {
  const title = barred(said(row.positionTitle));
  const number = barred(said(row.positionNumber));
  const position = [title, number].find((parts) => parts.length > 1);
  const [ownNumber, ownTitle, ownCode] = position ?? [];
  const job = barred(said(row.jobRole));
  return {
    number: (number.length === 1 ? number[0] : null) ?? (ownNumber?.match(POSITION_NUMBER)?.[0] || null),
    title: (title.length === 1 ? title[0] : null) ?? ownTitle ?? null,
    role: (job.length > 1 ? job[1] : job[0]) ?? null,
    code: readCode(said(row.occupationCode)) ?? readCode(ownCode ?? null),
    staffGroup: said(row.staffGroup) ?? (job.length > 1 ? (job[0] ?? null) : null),
  };
}

/**
 * What a person's answer is remembered under for an employer: the position's number, or its title where it has no
 * number. Null where the row has neither: nothing can be remembered of it.
 */
export function answeredAbout({ number, title }: PositionParts): string | null {
  return (number && plainHeading(number)) || (title && foldForSearch(title)) || null;
}
