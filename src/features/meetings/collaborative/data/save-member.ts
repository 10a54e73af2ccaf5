import 'server-only';
import { uuidv7 } from 'uuidv7';
import { type CalendarDay, dayAfter, periodsOverlap } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import type { MemberFields } from '../inputs';

const columnsOf = ({ inductedOn, incentiveSince, ...fields }: MemberFields) => ({
  ...fields,
  incentiveSince: incentiveSince && dateFromDay(incentiveSince),
  inductedOn: inductedOn && dateFromDay(inductedOn),
});

/** Who has this address: somebody known already, or a new row that opens nothing by itself. */
export async function findOrAddPerson(
  tx: Tx,
  name: string,
  email: string,
): Promise<{ readonly id: string; readonly known: boolean }> {
  const found = await tx.person.findUnique({ where: { email }, select: { id: true } });
  if (found) return { id: found.id, known: true };
  const id = uuidv7();
  await tx.person.create({ data: { id, name, email }, select: { id: true } });
  return { id, known: false };
}

/** Whether the person is a member on any of these days, [from, to), by another membership than `exceptId`. */
export async function isMemberWithin(
  tx: Tx,
  of: { readonly collaborativeId: string; readonly personId: string },
  days: { readonly from: CalendarDay; readonly to: CalendarDay | null },
  exceptId?: string,
): Promise<boolean> {
  const { collaborativeId, personId } = of;
  const rows = await tx.membership.findMany({
    where: { collaborativeId, personId },
    select: { id: true, validFrom: true, validTo: true },
  });
  return rows.some(
    ({ id, validFrom, validTo }) =>
      id !== exceptId &&
      periodsOverlap({ from: dayFromDate(validFrom), to: dayFromDateOrNull(validTo) }, days),
  );
}

/** The id is the form's submission key, so that a double submit is one membership. */
export async function addMember(
  tx: Tx,
  id: string,
  collaborativeId: string,
  personId: string,
  from: CalendarDay,
  fields: MemberFields,
): Promise<void> {
  await tx.membership.create({
    data: { id, collaborativeId, personId, validFrom: dateFromDay(from), ...columnsOf(fields) },
    select: { id: true },
  });
}

/** Whether the membership still had the version that the form was made from. */
export async function changeMember(
  tx: Tx,
  id: string,
  version: number,
  fields: MemberFields,
): Promise<boolean> {
  const { count } = await tx.membership.updateMany({
    where: { id, version },
    data: { ...columnsOf(fields), version: { increment: 1 } },
  });
  return count === 1;
}

export async function endMembership(
  tx: Tx,
  id: string,
  version: number,
  lastDay: CalendarDay,
): Promise<boolean> {
  const { count } = await tx.membership.updateMany({
    where: { id, version },
    data: { validTo: dateFromDay(dayAfter(lastDay)), version: { increment: 1 } },
  });
  // What was promised to a member ends with the membership; what would begin later counts for nothing where it is read.
  const end = dateFromDay(dayAfter(lastDay));
  await tx.protectedTime.updateMany({
    where: { membershipId: id, validFrom: { lt: end }, OR: [{ validTo: null }, { validTo: { gt: end } }] },
    data: { validTo: end },
  });
  return count === 1;
}

/** Asked of the table: a promise outside the days of its membership is left out where members are read. */
export async function isPromiseKnown(tx: Tx, id: string): Promise<boolean> {
  return (await tx.protectedTime.count({ where: { id } })) > 0;
}

/**
 * From `from` to the end of the membership, null where it has none; what was promised until then ends where the new one
 * begins. The id is the form's submission key, so that a double submit is one promise.
 */
export async function promiseTime(
  tx: Tx,
  promise: {
    readonly id: string;
    readonly membershipId: string;
    readonly minutesPerMonth: number;
    readonly promisedBy: string;
    readonly from: CalendarDay;
    readonly to: CalendarDay | null;
  },
): Promise<void> {
  const { from, to, ...rest } = promise;
  const [begin, end] = [dateFromDay(from), to && dateFromDay(to)];
  await tx.protectedTime.updateMany({
    where: {
      membershipId: promise.membershipId,
      validFrom: { lt: begin },
      OR: [{ validTo: null }, ...(end ? [{ validTo: { gte: end } }] : [])],
    },
    data: { validTo: begin },
  });
  await tx.protectedTime.create({ data: { ...rest, validFrom: begin, validTo: end }, select: { id: true } });
}

/** The id is the form's submission key, so that a double submit is one training. */
export async function addTraining(
  tx: Tx,
  training: {
    readonly id: string;
    readonly membershipId: string;
    readonly title: string;
    readonly doneOn: CalendarDay;
  },
): Promise<void> {
  await tx.memberTraining.create({
    data: { ...training, doneOn: dateFromDay(training.doneOn) },
    select: { id: true },
  });
}
