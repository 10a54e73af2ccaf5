import { uuidv7 } from 'uuidv7';
import { type CalendarDay, calendarDay } from '../../../src/domain/time/calendar-day';
import { dateFromDay } from '../../../src/server/days';
import type { Prisma } from '../../../src/server/prisma/client';
import demonstration from './day.json' with { type: 'json' };

export type Tx = Prisma.TransactionClient;

/** Everything is dated relative to this day. */
export const DEMO_DAY = calendarDay(demonstration.day);
export const REGION = 'rpb-cwm-taf-morgannwg';
export const HEALTH_BOARD = 'nhs-7a5';
export const AMBULANCE = 'nhs-rt4';
export const BRIDGEND = 'la-W06000013';
export const RHONDDA_CYNON_TAF = 'la-W06000016';
export const MERTHYR = 'la-W06000024';
export const PRACTICE = 'demo-meddygfa-enghraifft';

export const date = (day: string): Date => dateFromDay(calendarDay(day));
export const day = (text: string): CalendarDay => calendarDay(text);
export const id = (): string => uuidv7();

/** Ids by code, for what the reference data brought. */
export interface Known {
  readonly place: (code: string) => string;
  readonly body: (code: string) => string;
}

/** What the parts of the demonstration are put together from: ids by code or by key. */
export interface DemoParts {
  readonly known: Known;
  readonly needs: (key: string) => string;
  readonly person: (key: string) => string;
  readonly collaborative: (code: string) => string;
}

export async function findKnown(tx: Tx): Promise<Known> {
  const [places, bodies] = [
    await tx.place.findMany({ select: { id: true, code: true } }),
    await tx.body.findMany({ select: { id: true, code: true } }),
  ];
  return { place: byCode('place', places), body: byCode('body', bodies) };
}

export function byCode(
  kind: string,
  rows: readonly { id: string; code: string }[],
): (code: string) => string {
  const ids = new Map(rows.map((row) => [row.code, row.id]));
  return (code) => {
    const found = ids.get(code);
    if (!found) throw new Error(`The demonstration needs the ${kind} ${code}: load the reference data first`);
    return found;
  };
}
