import 'server-only';
import { FUNDING_ENDS_WITHIN_DAYS, GAP_WIDENED_BY, type OpenThing } from '@/domain/meetings/carry-forward';
import { addDays, type CalendarDay } from '@/domain/time/calendar-day';
import type { Wte } from '@/domain/wte/wte';
import type { Tx } from '@/server/db';
import { findGapsAt } from '@/server/gaps/collaborative-gaps';
import { listFundingEndings } from '../../data/list-funding-endings';
import { listNeedsServed } from '../../data/list-needs-served';
import { listPlacesServed } from '../../data/list-places-served';
import { gapsOfNeed } from '../../gaps-of-need';

export type ToldGap = Extract<OpenThing, { kind: 'gap' }> & {
  readonly says: {
    /** Named in both languages. */
    readonly place: { readonly nameEn: string; readonly nameCy: string };
    readonly was: Wte | null;
    readonly now: Wte | null;
    readonly ending: Wte | null;
  };
};

interface Days {
  readonly today: CalendarDay;
  /** Of the meeting whose agenda is made. */
  readonly day: CalendarDay;
  /** Of the last meeting held; null where there was none. */
  readonly last: CalendarDay | null;
}

/** Gaps of the places served that widened since the last meeting, and those that money now stops filling. */
export async function listGapsToTakeUp(tx: Tx, collaborativeId: string, days: Days): Promise<ToldGap[]> {
  const { today, day, last } = days;
  const places = await listPlacesServed(tx, collaborativeId, today);
  const needs = await listNeedsServed(tx, collaborativeId, today);
  const needOf = new Map<string, string>();
  for (const need of needs) {
    for (const { placeId, professionKey } of gapsOfNeed(need, places)) {
      const key = `${placeId} ${professionKey}`;
      // The needs come in the order of their priority.
      if (!needOf.has(key)) needOf.set(key, need.id);
    }
  }
  const thing = (placeId: string, professionKey: string) => {
    const needId = needOf.get(`${placeId} ${professionKey}`) ?? null;
    const place = places.find(({ id }) => id === placeId) ?? { nameEn: '', nameCy: '' };
    return {
      kind: 'gap' as const,
      id: placeId,
      professionKey,
      serves: needId === null ? ('quality' as const) : ('need' as const),
      needId,
      closed: false,
      closedReason: null,
      place,
    };
  };
  const widened = last === null || last >= today ? [] : await listWidened(tx, places, last, today);
  const endings = await listFundingEndings(
    tx,
    collaborativeId,
    today,
    addDays(day, FUNDING_ENDS_WITHIN_DAYS),
  );
  return [
    ...widened.map(({ placeId, professionKey, was, now }): ToldGap => {
      const { place, ...rest } = thing(placeId, professionKey);
      return { ...rest, why: 'widened', on: null, says: { place, was, now, ending: null } };
    }),
    ...endings.map(({ placeId, professionKey, endsOn, wte }): ToldGap => {
      const { place, ...rest } = thing(placeId, professionKey);
      return {
        ...rest,
        why: 'funding-ends',
        on: endsOn,
        says: { place, was: null, now: null, ending: wte },
      };
    }),
  ];
}

async function listWidened(
  tx: Tx,
  places: readonly { readonly id: string }[],
  last: CalendarDay,
  today: CalendarDay,
) {
  const ids = places.map(({ id }) => id);
  const [then, now] = await findGapsAt(tx, ids, [last, today]);
  if (!then || !now) return [];
  const before = new Map(
    then.cells.map(({ place, profession, gap }) => [`${place.id} ${profession.key}`, gap.gap]),
  );
  return now.cells.flatMap(({ place, profession, gap, planned }) => {
    const was = before.get(`${place.id} ${profession.key}`) ?? null;
    const is = gap.gap;
    if (planned !== 'here' || was === null || is === null || is - was < GAP_WIDENED_BY || is <= 0) return [];
    return [{ placeId: place.id, professionKey: profession.key, was, now: is }];
  });
}
