import type { CalendarDay } from '@/domain/time/calendar-day';
import { MOST_ITEMS } from '../choices';
import type { MemberChoice } from '../components/record-form-props';
import type { PlannedMeetingRow } from './data/find-planned-meeting';

export type Values = Readonly<Record<string, string>>;

type PlannedItem = PlannedMeetingRow['items'][number];

/** What an empty form begins with: the day, and that whoever writes was there. */
export function startValues(
  day: CalendarDay,
  language: 'en' | 'cy',
  members: readonly MemberChoice[],
  ownMembershipId: string | null,
): Values {
  const own = members.findIndex(({ id }) => id === ownMembershipId);
  return {
    ...dayValues('heldOn', day),
    language,
    ...(own === -1 ? {} : { [`attendance[${own}].answer`]: 'present' }),
  };
}

/** What the form of a planned meeting begins with: everything that the plan says. */
export function plannedValues(start: Values, planned: PlannedMeetingRow): Values {
  const { heldOn, startsAt, endsAt, location, purpose, chairId, language, items } = planned;
  return {
    ...start,
    ...dayValues('heldOn', heldOn),
    ...filled({ startsAt, endsAt, location, purpose, chairId, language }),
    ...Object.assign({}, ...items.slice(0, MOST_ITEMS).map((item, index) => itemValues(item, index))),
  };
}

/**
 * A draft over the agenda as it is now: items that were taken off it meanwhile stay as something that came up on the
 * day, and those that were added stand after what was typed.
 */
export function draftOverAgenda(draft: Values, items: readonly PlannedItem[]): Values {
  const known = new Set(items.map(({ id }) => id));
  const kept = Object.fromEntries(
    Object.entries(draft).filter(([name, value]) => !/^items\[\d+\]\.id$/.test(name) || known.has(value)),
  );
  const there = new Set(Object.values(kept));
  const rows = Object.keys(kept).map((name) => Number(/^items\[(\d+)\]/.exec(name)?.[1] ?? -1));
  const next = Math.max(-1, ...rows) + 1;
  const added = items.filter(({ id }) => !there.has(id));
  return Object.assign(kept, ...added.map((item, index) => itemValues(item, next + index)));
}

function itemValues(item: PlannedItem, index: number): Values {
  const { id, title, serves, needId, intendedOutcome, note, broughtById } = item;
  const values = filled({
    id,
    title,
    serves: serves === 'need' ? `need:${needId ?? ''}` : serves,
    intendedOutcome,
    note,
    broughtById,
  });
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`items[${index}].${name}`, value]),
  );
}

function filled(values: Readonly<Record<string, string | null>>): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  );
}

function dayValues(name: string, day: string): Values {
  const [year = '', month = '', date = ''] = day.split('-');
  const plain = (text: string) => text.replace(/^0/, '');
  return { [`${name}.day`]: plain(date), [`${name}.month`]: plain(month), [`${name}.year`]: year };
}
