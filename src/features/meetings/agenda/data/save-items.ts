import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { ItemServes, StandingTheme } from '@/domain/meetings/meeting';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Locale } from '@/i18n/routing';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import type { WordedLine } from '../worded-lines';

export interface ItemFields {
  readonly title: string;
  readonly serves: ItemServes;
  readonly needId: string | null;
  readonly theme: StandingTheme | null;
  readonly intendedOutcome: string | null;
  readonly broughtById: string | null;
  readonly minutes: number | null;
  readonly jointWith: string | null;
  readonly closed: boolean;
  readonly closedReason: string | null;
}

interface Place {
  readonly meetingId: string;
  readonly language: Locale;
  /** The position of the first of them. */
  readonly from: number;
  readonly today: CalendarDay;
}

/**
 * Puts lines that were carried forward onto an agenda; a member's suggestion among them is settled by it. False where
 * somebody has settled one meanwhile.
 */
export async function saveLines(tx: Tx, place: Place, lines: readonly WordedLine[]): Promise<boolean> {
  const { meetingId, from, language, today } = place;
  // One that was carried over from an earlier meeting was settled when it came onto that one.
  const suggested = lines
    .filter(({ record }) => record?.kind === 'suggestion')
    .map(({ originId }) => originId);
  const settled = await tx.itemSuggestion.updateMany({
    where: { id: { in: suggested }, settledOn: null },
    data: { settledOn: dateFromDay(today) },
  });
  if (settled.count !== suggested.length) return false;
  await tx.agendaItem.createMany({
    data: lines.map((line, index) => ({
      id: uuidv7(),
      meetingId,
      position: from + index,
      title: line.title,
      language: line.language === language ? null : line.language,
      intendedOutcome: line.intendedOutcome,
      serves: line.serves,
      needId: line.needId,
      theme: line.theme,
      minutes: line.minutes,
      broughtById: line.broughtById,
      origin: line.origin,
      originId: line.originId,
      originProfession: line.originProfession,
      gathers: [...line.gathers],
      closed: line.closed,
      closedReason: line.closedReason,
    })),
  });
  return true;
}

/**
 * Adds an item under the id that its empty form was given, so that a double submit is one item. False where the id is
 * that of another item.
 */
export async function insertItem(
  tx: Tx,
  meetingId: string,
  id: string,
  fields: ItemFields & { readonly position: number; readonly language: Locale | null },
): Promise<boolean> {
  const { count } = await tx.agendaItem.createMany({
    data: { id, meetingId, ...fields },
    skipDuplicates: true,
  });
  return count === 1;
}

/** Whether the item was still as the page showed it, and is now as the form says. */
export async function changeItem(
  tx: Tx,
  { meetingId, itemId, version }: Readonly<{ meetingId: string; itemId: string; version: number }>,
  fields: ItemFields & { readonly language: Locale | null },
): Promise<boolean> {
  const { count } = await tx.agendaItem.updateMany({
    where: { id: itemId, meetingId, version },
    data: { ...fields, version: { increment: 1 } },
  });
  return count === 1;
}

/** Takes an item off. A suggestion that nobody has answered waits again. */
export async function deleteItem(
  tx: Tx,
  { itemId, suggestionId }: { readonly itemId: string; readonly suggestionId: string | null },
): Promise<void> {
  await tx.agendaItem.deleteMany({ where: { id: itemId } });
  if (suggestionId !== null)
    await tx.itemSuggestion.updateMany({
      where: { id: suggestionId, answer: null },
      data: { settledOn: null },
    });
}

/** Puts items of other agendas at the end of this one; each keeps the language that it is written in. */
export async function moveItems(
  tx: Tx,
  { meetingId, language, from }: Pick<Place, 'meetingId' | 'language' | 'from'>,
  items: readonly { readonly id: string; readonly language: Locale }[],
): Promise<void> {
  for (const [index, item] of items.entries())
    await tx.agendaItem.updateMany({
      where: { id: item.id },
      data: {
        meetingId,
        position: from + index,
        language: item.language === language ? null : item.language,
        version: { increment: 1 },
      },
    });
}

/** Numbers the items 1, 2, 3 … in this order. */
export async function saveOrder(tx: Tx, meetingId: string, ids: readonly string[]): Promise<void> {
  // A position is taken until the other item has left it, so all leave first.
  await tx.$executeRaw`UPDATE agenda_item SET position = -position WHERE meeting_id = ${meetingId}::uuid`;
  await tx.$executeRaw`
    UPDATE agenda_item i SET position = o.number
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS o (id, number)
    WHERE i.meeting_id = ${meetingId}::uuid AND i.id = o.id`;
}
