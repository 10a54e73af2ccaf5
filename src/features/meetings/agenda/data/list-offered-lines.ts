import 'server-only';
import { type AgendaLine, carryForward, leftToEarlier } from '@/domain/meetings/carry-forward';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { findEarliestToCome } from './find-earliest-to-come';
import { listGapsToTakeUp, type ToldGap } from './list-gaps-to-take-up';
import { type GroupLineRow, listGroupLines } from './list-group-lines';
import {
  listActionsToFollow,
  listDecisionsToTakeUp,
  listMinutesToConfirm,
  listProposalsToTakeUp,
  listSuggestionsToTakeUp,
  type Told,
} from './list-open-records';
import { listKeysOnAgendas, listPastItems, type PastItemRow } from './list-past-items';

export interface OfferedLine extends AgendaLine {
  /** The unfinished item that is carried on. */
  readonly item: PastItemRow | null;
  /** The record that is open; null where only the item remembers it. */
  readonly record: Told | ToldGap | null;
  /** The records that the line stands for, by their keys. */
  readonly parts: ReadonlyMap<string, GroupLineRow>;
  /** The earliest meeting still to come can take it: a later one does only where somebody says so. */
  readonly waits: boolean;
}

interface Plan {
  readonly collaborativeId: string;
  /** The day of the meeting whose agenda is made. */
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  /** Keys of records that a group is opened into. */
  readonly apart?: ReadonlySet<string>;
}

type Source = Pick<OfferedLine, 'item' | 'record'> & AgendaLine;

/**
 * What the agenda of a meeting on this day can be filled with and does not stand on one yet. Open business belongs to
 * the earliest meeting still to come.
 */
export async function listOfferedLines(tx: Tx, actor: SessionActor, plan: Plan): Promise<OfferedLine[]> {
  const earliest = await findEarliestToCome(tx, actor, plan.collaborativeId, plan.today);
  const isLater = earliest !== null && earliest.heldOn < plan.day;
  const before = isLater ? await openLines(tx, actor, { ...plan, day: earliest.heldOn }) : [];
  const lines = leftToEarlier(await openLines(tx, actor, plan), before);
  const parts = await listGroupLines(
    tx,
    plan,
    lines.flatMap(({ gathers }) => gathers),
  );
  return lines.map((line) => ({ ...line, parts }));
}

async function openLines(tx: Tx, actor: SessionActor, plan: Plan): Promise<Source[]> {
  const { collaborativeId, day, today, apart = new Set() } = plan;
  const past = await listPastItems(tx, actor, collaborativeId);
  const items = new Map(past.map((item) => [item.id, item]));
  const heldOn = past
    .filter(({ held, byCorrespondence }) => held && !byCorrespondence)
    .map((item) => item.heldOn);
  const last = heldOn.sort().at(-1) ?? null;
  const records = [
    ...(await listMinutesToConfirm(tx, collaborativeId)),
    ...(await listActionsToFollow(tx, collaborativeId, items)),
    ...(await listDecisionsToTakeUp(tx, collaborativeId, day, items)),
    ...(await listProposalsToTakeUp(tx, collaborativeId, day, items)),
    ...(await listSuggestionsToTakeUp(tx, collaborativeId)),
  ];
  const gaps = await listGapsToTakeUp(tx, collaborativeId, { today, day, last });
  const lines = carryForward({
    day,
    registerId: collaborativeId,
    things: [...records, ...gaps],
    past,
    onAgenda: await listKeysOnAgendas(tx, actor, collaborativeId),
    apart,
  });
  return lines.map((line) => ({
    ...line,
    item: line.itemId === null ? null : (items.get(line.itemId) ?? null),
    record: recordOf(line, records, gaps),
  }));
}

function recordOf(
  { origin, originId, originProfession, intends }: AgendaLine,
  records: readonly Told[],
  gaps: readonly ToldGap[],
) {
  if (origin !== 'gap') return records.find(({ kind, id }) => kind === origin && id === originId) ?? null;
  const own = gaps.filter(({ id, professionKey }) => id === originId && professionKey === originProfession);
  const why = intends === 'prepare' ? 'funding-ends' : 'widened';
  return own.find((gap) => gap.why === why) ?? own[0] ?? null;
}
