import { type CalendarDay, daysBetween } from '../time/calendar-day';
import type { Wte } from '../wte/wte';

/** After how many days data are called ageing, and old. Figures of a dated rule setting; null where none is in force. */
export interface DataAges {
  readonly ageingDays: number;
  readonly oldDays: number;
}

/** What of a file was not taken. WTE is null where the rows do not say it. */
export interface OpenRows {
  readonly rejected: number;
  readonly asking: number;
  readonly leftOut: number;
  readonly wte: Wte | null;
}

export interface SentData {
  readonly asAt: CalendarDay;
  /** Null where nobody counted. */
  readonly open: OpenRows | null;
}

/** Kinds of body that are recorded as employers and asked for nothing: DESIGN.md section 3. */
const NOT_EXPECTED: readonly string[] = ['gp_practice', 'third_sector', 'independent_provider'];

/** Whether figures of the places that a body serves wait for its data. */
export const isExpected = (bodyKind: string): boolean => !NOT_EXPECTED.includes(bodyKind);

/** A released code keeps its meaning; the sentence is made in words. */
export const COMPLETENESS_CODES = ['not-expected', 'not-sent', 'old', 'ageing', 'rows-open'] as const;
export type CompletenessCode = (typeof COMPLETENESS_CODES)[number];

export interface Completeness {
  /** The gravest first; none where the data are complete and fresh. */
  readonly codes: readonly CompletenessCode[];
  readonly ageDays: number | null;
  readonly openRows: number | null;
  readonly openWte: Wte | null;
}

/** How complete one employer's data are on a day. Data count as ageing or old once they are older than the setting. */
export function completenessOf(
  employer: { readonly kind: string; readonly sent: SentData | null },
  day: CalendarDay,
  ages: DataAges | null,
): Completeness {
  const { kind, sent } = employer;
  if (sent === null) {
    return {
      codes: [isExpected(kind) ? 'not-sent' : 'not-expected'],
      ageDays: null,
      openRows: null,
      openWte: null,
    };
  }
  const ageDays = daysBetween(sent.asAt, day);
  const openRows = sent.open && sent.open.rejected + sent.open.asking + sent.open.leftOut;
  const codes: CompletenessCode[] = [];
  if (ages !== null && ageDays > ages.oldDays) codes.push('old');
  else if (ages !== null && ageDays > ages.ageingDays) codes.push('ageing');
  if (openRows) codes.push('rows-open');
  return { codes, ageDays, openRows, openWte: sent.open?.wte ?? null };
}

/** The one denominator: how many of the employers that are expected have sent, and the oldest day that counts. */
export interface DataCover {
  readonly sent: number;
  readonly expected: number;
  readonly oldest: CalendarDay | null;
}

export function dataCover(
  employers: readonly { readonly kind: string; readonly sent: SentData | null }[],
): DataCover {
  const expected = employers.filter(({ kind }) => isExpected(kind));
  const days = employers.flatMap(({ sent }) => (sent ? [sent.asAt] : [])).sort();
  return {
    sent: expected.filter(({ sent }) => sent !== null).length,
    expected: expected.length,
    oldest: days[0] ?? null,
  };
}
