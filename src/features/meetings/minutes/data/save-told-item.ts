import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { ItemOrigin, ItemOutcome, ItemServes } from '@/domain/meetings/meeting';
import type { Locale } from '@/i18n/routing';
import type { Tx } from '@/server/db';
import { snapshotChange } from './snapshot-change';

/** An item with which minutes tell of what was settled there without one. */
export interface ToldItem {
  readonly title: string;
  readonly intendedOutcome: string;
  readonly note: string;
  readonly language: Locale;
  readonly origin: ItemOrigin;
  readonly originId: string;
  readonly outcome: ItemOutcome;
  readonly serves: ItemServes;
  readonly needId: string | null;
  readonly closed: boolean;
  readonly closedReason: string | null;
}

interface OpenMinutes {
  readonly id: string;
  readonly language: Locale;
  readonly carriedItemId: string | null;
}

/**
 * Lets minutes that are not locked tell of what their meeting settled, as a further version of them: in the item that
 * was carried over, or in one of its own. The meeting is locked by then. Gives the item's id.
 */
export function saveToldItem(
  tx: Tx,
  meeting: OpenMinutes,
  item: ToldItem,
  personId: string,
): Promise<string> {
  return snapshotChange(tx, { meetingId: meeting.id, personId }, () => writeItem(tx, meeting, item));
}

async function writeItem(tx: Tx, meeting: OpenMinutes, item: ToldItem): Promise<string> {
  const { id: meetingId, carriedItemId } = meeting;
  const id = carriedItemId ?? uuidv7();
  const { language, note, ...written } = item;
  if (carriedItemId === null) {
    const last = await tx.agendaItem.aggregate({ where: { meetingId }, _max: { position: true } });
    await tx.agendaItem.createMany({
      data: {
        ...written,
        id,
        meetingId,
        note,
        position: (last._max.position ?? 0) + 1,
        language: language === meeting.language ? null : language,
      },
    });
  } else {
    const version = { increment: 1 };
    await tx.agendaItem.updateMany({ where: { id }, data: { outcome: item.outcome, version } });
    await tx.agendaItem.updateMany({ where: { id, note: null }, data: { note } });
  }
  await tx.meeting.updateMany({ where: { id: meetingId }, data: { version: { increment: 1 } } });
  return id;
}
