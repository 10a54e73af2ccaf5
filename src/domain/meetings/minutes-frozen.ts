import { decisionStatus } from './decision-status';
import type { MinutesAction, MinutesContent, MinutesDecision, MinutesItem } from './minutes-content';

/** What a correction says of decisions and actions, by their id: it is taken whatever the registers say by now. */
export type SaidByCorrection = Readonly<Record<string, Partial<MinutesDecision> | Partial<MinutesAction>>>;

/**
 * Minutes that went round, after a correction. Their text stays as it was kept: of the record only what the correction
 * itself changed is taken over, so that what a register wrote meanwhile never becomes what a meeting is said to have
 * agreed. Without a correction `before` and `after` are the same, and so the text stays whole.
 */
export function frozenMinutes(
  kept: MinutesContent,
  before: MinutesContent,
  after: MinutesContent,
  said: SaidByCorrection = {},
): MinutesContent {
  // Who was there decides what the meeting's decisions were, also of one that a later meeting has dealt with.
  const status = before.quorate === after.quorate ? {} : { status: decisionStatus(after.quorate) };
  const items = rowsOf(kept.items, before.items, after.items, (own, was, is) => ({
    ...corrected<MinutesItem>(own, was, is),
    decisions: rowsOf(own.decisions, was.decisions, is.decisions, (...sides) => ({
      ...corrected<MinutesDecision>(...sides),
      ...status,
      ...said[sides[0].id],
    })),
    actions: rowsOf(own.actions, was.actions, is.actions, (...sides) => ({
      ...corrected<MinutesAction>(...sides),
      ...said[sides[0].id],
    })),
  }));
  const attendance = rowsOf(kept.attendance, before.attendance, after.attendance, corrected);
  return { ...corrected(kept, before, after), attendance, items };
}

/** Field by field as it was kept, or as the correction made it. */
function corrected<Row extends object>(kept: Row, before: Row, after: Row): Row {
  const row = { ...kept };
  for (const field of Object.keys(after) as (keyof Row)[])
    if (before[field] !== after[field]) row[field] = after[field];
  return row;
}

type Join<Row> = (kept: Row, before: Row, after: Row) => Row;

/** Rows that the correction added or took out, and the kept ones; what came into the record otherwise is not minuted. */
function rowsOf<Row extends { readonly id: string }>(
  kept: readonly Row[],
  before: readonly Row[],
  after: readonly Row[],
  join: Join<Row>,
): Row[] {
  const find = (rows: readonly Row[], id: string) => rows.find((row) => row.id === id);
  const rows = after.flatMap((is) => {
    const [own, was] = [find(kept, is.id), find(before, is.id)];
    if (!was) return [is];
    return own ? [join(own, was, is)] : [];
  });
  return [...rows, ...kept.filter(({ id }) => !find(before, id))];
}
