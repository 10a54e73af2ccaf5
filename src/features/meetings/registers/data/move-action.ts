import 'server-only';
import type { ActionStatus } from '@/domain/meetings/meeting';
import { dateFromDayOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { changesOf } from '../move';
import { type ActionMove, saveAction } from './save-action';

type Action = { readonly id: string; readonly version: number; readonly status: ActionStatus };

/** Takes a step that asks for no more than words; null where somebody was quicker. */
export async function moveAction(
  tx: Tx,
  action: Action,
  move: ActionMove,
  around: Parameters<typeof saveAction>[4],
): Promise<{ status: ActionStatus; closedOn: string | null } | null> {
  const { closedOn, ...changes } = changesOf(move.step, action.status, move.note, around.today);
  const data = { ...changes, closedOn: dateFromDayOrNull(closedOn) };
  return (await saveAction(tx, action, data, move, around)) ? { status: changes.status, closedOn } : null;
}
