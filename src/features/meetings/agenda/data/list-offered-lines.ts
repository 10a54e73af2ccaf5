import 'server-only';
import { type AgendaLine, carryForward } from '@/domain/meetings/carry-forward';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
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
}

interface Plan {
  readonly collaborativeId: string;
  /** The day of the meeting whose agenda is made. */
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  /** Keys of records that a group is opened into. */
  readonly apart?: ReadonlySet<string>;
}

/** What the agenda of a meeting on this day can be filled with and does not stand on one yet. */
export async function listOfferedLines(tx: Tx, actor: SessionActor, plan: Plan): Promise<OfferedLine[]> {
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
  const onAgenda = await listKeysOnAgendas(tx, actor, collaborativeId);
  const lines = carryForward({
    day,
    registerId: collaborativeId,
    things: [...records, ...gaps],
    past,
    onAgenda,
    apart,
  });
  const parts = await listGroupLines(
    tx,
    plan,
    lines.flatMap(({ gathers }) => gathers),
  );
  return lines.map((line) => ({
    ...line,
    item: line.itemId === null ? null : (items.get(line.itemId) ?? null),
    record: recordOf(line, records, gaps),
    parts,
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
