import 'server-only';
import { uuidv7 } from 'uuidv7';
import { type CalendarDay, dayAfter, periodsOverlap } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import type { MemberFields } from '../inputs';

const columnsOf = ({ inductedOn, ...fields }: MemberFields) => ({
  ...fields,
  inductedOn: inductedOn && dateFromDay(inductedOn),
});

/** Who has this address: somebody known already, or a new row that opens nothing by itself. */
export async function findOrAddPerson(tx: Tx, name: string, email: string): Promise<string> {
  const known = await tx.person.findUnique({ where: { email }, select: { id: true } });
  if (known) return known.id;
  const id = uuidv7();
  await tx.person.create({ data: { id, name, email }, select: { id: true } });
  return id;
}

/** Whether the person is a member on any day from `from` on. */
export async function isMemberFrom(
  tx: Tx,
  collaborativeId: string,
  personId: string,
  from: CalendarDay,
): Promise<boolean> {
  const rows = await tx.membership.findMany({
    where: { collaborativeId, personId },
    select: { validFrom: true, validTo: true },
  });
  return rows.some(({ validFrom, validTo }) =>
    periodsOverlap({ from: dayFromDate(validFrom), to: dayFromDateOrNull(validTo) }, { from, to: null }),
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
  // What was promised to a member ends with the membership.
  await tx.protectedTime.updateMany({
    where: { membershipId: id, validTo: null, validFrom: { lte: dateFromDay(lastDay) } },
    data: { validTo: dateFromDay(dayAfter(lastDay)) },
  });
  return count === 1;
}

/** Ends the promise that runs on the day before the new one begins. */
export async function promiseTime(
  tx: Tx,
  promise: {
    readonly membershipId: string;
    readonly minutesPerMonth: number;
    readonly promisedBy: string;
    readonly from: CalendarDay;
  },
): Promise<string> {
  const { from, ...rest } = promise;
  await tx.protectedTime.updateMany({
    where: { membershipId: promise.membershipId, validTo: null, validFrom: { lt: dateFromDay(from) } },
    data: { validTo: dateFromDay(from) },
  });
  const id = uuidv7();
  await tx.protectedTime.create({
    data: { id, ...rest, validFrom: dateFromDay(from) },
    select: { id: true },
  });
  return id;
}

export async function addTraining(
  tx: Tx,
  training: { readonly membershipId: string; readonly title: string; readonly doneOn: CalendarDay },
): Promise<string> {
  const id = uuidv7();
  await tx.memberTraining.create({
    data: { ...training, id, doneOn: dateFromDay(training.doneOn) },
    select: { id: true },
  });
  return id;
}
