import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '@/server/db';
import { saveAgreed } from '../../data/save-agreed';
import { itemColumns } from '../../record/record-rows';
import type { Additions } from '../additions';
import type { MinutesForEdit } from './find-for-edit';

/** Writes what was forgotten into the record; new items follow those that stand. Says under which references. */
export async function saveAdditions(
  tx: Tx,
  { id: meetingId, collaborativeId, language, content }: MinutesForEdit,
  { newItems, ofItems, observers }: Additions,
  quorate: boolean | null,
) {
  const last = await tx.agendaItem.aggregate({ where: { meetingId }, _max: { position: true } });
  const position = (last._max.position ?? 0) + 1;
  await tx.agendaItem.createMany({
    data: newItems.map((item, index) => ({
      ...itemColumns(item),
      id: item.id,
      meetingId,
      position: position + index,
    })),
  });
  await tx.attendance.createMany({
    data: observers.map(({ name, ...standing }) => ({
      ...standing,
      id: uuidv7(),
      meetingId,
      membershipId: null,
      name: name ?? '',
      status: 'observer' as const,
    })),
  });
  const of = { collaborativeId, heldOn: content.heldOn, language, quorate };
  const agreed = await saveAgreed(tx, [...ofItems, ...newItems], of);
  return { items: newItems.length, observers: observers.length, ...agreed };
}
