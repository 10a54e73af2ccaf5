import 'server-only';
import type { MinutesAction, MinutesItem } from '@/domain/meetings/minutes-content';
import type { SaidByCorrection } from '@/domain/meetings/minutes-frozen';
import type { FieldTexts } from '@/domain/meetings/minutes-merge';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDayOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { saveAction } from '../../registers/data/save-action';
import { keyOf } from '../edit-texts';
import { changedOf } from './changed-of';
import type { MinutesForEdit } from './find-for-edit';

export interface Correcting {
  readonly personId: string;
  readonly today: CalendarDay;
  readonly locale: 'cy' | 'en';
}

/**
 * Corrects the decisions and actions of an item. The registers follow where they still say what the minutes said: what
 * was changed there since is a later agreement, and stays. Gives what the minutes say from now on.
 */
export async function correctAgreed(
  tx: Tx,
  loaded: MinutesForEdit,
  item: MinutesItem,
  texts: FieldTexts,
  by: Correcting,
): Promise<SaidByCorrection> {
  const said: Record<string, object> = {};
  const record = loaded.record.items.find(({ id }) => id === item.id);
  for (const decision of item.decisions) {
    const fields = changedOf(`decisions.${keyOf(decision.id)}`, decision, ['text', 'rationale'], texts);
    const now = record?.decisions.find(({ id }) => id === decision.id);
    if (!fields || !now) continue;
    said[decision.id] = fields;
    const data = stillTheSame(fields, decision, now);
    if (Object.keys(data).length > 0)
      await tx.decision.updateMany({
        where: { id: decision.id },
        data: { ...data, version: { increment: 1 } },
      });
  }
  for (const action of item.actions) {
    const fields = changedOf(`actions.${keyOf(action.id)}`, action, ACTION_FIELDS, texts);
    const now = record?.actions.find(({ id }) => id === action.id);
    if (!fields || !now) continue;
    const owner = loaded.everyone.find(({ id }) => id === fields.ownerMembershipId)?.name;
    said[action.id] = { ...fields, ...(owner && { owner }) };
    await correctAction(tx, loaded, now, stillTheSame(fields, action, now), by);
  }
  return said;
}

const ACTION_FIELDS = ['text', 'ownerMembershipId', 'dueOn'] as const;

/** Those fields that nobody changed in the register since. */
function stillTheSame<Row extends object>(fields: object, minuted: Row, now: Row): Record<string, never> {
  const same = Object.entries(fields).filter(
    ([name]) => minuted[name as keyof Row] === now[name as keyof Row],
  );
  return Object.fromEntries(same) as Record<string, never>;
}

type Correction = { text?: string; ownerMembershipId?: string; dueOn?: CalendarDay | null };

/** Who has it and by when stands in its history as well. */
async function correctAction(
  tx: Tx,
  { versions }: MinutesForEdit,
  { id, ownerMembershipId: from, dueOn: dueFrom }: MinutesAction,
  { dueOn, ...rest }: Correction,
  by: Correcting,
): Promise<void> {
  const data = { ...rest, ...(dueOn !== undefined && { dueOn: dateFromDayOrNull(dueOn) }) };
  if (Object.keys(data).length === 0) return;
  const { ownerMembershipId: to } = rest;
  if (to === undefined && dueOn === undefined) {
    await tx.action.updateMany({ where: { id }, data: { ...data, version: { increment: 1 } } });
    return;
  }
  const details = {
    ...(to !== undefined && { owner: { from, to } }),
    ...(dueOn !== undefined && { due: { from: dueFrom, to: dueOn } }),
  };
  const version = versions.get(id) ?? 0;
  const move = { step: 'change', note: null, details } as const;
  const saved = await saveAction(tx, { id, version }, data, move, by);
  // The row is held since it was read.
  if (!saved) throw new Error('An action changed while its minutes were corrected');
  // Nobody stands in for themselves.
  if (to !== undefined)
    await tx.action.updateMany({ where: { id, deputyMembershipId: to }, data: { deputyMembershipId: null } });
}
