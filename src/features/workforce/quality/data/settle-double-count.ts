import 'server-only';
import { uuidv7 } from 'uuidv7';
import { type CalendarDay, calendarDayInLondon } from '@/domain/time/calendar-day';
import type { DoubleCountDecision } from '@/domain/workforce/double-count';
import { dateFromDay, dateFromDayOrNull, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';

interface Pair {
  readonly employerId: string;
  readonly ownStaffId: string;
  readonly otherEmployerId: string;
  readonly otherStaffId: string;
  readonly registerPrefix: string;
}

const ownIsFirst = ({ ownStaffId, otherStaffId }: Pair) => ownStaffId < otherStaffId;
const whereOf = (pair: Pair) => ({
  firstStaffId: ownIsFirst(pair) ? pair.ownStaffId : pair.otherStaffId,
  secondStaffId: ownIsFirst(pair) ? pair.otherStaffId : pair.ownStaffId,
  registerPrefix: pair.registerPrefix,
});

export interface NewSettlement {
  readonly decision: DoubleCountDecision;
  readonly reason: string;
  readonly language: 'cy' | 'en';
  readonly validFrom: CalendarDay;
  /** First day on which it no longer holds. */
  readonly validTo: CalendarDay | null;
  readonly decidedById: string;
}

/** Records what was decided. What was decided before is closed, so that figures as they were known can be had again. */
export async function settleDoubleCount(tx: Tx, pair: Pair, settlement: NewSettlement): Promise<string> {
  const { decision, validFrom, validTo, ...rest } = settlement;
  const first = ownIsFirst(pair);
  const moment = new Date();
  const where = whereOf(pair);
  await tx.doubleCountSettlement.updateMany({
    where: { ...where, recordedTo: null },
    data: { recordedTo: moment },
  });
  const id = uuidv7();
  await tx.doubleCountSettlement.createMany({
    data: {
      id,
      ...where,
      firstEmployerId: first ? pair.employerId : pair.otherEmployerId,
      secondEmployerId: first ? pair.otherEmployerId : pair.employerId,
      decision: storedDecision(decision, first),
      ...rest,
      validFrom: dateFromDay(validFrom),
      validTo: dateFromDayOrNull(validTo),
      recordedFrom: moment,
    },
  });
  return id;
}

function storedDecision(decision: DoubleCountDecision, ownIsFirstOfPair: boolean) {
  if (decision === 'both_true' || decision === 'capped') return decision;
  return (decision === 'count_own') === ownIsFirstOfPair ? 'count_first' : 'count_second';
}

export interface PastSettlement {
  readonly id: string;
  readonly decision: DoubleCountDecision;
  readonly reason: string;
  readonly language: 'cy' | 'en';
  readonly decidedBy: string;
  readonly decidedOn: CalendarDay;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly closed: boolean;
}

/** Everything that was decided about two records, the newest first. */
export async function listSettlements(tx: Tx, pair: Pair): Promise<readonly PastSettlement[]> {
  const rows = await tx.doubleCountSettlement.findMany({
    where: whereOf(pair),
    orderBy: { recordedFrom: 'desc' },
  });
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ decidedById }) => decidedById) } },
    select: { id: true, name: true },
  });
  const first = ownIsFirst(pair);
  return rows.map((row) => ({
    id: row.id,
    decision:
      row.decision === 'both_true' || row.decision === 'capped'
        ? row.decision
        : (row.decision === 'count_first') === first
          ? 'count_own'
          : 'count_other',
    reason: row.reason,
    language: row.language,
    decidedBy: people.find(({ id }) => id === row.decidedById)?.name ?? '',
    decidedOn: calendarDayInLondon(row.recordedFrom.getTime()),
    validFrom: dayFromDate(row.validFrom),
    validTo: dayFromDateOrNull(row.validTo),
    closed: row.recordedTo !== null,
  }));
}
